package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/** Tells whom the pronouns of one sentence stand for. */
final class Pronouns {

  private static final Region ANYWHERE = new Region(0, Integer.MAX_VALUE);

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final People people;

  Pronouns(Annotated text, Scene scene, Antecedents antecedents, People people) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.people = people;
  }

  /** Notes who speaks, where a sentence says "I", whatever else it tells of. */
  void hear() {
    for (Mention mention : scene.mentions()) {
      if (text.hasValue(mention.begin(), "pronoun", "self")) {
        self(mention);
        return;
      }
    }
  }

  /** "After Abe's visit he will": whom a pronoun at the head of the main clause stands for. */
  Optional<Participant> subject(int begin) {
    for (Mention mention : scene.mentions()) {
      if (mention.begin() == begin && text.hasValue(begin, "pronoun", "one")) {
        return person(mention);
      }
    }
    return Optional.empty();
  }

  /** Whom a mention means: itself, or those whom a pronoun stands for. */
  List<Participant> resolve(Mention mention) {
    if (mention.sort() != Sort.PRONOUN) {
      boolean oneWord = mention.end() == mention.begin() + 1;
      boolean group = oneWord && text.is(mention.begin(), "party-group");
      Participant named = mention.participant();
      return List.of(group ? antecedents.known(named) : named);
    }
    return switch (number(mention.begin())) {
      case "one" -> list(person(mention));
      case "many" -> groupOrMet(mention);
      case "self" -> list(self(mention));
      case "group" -> speakersGroup();
      case "thing" -> known(body(mention));
      default -> List.of();
    };
  }

  /**
   * The same beside others of one meeting: "she would meet him" is of two.
   *
   * @param present who was found before it
   */
  List<Participant> resolve(Mention mention, List<Participant> present) {
    List<Participant> meant = resolve(mention);
    boolean again = meant.size() == 1 && SameParty.isIn(meant.get(0), present);
    return again && isSomebodyElse(mention) ? list(other(mention, present)) : meant;
  }

  /** "him", or "her" that owns nothing. */
  private boolean isSomebodyElse(Mention mention) {
    return text.is(mention.begin(), "other-pronoun")
        && !scene.phrases().tag(mention.end()).isNominal();
  }

  /** The last person or name before a pronoun that is none of some. */
  private Optional<Participant> other(Mention pronoun, List<Participant> present) {
    Participant other = null;
    for (Mention mention : scene.mentions()) {
      boolean somebody = mention.sort() == Sort.PERSON || mention.sort() == Sort.NAME;
      boolean before = mention.end() <= pronoun.begin() && !scene.isSpeaker(mention);
      boolean free = somebody && before && !SameParty.isIn(mention.participant(), present);
      other = free ? mention.participant() : other;
    }
    return other == null ? antecedents.other(present) : Optional.of(other);
  }

  /** Whom a pronoun stands for: one, many, the speaker or a thing. */
  private String number(int token) {
    Optional<String> pronoun = text.value(token, "pronoun");
    return pronoun.isPresent()
        ? pronoun.get()
        : text.value(token, "possessive-pronoun").orElse("one");
  }

  private static List<Participant> list(Optional<Participant> participant) {
    return participant.isPresent() ? List.of(participant.get()) : List.of();
  }

  private List<Participant> groupOrMet(Mention pronoun) {
    Optional<Participant> group = group(pronoun);
    if (group.isPresent()) {
      return List.of(group.get());
    }
    List<Participant> subject = subjectBefore(pronoun);
    boolean first = subject.size() == 1 && !antecedents.haveMet() && isGroup(subject.get(0));
    return subject.size() > 1 || first ? subject : antecedents.met();
  }

  /** "Andean foreign ministers": several, told by more than what they are. */
  private boolean isGroup(Participant party) {
    for (Mention mention : scene.mentions()) {
      boolean words = mention.end() > mention.begin() + 1;
      if (words && mention.sort() == Sort.GROUP && mention.participant().equals(party)) {
        return true;
      }
    }
    return false;
  }

  /** "Abe and Trump said they would": who acted last before it in its sentence. */
  private List<Participant> subjectBefore(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().before(pronoun.begin());
    List<Participant> named = new ArrayList<>();
    if (verb.isPresent()) {
      Region subject = scene.phrases().subject(verb.get());
      for (Mention mention : new SubjectParties(text, scene).read(subject)) {
        if (mention.sort() != Sort.PRONOUN) {
          named.add(mention.participant());
        }
      }
    }
    return named;
  }

  /** "we": the speaker, with those whom he was last told to meet. */
  private List<Participant> speakersGroup() {
    List<Participant> speaker = list(antecedents.given());
    boolean met = !speaker.isEmpty() && antecedents.met().containsAll(speaker);
    return met ? antecedents.met() : speaker;
  }

  private List<Participant> known(Optional<Participant> body) {
    return body.isPresent() ? List.of(antecedents.known(body.get())) : List.of();
  }

  /** Who says "I": none of those named behind it, of whom he speaks. */
  private Optional<Participant> self(Mention pronoun) {
    Optional<Participant> speaker = speaker();
    if (speaker.isEmpty()) {
      speaker = antecedents.speaker(officer(pronoun));
    }
    return speaker.isPresent() ? speaker : antecedents.office();
  }

  /**
   * The first officer whom the text has named so far, but for those of whom the sentence speaks.
   */
  private Optional<Participant> officer(Mention pronoun) {
    for (Participant officer : people.officers()) {
      if (!isNamedBehind(officer, pronoun)) {
        return Optional.of(officer);
      }
    }
    return Optional.empty();
  }

  private boolean isNamedBehind(Participant person, Mention pronoun) {
    for (Mention mention : scene.mentions()) {
      boolean behind = mention.sort() == Sort.PERSON && mention.begin() > pronoun.begin();
      if (behind && mention.participant().equals(person)) {
        return true;
      }
    }
    return false;
  }

  /** "PRIME MINISTER: I will": an office alone that opens the sentence, or its holder. */
  private Optional<Participant> speaker() {
    for (Mention mention : scene.mentions()) {
      boolean opens = scene.phrases().tag(mention.end()) == Tag.MARK || scene.isSpeaker(mention);
      if (opens && mention.participant().isOffice()) {
        return Optional.of(orGiven(mention.participant()));
      }
      boolean named = mention.sort() == Sort.PERSON || mention.sort() == Sort.NAME;
      if (named && scene.isSpeaker(mention)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** Who holds an office, if it is he by whom the text is given. */
  private Participant orGiven(Participant office) {
    Optional<Participant> given = antecedents.given();
    return given.isPresent() && given.get().holds(office.role().get()) ? given.get() : office;
  }

  /** "The group said it would": the body or country before it that does something. */
  private Optional<Participant> body(Mention pronoun) {
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin();
      last = before && isBody(mention) && isActing(mention) ? mention : last;
    }
    return last == null ? Optional.empty() : Optional.of(last.participant());
  }

  private static boolean isBody(Mention mention) {
    return switch (mention.sort()) {
      case BODY, GROUP, COUNTRY, CAPITAL -> true;
      default -> false;
    };
  }

  private boolean isActing(Mention mention) {
    for (VerbGroup verb : scene.phrases().verbs()) {
      if (scene.phrases().subject(verb).contains(mention.begin())) {
        return true;
      }
    }
    return false;
  }

  /** "to the ministers for their meeting": the last group named before it. */
  private Optional<Participant> group(Mention pronoun) {
    if (!isPossessive(pronoun)) {
      return Optional.empty();
    }
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      boolean group = mention.sort() == Sort.GROUP || mention.sort() == Sort.BODY;
      boolean named = group && mention.end() > mention.begin() + 1;
      last = named && mention.end() <= pronoun.begin() ? mention : last;
    }
    return last == null ? Optional.empty() : Optional.of(last.participant());
  }

  private boolean isPossessive(Mention pronoun) {
    return text.value(pronoun.begin(), "possessive-pronoun").isPresent();
  }

  /**
   * "He": the one named first before it in its sentence; in words that come before the subject, the
   * subject; else the last person spoken of.
   */
  private Optional<Participant> person(Mention pronoun) {
    if (pronoun.participant().role().isPresent()) {
      return Optional.of(holder(pronoun.participant()));
    }
    Optional<Participant> own = ownSubject(pronoun);
    if (own.isPresent()) {
      return own;
    }
    Optional<Participant> before = personBefore(pronoun, ANYWHERE);
    Optional<Participant> name = nameBefore(pronoun);
    if (before.isPresent() && (name.isEmpty() || !opensClause(name.get()))) {
      return Optional.of(orTopic(before.get()));
    }
    Optional<Participant> subject = name.isPresent() ? name : subjectBehind(pronoun);
    return subject.isPresent() ? subject : antecedents.person();
  }

  /** The first person named in a region and before a pronoun. */
  private Optional<Participant> personBefore(Mention pronoun, Region region) {
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin() && region.contains(mention.begin());
      if (before && mention.sort() == Sort.PERSON && !scene.isSpeaker(mention)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** "the prime minister": the last person spoken of if no other office is known of him. */
  private Participant holder(Participant office) {
    Optional<Participant> last = antecedents.person();
    boolean other =
        last.isEmpty()
            || people.isApart(office.role().get())
            || (last.get().role().isPresent() && !last.get().holds(office.role().get()));
    return other ? office : last.get();
  }

  /** "that Trump would raise it on his trip": the subject of the clause that "his" stands in. */
  private Optional<Participant> ownSubject(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().before(pronoun.begin());
    boolean own =
        verb.isPresent()
            && isPossessive(pronoun)
            && !scene.phrases().isParted(verb.get().end(), pronoun.begin());
    if (!own) {
      return Optional.empty();
    }
    Region subject = scene.phrases().subject(verb.get());
    Optional<Mention> same = pronounIn(subject, pronoun);
    return same.isPresent() ? person(same.get()) : personBefore(pronoun, subject);
  }

  /** "He meets Berg before ending his trip": "he", whose it is. */
  private Optional<Mention> pronounIn(Region subject, Mention pronoun) {
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin() && subject.contains(mention.begin());
      boolean one = text.hasValue(mention.begin(), "pronoun", "one") && !isPossessive(mention);
      if (before && one) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "Andanar said he will": of whom the story tells, where it is not of who says so. */
  private Participant orTopic(Participant named) {
    Optional<Participant> topic = antecedents.person();
    boolean says =
        scene.attribution().isPresent()
            && scene.attribution().get().source().contains(named.name());
    boolean other = says && topic.isPresent() && people.times(topic.get()) > people.times(named);
    return other ? topic.get() : named;
  }

  /** "Zoellick starts his visit": a name of which nothing else is known, as a subject. */
  private Optional<Participant> nameBefore(Mention pronoun) {
    for (Mention mention : scene.mentions()) {
      boolean before = mention.sort() == Sort.NAME && mention.end() <= pronoun.begin();
      if (before && isSubject(mention)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** "Ruiz praised Minister Berg, saying she": a name that is the first subject. */
  private boolean opensClause(Participant name) {
    Optional<VerbGroup> verb = scene.phrases().firstFinite();
    Optional<Participant> first =
        verb.isPresent() ? nameIn(scene.phrases().subject(verb.get())) : Optional.empty();
    return first.isPresent() && first.get().equals(name);
  }

  private boolean isSubject(Mention mention) {
    for (VerbGroup verb : scene.phrases().verbs()) {
      if (scene.phrases().subject(verb).begin() == mention.begin()) {
        return true;
      }
    }
    return false;
  }

  /** "During his visit, Abe will": the subject of the first verb, if it comes behind. */
  private Optional<Participant> subjectBehind(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().firstFinite();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Region subject = scene.phrases().subject(verb.get());
    return subject.begin() > pronoun.begin() ? nameIn(subject) : Optional.empty();
  }

  private Optional<Participant> nameIn(Region region) {
    for (Mention mention : scene.mentions()) {
      boolean name = mention.sort() == Sort.PERSON || mention.sort() == Sort.NAME;
      if (name && region.contains(mention.begin())) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }
}
