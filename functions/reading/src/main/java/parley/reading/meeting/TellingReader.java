package parley.reading.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Lexicon;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.VerbGroup;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Span;
import parley.reading.window.WindowMention;

/** Finds every place of a document that tells of a meeting. Of one thread, for one document. */
final class TellingReader {

  private static final int MAX_EVIDENCE_TOKENS = 60;

  private final Annotated text;
  private final String document;
  private final LocalDate published;
  private final int dateline;
  private final MentionReader mentionReader;
  private final StatusReader statusReader;
  private final Lexicon lexicon;
  private final People people;
  private final BitSet dates;
  private final Antecedents antecedents = new Antecedents();
  private Optional<Kind> told = Optional.empty();
  private final List<Telling> tellings = new ArrayList<>();
  private final Leftovers leftovers = new Leftovers();

  TellingReader(Annotated text, Story story, People people, Lexicon lexicon, BitSet dates) {
    this.text = text;
    this.document = story.document();
    this.published = story.published();
    this.dateline = Dateline.end(text);
    this.mentionReader = new MentionReader(text, people, published);
    this.statusReader = new StatusReader(text);
    this.lexicon = lexicon;
    this.people = people;
    this.dates = dates;
  }

  /**
   * Reads a sentence.
   *
   * @param windows the windows that it speaks of
   */
  void read(Sentence sentence, List<WindowMention> windows) {
    Phrases phrases = Phrases.of(text.text(), sentence, dates, lexicon);
    List<Mention> mentions = withoutDateline(mentionReader.read(phrases));
    Scene scene = Scene.of(text, phrases, mentions, windows, told);
    if (!scene.triggers().isEmpty()) {
      told = Optional.of(scene.triggers().get(scene.triggers().size() - 1).kind());
    }
    Dating dating = new Dating(text, scene, published, dateline);
    Map<Trigger, List<WindowMention>> linked = dating.link(leftovers);
    if (linked.isEmpty() && !scene.triggers().isEmpty()) {
      antecedents.met(parties(scene, scene.triggers()));
    }
    linked.forEach((head, ofHead) -> tell(head, ofHead, linked.keySet(), scene));
    new Pronouns(text, scene, antecedents, people).hear();
    antecedents.named(mentions, mainClause(phrases));
  }

  /** "After meeting Milosevic, Kornblum flew": the first subject of a verb. */
  private static int mainClause(Phrases phrases) {
    return phrases.verbs().stream()
        .filter(VerbGroup::isFinite)
        .findFirst()
        .map(v -> phrases.subject(v).begin())
        .orElse(phrases.sentence().begin());
  }

  /** A journey "to attend the G20 summit" tells of the summit too. */
  private List<Trigger> occasions(Trigger head, List<Trigger> together, Scene scene) {
    if (head.frame() == Frame.NOUN) {
      return List.of();
    }
    NounPhrase phrase = new NounPhrase(text, scene);
    return together.stream()
        .filter(t -> t.frame() == Frame.NOUN && t.kind() != Kind.VISIT && t.kind() != Kind.TALKS)
        .filter(t -> phrase.conveners(t).stream().anyMatch(m -> m.sort() == Mention.Sort.BODY))
        .toList();
  }

  List<Telling> tellings() {
    return tellings;
  }

  Leftovers leftovers() {
    return leftovers;
  }

  private List<Mention> withoutDateline(List<Mention> mentions) {
    return mentions.stream().filter(m -> m.begin() >= dateline).toList();
  }

  private void tell(Trigger head, List<WindowMention> windows, Set<Trigger> dated, Scene scene) {
    List<Trigger> triggers = new ArrayList<>(together(head, dated, scene));
    List<Trigger> occasions = occasions(head, triggers, scene);
    triggers.removeAll(occasions);
    tell(triggers, windows, scene);
    occasions.forEach(occasion -> tell(List.of(occasion), windows, scene));
  }

