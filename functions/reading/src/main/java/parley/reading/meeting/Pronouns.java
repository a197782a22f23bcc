package parley.reading.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.meeting.Mention.Sort;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/** Tells whom the pronouns of one sentence stand for. */
final class Pronouns {

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
    scene.mentions().stream()
        .filter(m -> text.value(m.begin(), "pronoun").filter("self"::equals).isPresent())
        .findFirst()
        .ifPresent(this::self);
  }

  /** Whom a mention means: itself, or those whom a pronoun stands for. */
  List<Participant> resolve(Mention mention) {
    if (mention.sort() != Sort.PRONOUN) {
      boolean oneWord = mention.end() == mention.begin() + 1;
      boolean group = oneWord && text.is(mention.begin(), "party-group");
      Participant named = mention.participant();
      return List.of(group ? antecedents.known(named) : named);
    }
    String number =
        text.value(mention.begin(), "pronoun")
            .or(() -> text.value(mention.begin(), "possessive-pronoun"))
            .orElse("one");
    return switch (number) {
      case "one" -> person(mention).stream().toList();
      case "many" -> group(mention).map(List::of).orElseGet(antecedents::met);
      case "self" -> self(mention).stream().toList();
      case "thing" -> body(mention).map(antecedents::known).stream().toList();
      default -> List.of();
    };
  }

  /** Who says "I": none of those named behind it, of whom he speaks. */
  private Optional<Participant> self(Mention pronoun) {
    return speaker().or(() -> antecedents.speaker(officer(pronoun))).or(antecedents::office);
  }

  /**
   * The first officer whom the text has named so far, but for those of whom the sentence speaks.
   */
  private Optional<Participant> officer(Mention pronoun) {
    return people.officers().stream().filter(p -> !isNamedBehind(p, pronoun)).findFirst();
  }

  private boolean isNamedBehind(Participant person, Mention pronoun) {
    return people().anyMatch(m -> m.begin() > pronoun.begin() && m.participant().equals(person));
  }

  /** "PRIME MINISTER: I will": an office alone that opens the sentence. */
  private Optional<Participant> speaker() {
    return scene.mentions().stream()
        .filter(m -> scene.phrases().tag(m.end()) == Tag.MARK)
        .map(Mention::participant)
        .filter(p -> p.role().filter(p.name()::equals).isPresent())
        .findFirst();
  }

  /** "The group said it would": the body or country before it that does something. */
  private Optional<Participant> body(Mention pronoun) {
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin();
      last = before && isBody(mention) && isActing(mention) ? mention : last;
    }
    return Optional.ofNullable(last).map(Mention::participant);
  }

  private static boolean isBody(Mention mention) {
    return switch (mention.sort()) {
      case BODY, GROUP, COUNTRY, CAPITAL -> true;
      default -> false;
    };
  }

  private boolean isActing(Mention mention) {
    return scene.phrases().verbs().stream()
        .anyMatch(v -> scene.phrases().subject(v).contains(mention.begin()));
  }

  /** "to the ministers for their meeting": the last group named before it. */
  private Optional<Participant> group(Mention pronoun) {
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      boolean group = mention.sort() == Sort.GROUP || mention.sort() == Sort.BODY;
      boolean named = group && mention.end() > mention.begin() + 1;
      last = named && mention.end() <= pronoun.begin() ? mention : last;
    }
    boolean possessive = text.value(pronoun.begin(), "possessive-pronoun").isPresent();
    return possessive ? Optional.ofNullable(last).map(Mention::participant) : Optional.empty();
  }

  /**
   * "He": the one named first before it in its sentence; in words that come before the subject, the
   * subject; else the last person spoken of.
   */
  private Optional<Participant> person(Mention pronoun) {
    Optional<Participant> before =
        people().filter(m -> m.end() <= pronoun.begin()).map(Mention::participant).findFirst();
    if (pronoun.participant().role().isPresent()) {
      return Optional.of(holder(pronoun.participant()));
    }
    Optional<Participant> own = ownSubject(pronoun);
    if (own.isPresent()) {
      return own;
    }
    return before
        .map(this::orTopic)
        .or(() -> nameBefore(pronoun))
        .or(() -> subjectBehind(pronoun))
        .or(antecedents::person);
  }

  /** "the prime minister": the last person spoken of if no other office is known of him. */
  private Participant holder(Participant office) {
    return antecedents
        .person()
        .filter(p -> p.role().isEmpty() || p.role().equals(office.role()))
        .orElse(office);
  }

  /** "that Trump would raise it on his trip": the subject of the clause that "his" stands in. */
  private Optional<Participant> ownSubject(Mention pronoun) {
    boolean possessive = text.value(pronoun.begin(), "possessive-pronoun").isPresent();
    Optional<Region> subject =
        scene
            .phrases()
            .before(pronoun.begin())
            .filter(v -> possessive && !scene.phrases().isParted(v.end(), pronoun.begin()))
            .map(scene.phrases()::subject);
    return subject.flatMap(
        s ->
            people()
                .filter(m -> s.contains(m.begin()) && m.end() <= pronoun.begin())
                .map(Mention::participant)
                .findFirst());
  }

  /** "Andanar said he will": of whom the story tells, where it is not of who says so. */
  private Participant orTopic(Participant named) {
    Optional<Participant> topic = antecedents.person();
    boolean other = topic.filter(t -> people.times(t) > people.times(named)).isPresent();
    return other && scene.attribution().filter(a -> a.source().contains(named.name())).isPresent()
        ? topic.get()
        : named;
  }

  /** "Zoellick starts his visit": a name of which nothing else is known, as a subject. */
  private Optional<Participant> nameBefore(Mention pronoun) {
    return scene.mentions().stream()
        .filter(m -> m.sort() == Sort.NAME && m.end() <= pronoun.begin())
        .filter(m -> isSubject(m))
        .map(Mention::participant)
        .findFirst();
  }

  private boolean isSubject(Mention mention) {
    return scene.phrases().verbs().stream()
        .anyMatch(v -> scene.phrases().subject(v).begin() == mention.begin());
  }

  private Stream<Mention> people() {
    return scene.mentions().stream().filter(m -> m.sort() == Sort.PERSON);
  }

  /** "During his visit, Abe will": the subject of the first verb, if it comes behind. */
  private Optional<Participant> subjectBehind(Mention pronoun) {
    Optional<Region> subject =
        scene.phrases().verbs().stream()
            .filter(VerbGroup::isFinite)
            .findFirst()
            .map(scene.phrases()::subject)
            .filter(s -> s.begin() > pronoun.begin());
    return subject.flatMap(
        s ->
            scene.mentions().stream()
                .filter(m -> m.sort() == Sort.PERSON || m.sort() == Sort.NAME)
                .filter(m -> s.contains(m.begin()))
                .map(Mention::participant)
                .findFirst());
  }
}
