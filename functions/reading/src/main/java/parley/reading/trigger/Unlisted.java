package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/**
 * Finds verbs and nouns that no rule knows and that tell of a meeting by what stands about them,
 * where no other word does: what one will do with somebody, "will break bread with Berg", where one
 * goes whichever way, "hurries to Oslo", what only those do who are in one place, "will patch
 * things up", and what is between two, "a handshake between Ruiz and Berg". Journalists have ever
 * new words for it.
 */
final class Unlisted {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  Unlisted(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /**
   * The words of a sentence by which somebody meets others, or goes to them; none if a verb that is
   * known tells of that.
   *
   * @param windows the days that the sentence speaks of
   * @param named the words that tell of meetings by themselves
   */
  List<Trigger> read(List<WindowMention> windows, List<Trigger> named) {
    List<Trigger> found = new ArrayList<>();
    boolean dated = Deliberation.isDated(windows) && areNouns(named);
    for (VerbGroup verb : dated ? phrases.verbs() : List.<VerbGroup>of()) {
      if (isListed(verb) || isApart(verb)) {
        continue;
      }
      Region subject = phrases.subject(verb);
      boolean told = phrases.tag(subject.begin()) != Tag.PRONOUN; // "I value talks with him"
      boolean ahead = isAhead(verb) || (told && isPresent(verb));
      if (named.isEmpty() && ahead && (isWithSomebody(verb, subject) || isJoint(verb, subject))) {
        found.add(new Trigger(verb.head(), verb.end(), Kind.MEETING, Frame.OBJECT));
      } else if (isWay(verb, subject)) {
        found.add(new Trigger(verb.head(), to(verb) + 1, Kind.VISIT, Frame.GOES));
      }
    }
    if (dated && named.isEmpty() && found.isEmpty()) {
      addBetween(found);
    }
    return found;
  }

  private static boolean areNouns(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (trigger.frame() != Frame.NOUN) {
        return false;
      }
    }
    return true;
  }

