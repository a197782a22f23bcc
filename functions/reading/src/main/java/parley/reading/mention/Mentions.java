package parley.reading.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;

/**
 * The mentions of a sentence while it is read, from left to right: each may tell of those before it
 * what they are, or that they are not there. Of one thread.
 */
final class Mentions {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> all = new ArrayList<>();

  Mentions(Annotated text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** All so far, in the order of the sentence, none within another. */
  List<Mention> all() {
    return all;
  }

  /** Adds the next one. */
  void add(Mention mention) {
    countries(mention);
    Mention owner = all.isEmpty() ? null : all.get(all.size() - 1);
    if (owner != null && isOfficer(owner, mention)) {
      all.set(all.size() - 1, officer(owner, mention));
      return;
    }
    withoutOwner(mention);
    Mention kind = all.isEmpty() ? null : all.get(all.size() - 1);
    if (kind != null && isNamedBody(kind, mention)) {
      all.set(all.size() - 1, body(mention, kind));
    } else if (kind == null || !areItsLetters(kind, mention)) {
      all.add(mention);
    }
  }

  /**
   * "the Miners' Union, MU, will", "head of the Brazilian Coffee Institute, IBC, will": the letters
   * that stand for a body, between commas.
   */
  private boolean areItsLetters(Mention body, Mention letters) {
    int at = letters.begin();
    if (letters.end() != at + 1
        || body.participant().equals(letters.participant()) // "..., OPEC, executive board"
        || body.end() != at - 1
        || phrases.tag(at - 1) != Tag.COMMA
        || phrases.tag(at + 1) != Tag.COMMA) {
      return false;
    }
    String word = text.text().word(at);
    String initials = initials(body, word.length());
    return word.length() > 1
        && (word.equals(initials)
            || (word.length() > 2 && sorted(word).equals(sorted(initials)))); // in its own language
  }

  /**
   * The first letters of a body's words; of an officer of one, "president of the Miners' Union",
   * those of as many words as there are letters.
   */
  private String initials(Mention body, int letters) {
    StringBuilder initials = new StringBuilder();
    for (int i = body.end() - 1; i >= body.begin() && initials.length() <= letters; i--) {
      if (phrases.tag(i).isAttributive() && phrases.tag(i) != Tag.POSSESSIVE) {
        initials.insert(0, Character.toUpperCase(text.text().word(i).charAt(0)));
      }
    }
    boolean officer = body.sort() == Sort.PERSON && initials.length() > letters;
    return officer ? initials.substring(1) : initials.toString();
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** "Peru's state oil company Petroandes": the name of the group that stands before it. */
  private boolean isNamedBody(Mention kind, Mention name) {
    int at = name.begin() - 1;
    if (kind.sort() != Sort.GROUP || !text.is(at, "named-body")) {
      return false;
    }
    while (at >= kind.end() && phrases.tag(at) == Tag.NOUN) {
      at--;
    }
    boolean nobody = name.sort() == Sort.PERSON && name.participant().role().isEmpty();
    return at < kind.end() && (nobody || name.sort() == Sort.NAME || name.sort() == Sort.BODY);
  }

  private static Mention body(Mention name, Mention kind) {
    Participant known = name.participant();
    Optional<String> country =
        known.country().isPresent() ? known.country() : kind.participant().country();
    Participant body = new Participant(known.name(), known.role(), country);
    return new Mention(kind.begin(), name.end(), Sort.BODY, body);
  }

  /** "Acme's chairman Ken Ito", "the union's new president", "Trump's envoy": an office of his. */
  private boolean isOfficer(Mention owner, Mention officer) {
    int at = owner.end() + 1;
    while (at < officer.begin() && phrases.tag(at) == Tag.NOUN && !isSeveral(at)) {
      at++;
    }
    return at == officer.begin()
        && owner.isSomebody()
        && text.is(owner.end(), "possessive")
        && officer.participant().role().isPresent();
  }

  /** "the party's candidates": others than who has the office. */
  private boolean isSeveral(int noun) {
    return text.is(noun, "group") || text.at(noun, "trigger").isPresent();
  }

  /** An officer with what the office is of. */
  private Mention officer(Mention owner, Mention officer) {
    Participant known = officer.participant();
    boolean body = owner.participant().role().isEmpty() && known.country().isEmpty();
    if (!body || owner.sort() == Sort.PERSON || owner.sort() == Sort.PRONOUN) {
      return officer;
    }
    boolean unnamed = SameParty.isUnnamed(known);
    String name = unnamed ? text.text().line(owner.begin(), officer.end()) : known.name();
    String office = Participant.office(known.role().get(), owner.participant().name());
    Optional<String> role =
        Optional.of(unnamed || known.holds(office) ? known.role().get() : office);
    Participant whole = new Participant(name, role, known.country());
    return new Mention(owner.begin(), officer.end(), Sort.PERSON, whole);
  }

  /** "the EU's chief negotiator Michel Barnier", "Abe's aide, Ken Ito": the owner is not there. */
  private void withoutOwner(Mention person) {
    int at = person.begin() - 1;
    at = phrases.tag(at) == Tag.COMMA ? at - 1 : at;
    int from = at;
    while (phrases.tag(at) == Tag.NOUN || phrases.tag(at) == Tag.NAME) {
      at--;
    }
    boolean owned = at < from && text.is(at, "possessive") && phrases.tag(from) == Tag.NOUN;
    if (isOfCompany(person)) {
      all.remove(all.size() - 1);
    }
    if (owned && person.sort() == Sort.PERSON && person.participant().role().isEmpty()) {
      while (!all.isEmpty() && all.get(all.size() - 1).end() >= at) {
        all.remove(all.size() - 1);
      }
    }
  }

  /** "the airline's creditors": a group's own. */
  private boolean isOfCompany(Mention group) {
    Mention owner = all.isEmpty() ? null : all.get(all.size() - 1);
    return owner != null
        && group.sort() == Sort.GROUP
        && owner.sort() == Sort.GROUP
        && owner.participant().country().isEmpty()
        && text.is(owner.end(), "possessive")
        && group.begin() == owner.end() + 1;
  }

  /** "Japanese and South Korean ministers": each adjective stands for a country's. */
  private void countries(Mention group) {
    int begin = group.begin();
    boolean of = group.sort() == Sort.GROUP && group.participant().country().isPresent();
    for (int i = all.size() - 1; of && i >= 0; i--) {
      Mention last = all.get(i);
      of = last.sort() == Sort.DEMONYM && last.end() == behindJoint(begin);
      if (of) {
        all.set(i, new Mention(last.begin(), last.end(), Sort.COUNTRY, last.participant()));
        begin = last.begin();
      }
    }
  }

  /** The first token of the joint before a name; -1 if none is there. */
  private int behindJoint(int name) {
    int at = name;
    while (text.is(at - 1, "joins")) {
      at--;
    }
    return at < name ? at : -1;
  }
}