  private void tell(List<Trigger> triggers, List<WindowMention> windows, Scene scene) {
    Trigger head = triggers.get(0);
    Governors governors = new Governors(scene);
    List<Participant> present = parties(scene, triggers);
    if (!Circumstance.is(text, scene.phrases(), head)) {
      antecedents.met(present);
    }
    Status status = statusReader.read(scene, head, governors.begin(head), governors.end(head));
    List<WindowMention> joined = new Dating(text, scene, published, dateline).joined(windows);
    List<Legs.Leg> legs = legs(head, joined, scene);
    if (legs.isEmpty()) {
      Optional<Place> place = place(scene, triggers);
      joined.forEach(w -> tellings.add(telling(triggers, present, place, w, status, scene)));
    }
    for (Legs.Leg leg : legs) {
      List<Participant> parties = new ArrayList<>(present);
      parties.removeIf(SameParty::isPolity);
      parties.add(leg.host().participant());
      Optional<Place> place = Optional.of(place(leg.place()));
      tellings.add(telling(triggers, parties, place, leg.window(), status, scene));
    }
  }

  private List<Legs.Leg> legs(Trigger head, List<WindowMention> windows, Scene scene) {
    List<Legs.Leg> legs = Legs.of(head, windows, scene);
    return legs.isEmpty() && windows.size() == 1
        ? Legs.apart(head, windows.get(0), new NounPhrase(text, scene).hosts(head), text)
        : legs;
  }

  private Telling telling(
      List<Trigger> triggers,
      List<Participant> parties,
      Optional<Place> place,
      WindowMention window,
      Status status,
      Scene scene) {
    Optional<String> source = scene.attribution().map(Attribution::source);
    Evidence evidence = evidence(scene.sentence(), window);
    boolean borrowed = parties.equals(antecedents.met()) && company(scene).namesNobody(triggers);
    return new Telling(triggers, parties, borrowed, place, window, status, source, evidence);
  }

  private Optional<Place> place(Scene scene, List<Trigger> triggers) {
    Complements complements = new Complements(text, scene, new Governors(scene));
    NounPhrase phrase = new NounPhrase(text, scene);
    return triggers.stream()
        .flatMap(t -> complements.place(t).or(() -> phrase.site(t)).stream())
        .findFirst()
        .map(this::place);
  }

  private Place place(Mention mention) {
    String words = text.text().words(mention.begin(), mention.end());
    return new Place(words, mention.participant().country());
  }

  /** The triggers of one clause tell of one meeting, but for those that have dates of their own. */
  private List<Trigger> together(Trigger head, Set<Trigger> dated, Scene scene) {
    Governors governors = new Governors(scene);
    List<Trigger> triggers = new ArrayList<>(List.of(head));
    for (Trigger other : scene.triggers()) {
      boolean within = !other.equals(head) && governors.together(head, other);
      boolean open = !dated.contains(other) && other.frame() != Frame.PAST;
      if (within && open && !isBeside(other, head, scene)) {
        triggers.add(other);
      }
    }
    return triggers;
  }

  /** "will visit Canada after his meeting with Nixon": the one is no part of the other. */
  private boolean isBeside(Trigger noun, Trigger head, Scene scene) {
    return noun.begin() > head.begin() && Circumstance.is(text, scene.phrases(), noun);
  }

  private List<Participant> parties(Scene scene, List<Trigger> triggers) {
    return company(scene).of(triggers, place(scene, triggers));
  }

  private Company company(Scene scene) {
    return new Company(text, scene, antecedents, people);
  }

  private Evidence evidence(Sentence sentence, WindowMention window) {
    int begin = sentence.begin();
    int end = sentence.end();
    if (end - begin > MAX_EVIDENCE_TOKENS) {
      begin = Math.max(begin, window.begin() - MAX_EVIDENCE_TOKENS / 2);
      end = Math.min(end, window.end() + MAX_EVIDENCE_TOKENS / 2);
    }
    Span span = text.text().span(begin, end);
    return new Evidence(document, span, text.text().words(begin, end));
  }
}
