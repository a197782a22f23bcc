package parley.reading.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Lexicon;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Match;
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
    Map<Trigger, List<WindowMention>> linked = link(scene);
    if (linked.isEmpty() && !scene.triggers().isEmpty()) {
      antecedents.met(parties(scene, scene.triggers()));
    }
    linked.forEach((head, ofHead) -> tell(head, ofHead, linked.keySet(), scene));
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

  private Map<Trigger, List<WindowMention>> link(Scene scene) {
    Linking linking = new Linking(text, scene, published);
    Map<Trigger, List<WindowMention>> linked = new LinkedHashMap<>();
    for (WindowMention window : scene.windows()) {
      Linking.Link link =
          window.begin() < dateline ? Linking.none("dateline") : linking.link(window);
      if (link.trigger().isPresent()) {
        linked
            .computeIfAbsent(link.trigger().get(), t -> new ArrayList<>())
            .add(linking.meant(window));
        putAsideAnchors(window, scene);
      } else {
        putAside(window, link.reason());
      }
    }
    linked.putAll(meanwhile(linked, scene));
    return linked;
  }

  /** "visits Oslo next week, when she will attend the summit": of the same days. */
  private Map<Trigger, List<WindowMention>> meanwhile(
      Map<Trigger, List<WindowMention>> linked, Scene scene) {
    Governors governors = new Governors(scene);
    Map<Trigger, List<WindowMention>> found = new LinkedHashMap<>();
    for (Trigger trigger : scene.triggers()) {
      int begin = governors.begin(trigger) - 1;
      boolean next = isFollowing(trigger, scene);
      boolean undated = !linked.containsKey(trigger) && trigger.frame() != Frame.PAST;
      if (undated && (next || text.isWord(begin, "when"))) {
        int end = text.isWord(begin - 1, ",") ? begin - 1 : begin;
        linked.values().stream()
            .flatMap(List::stream)
            .filter(w -> next ? w.end() < trigger.begin() : w.end() == end)
            .findFirst()
            .ifPresent(w -> found.put(trigger, List.of(w)));
      }
    }
    return found;
  }

  /** "talks next week, which will be followed by a summit". */
  private boolean isFollowing(Trigger noun, Scene scene) {
    int by = scene.phrases().beforeNoun(noun.begin());
    return noun.frame() == Frame.NOUN && text.isWord(by, "by") && text.isWord(by - 1, "followed");
  }

  /** "after the Jan. 20 inauguration": the day is that of the inauguration, the window is not. */
  private void putAsideAnchors(WindowMention window, Scene scene) {
    for (Match other : scene.otherEvents()) {
      window.timexes().stream()
          .filter(t -> t.end() <= other.begin() && other.begin() <= t.end() + 1)
          .forEach(t -> leftovers.add(t, "no meeting"));
    }
  }

  private void putAside(WindowMention window, String reason) {
    window.timexes().forEach(t -> leftovers.add(t, reason));
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
    if (!isCircumstance(head, scene)) {
      antecedents.met(present);
    }
    Status status = statusReader.read(scene, head, governors.begin(head), governors.end(head));
    List<WindowMention> joined = joined(windows, scene.phrases());
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
    return new Telling(triggers, parties, place, window, status, source, evidence);
  }

  /** Windows with nothing but "and in" between them are one. */
  private List<WindowMention> joined(List<WindowMention> windows, Phrases phrases) {
    List<WindowMention> joined = new ArrayList<>();
    for (WindowMention window : windows) {
      int last = joined.size() - 1;
      Optional<WindowMention> both =
          last >= 0
                  && isJoined(joined.get(last).end(), window.begin(), phrases)
                  && !text.is(window.end(), "each-his-own")
              ? joined.get(last).joinedWith(window)
              : Optional.empty();
      both.ifPresentOrElse(w -> joined.set(last, w), () -> joined.add(window));
    }
    return joined;
  }

  private static boolean isJoined(int from, int to, Phrases phrases) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      Tag tag = phrases.tag(i);
      and |= tag == Tag.CONJUNCTION;
      if (tag != Tag.CONJUNCTION && tag != Tag.PREPOSITION && tag != Tag.DETERMINER) {
        return false;
      }
    }
    return and;
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
      if (within && open && !isCircumstance(other, head, scene)) {
        triggers.add(other);
      }
    }
    return triggers;
  }

  /** "held ahead of the OPEC meeting": an event of which the story does not tell. */
  private boolean isCircumstance(Trigger noun, Scene scene) {
    int before = scene.phrases().beforeNoun(noun.begin());
    boolean aheadOf = text.isWord(before, "of") && text.isWord(before - 1, "ahead");
    return noun.frame() == Frame.NOUN && (aheadOf || text.is(before, "circumstance"));
  }

  /** "will visit Peru after his meeting with Berg": the one is no part of the other. */
  private boolean isCircumstance(Trigger noun, Trigger head, Scene scene) {
    return noun.frame() == Frame.NOUN
        && noun.begin() > head.begin()
        && text.is(scene.phrases().beforeNoun(noun.begin()), "circumstance");
  }

  /**
   * Who meets. Groups that are only described count where they are needed for two sides; where the
   * words name nobody, it is those who were last said to meet.
   */
  private List<Participant> parties(Scene scene, List<Trigger> triggers) {
    Pronouns pronouns = new Pronouns(text, scene, antecedents, people);
    List<Participant> present = new Parties(text, scene, triggers).read(pronouns);
    boolean known =
        present.size() == 1
            && triggers.get(0).kind() != Kind.VISIT
            && antecedents.met().contains(present.get(0));
    Optional<Participant> host = place(scene, triggers).flatMap(TellingReader::host);
    if (known && host.filter(this::isElsewhere).isPresent()) {
      return List.of(present.get(0), host.get());
    }
    if (present.isEmpty() && !antecedents.haveMet()) {
      Optional<Participant> event = new NounPhrase(text, scene).byPlace(triggers.get(0));
      if (event.isPresent()) {
        return List.of(event.get());
      }
    }
    boolean others = present.isEmpty() || known || isMediator(present, triggers.get(0));
    return others ? antecedents.met() : present;
  }

  /** "the envoy will restart the talks": who brings others together is not all who meet. */
  private boolean isMediator(List<Participant> present, Trigger head) {
    return present.size() == 1
        && present.get(0).role().isPresent()
        && head.frame() == Frame.NOUN
        && head.kind() == Kind.TALKS
        && antecedents.met().size() > 1
        && !antecedents.met().contains(present.get(0));
  }

  /** Those who were last said to meet are a visitor and another country that he goes to. */
  private boolean isElsewhere(Participant host) {
    return antecedents.met().stream().anyMatch(TellingReader::isCountry)
        && antecedents.met().stream().noneMatch(p -> p.country().equals(host.country()));
  }

  private static boolean isCountry(Participant party) {
    return party.countryName().equals(Optional.of(party.name()));
  }

  private static Optional<Participant> host(Place place) {
    return new Participant(place.name(), Optional.empty(), place.country())
        .countryName()
        .map(name -> new Participant(name, Optional.empty(), place.country()));
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