  /** "a handshake between President Ruiz and Berg", not "a deal between them". */
  private void addBetween(List<Trigger> found) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      int between = phrases.beforeNoun(mentions.get(i).begin());
      int noun = between - 1;
      boolean two = areActors(mentions.get(i), mentions.get(i + 1));
      boolean meet = two && text.is(between, FunctionWord.RECIPROCAL) && isEncounter(noun);
      if (meet && phrases.tag(phrases.beforeNoun(mentions.get(i + 1).begin())) == Tag.CONJUNCTION) {
        found.add(new Trigger(noun, noun + 1, Kind.MEETING, Frame.NOUN));
      }
    }
  }

  private boolean isEncounter(int noun) {
    return phrases.tag(noun) == Tag.NOUN
        && !text.is(noun, "relation")
        && text.at(noun, "other-event").isEmpty();
  }

  /** Persons, groups or bodies, but no countries: "trade between Peru and Ghana". */
  private static boolean areActors(Mention one, Mention other) {
    boolean known = one.sort() != Sort.NAME || other.sort() != Sort.NAME;
    boolean told = one.sort() != Sort.PRONOUN && other.sort() != Sort.PRONOUN;
    return known && told && one.isSomebody() && other.isSomebody();
  }

  /**
   * Whether the rules have the verb, so that they have said no, or it only is or says something.
   */
  private boolean isListed(VerbGroup verb) {
    return text.at(verb.head(), "trigger").isPresent()
        || (phrases.tag(verb.head()) == Tag.BE && !text.is(verb.end(), "with"))
        || phrases.tag(verb.head()) == Tag.HAVE
        || text.is(verb.head(), "says");
  }

  /** "will compete with", "will break with", but not "will break bread with". */
  private boolean isApart(VerbGroup verb) {
    boolean close = text.is(verb.end(), "with") || text.is(verb.end(), "thither-to");
    return isFarApart(verb) || (close && text.is(verb.head(), "apart"));
  }

  /** "compete", whatever stands behind it. */
  private boolean isFarApart(VerbGroup verb) {
    return text.hasValue(verb.head(), "apart", "apart");
  }

  /** "will dance", "is to dance", "hopes to dance", not "danced", "has to dance". */
  private boolean isAhead(VerbGroup verb) {
    List<VerbGroup> chain = phrases.chain(verb);
    VerbGroup root = chain.get(chain.size() - 1);
    boolean told =
        phrases.tag(root.head()) == Tag.BE
            || text.is(root.head(), "going")
            || text.is(root.head(), "firm")
            || text.is(root.head(), "tentative");
    return switch (root.form()) {
      case FUTURE, CONDITIONAL -> !verb.passive() || verb.form() == Form.INFINITIVE;
      case PRESENT -> told && verb.form() == Form.INFINITIVE && root.begin() < verb.begin();
      default -> false;
    };
  }

  /**
   * "Ruiz will break bread with Chancellor Berg", not "will comply with Berg's wish", "will cut
   * ties with Berg".
   */
  private boolean isWithSomebody(VerbGroup verb, Region subject) {
    int end = end(verb);
    if (!text.any(verb.end(), end, "with")) {
      return false;
    }
    for (Mention mention : mentions) {
      boolean behind = verb.end() < mention.begin() && mention.begin() < end;
      int with = phrases.beforeNoun(mention.begin());
      if (behind && isParty(mention) && text.is(with, "with")) {
        boolean relation = text.is(with - 1, "relation");
        boolean others = phrases.tag(mention.end()) == Tag.POSSESSIVE;
        boolean thing = mention.sort() == Sort.NAME && with < mention.begin() - 1;
        return !others && !thing && !relation && isSomebody(subject) && isKnown(mention, subject);
      }
    }
    return false;
  }

  /**
   * Of two names of which nothing is known, neither need be somebody: "with banks"; nor need two
   * bodies meet: "Acme will swap shares with Norsteel".
   */
  private boolean isKnown(Mention companion, Region subject) {
    boolean known = companion.sort() == Sort.PERSON;
    for (Mention mention : mentions) {
      boolean bodies = mention.sort() == Sort.BODY && companion.sort() == Sort.BODY;
      known |=
          mention.overlaps(subject)
              && mention.isSomebody()
              && mention.sort() != Sort.NAME
              && !bodies;
    }
    return known || companion.participant().role().isPresent();
  }

  /** Where the verb's clause ends, or another verb begins. */
  private int end(VerbGroup verb) {
    Optional<VerbGroup> next = phrases.behind(verb.end());
    int end = next.isPresent() ? next.get().begin() : phrases.sentence().end();
    int at = verb.end();
    while (at < end && !phrases.isParted(at, at + 1)) {
      at++;
    }
    return at;
  }

  /** "Ruiz and Berg will mend fences", "the ministers will put their heads together". */
  private boolean isJoint(VerbGroup verb, Region subject) {
    int named = 0;
    for (Mention mention : mentions) {
      boolean several = mention.sort() == Sort.GROUP && mention.end() > mention.begin() + 1;
      if (mention.overlaps(subject) && !mention.isNoParty(text)) {
        named += several ? 2 : 1;
      }
    }
    return named > 1 && !isFarApart(verb) && text.names(verb.end(), end(verb), "jointly");
  }

  /** "hurries to Oslo", "will troop into Lima", not "Acme will expand into Peru". */
  private boolean isWay(VerbGroup verb, Region subject) {
    if (!(isPresent(verb) || isAhead(verb)) || !isTraveller(subject)) {
      return false;
    }
    int goal = to(verb) + 1;
    for (Mention mention : mentions) {
      if (mention.begin() == goal) {
        return mention.isTown() || mention.sort() == Sort.COUNTRY;
      }
    }
    return false;
  }

  /** "hurries", of a day that is still to come. */
  private static boolean isPresent(VerbGroup verb) {
    return verb.form() == Form.PRESENT && !verb.passive() && verb.end() == verb.begin() + 1;
  }

  /**
   * Where "to" stands behind a verb: "hurries back to", "wings his way to"; far outside if it does
   * not.
   */
  private int to(VerbGroup verb) {
    boolean way =
        text.value(verb.end(), "possessive-pronoun").isPresent() && text.is(verb.end() + 1, "way");
    int at =
        way ? verb.end() + 2 : phrases.tag(verb.end()) == Tag.ADVERB ? verb.end() + 1 : verb.end();
    return text.is(at, "thither-to") ? at : phrases.sentence().end();
  }

  private boolean isSomebody(Region subject) {
    for (Mention mention : mentions) {
      if (mention.overlaps(subject) && mention.isSomebody()) {
        return true;
      }
    }
    return false;
  }

  private boolean isTraveller(Region subject) {
    for (Mention mention : mentions) {
      if (mention.overlaps(subject) && mention.isSomebody()) {
        return mention.sort() != Sort.BODY;
      }
    }
    return false;
  }

  private static boolean isParty(Mention mention) {
    return switch (mention.sort()) {
      case PERSON, NAME, GROUP, BODY -> true;
      default -> mention.participant().role().isPresent();
    };
  }
}
