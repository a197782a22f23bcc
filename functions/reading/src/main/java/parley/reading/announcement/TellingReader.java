package parley.reading.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.dating.Dating;
import parley.reading.dating.Leftovers;
import parley.reading.dating.Superseded;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.meeting.SetAside;
import parley.reading.meeting.Status;
import parley.reading.mention.Headline;
import parley.reading.mention.Mention;
import parley.reading.mention.MentionReader;
import parley.reading.mention.People;
import parley.reading.mention.SameParty;
import parley.reading.mention.Story;
import parley.reading.party.Antecedents;
import parley.reading.party.Attendance;
import parley.reading.party.Company;
import parley.reading.party.PlaceReader;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Lexicon;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.status.Denial;
import parley.reading.status.StatusReader;
import parley.reading.text.Sentences.Sentence;
import parley.reading.timex.Timex;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Together;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/** Finds every place of a document that tells of a meeting. Of one thread, for one document. */
final class TellingReader {

  private final Annotated text;
  private final EvidenceReader evidence;
  private final LocalDate published;

  private final SceneReader scenes;
  private final StatusReader statusReader;
  private final People people;
  private final Naming naming;

  private final Antecedents antecedents = new Antecedents();

  private final List<Telling> tellings = new ArrayList<>();
  private final DayHeading heading;
  private final LaterNamed laterNamed = new LaterNamed(tellings);

  /** Those of all visits so far. */
  private final Set<Participant> travellers = new HashSet<>();

  private final CalledOffReader calledOff;
  private final Leftovers leftovers;

  /** Who meets in the sentence that is read. */
  private Company company;

  TellingReader(Annotated text, Story story, Headline headline, Lexicon lexicon, BitSet dates) {
    this.text = text;
    this.evidence = new EvidenceReader(text, story.document());
    this.published = story.published();
    this.heading = new DayHeading(text, published);
    this.leftovers = new Leftovers(text.text().tokens().size());
    this.calledOff = new CalledOffReader(text, evidence, published, tellings);
    MentionReader mentions = new MentionReader(text, headline.people(), published);
    this.scenes = new SceneReader(text, mentions, lexicon, dates);
    this.statusReader = new StatusReader(text);
    this.people = headline.people();
    this.naming = new Naming(text, antecedents, people);
    this.antecedents.titled(headline);
    this.antecedents.writtenIn(scenes.writtenIn());
  }

  /**
   * Reads a sentence.
   *
   * @param windows the windows that it speaks of
   */
  void read(Sentence sentence, List<WindowMention> windows) {
    Phrases phrases = scenes.phrases(sentence);
    List<Mention> mentions = scenes.withoutDateline(scenes.mentions(phrases));
    naming.hear(mentions);
    Scene scene = scenes.scene(phrases, mentions, windows, calledOff.hasAny());
    company = new Company(text, scene, antecedents, people, new PlaceReader(text, scene));
    Dating dating = new Dating(text, scene, published, scenes.dateline());
    Map<Trigger, List<WindowMention>> denied = new LinkedHashMap<>();
    Map<Trigger, List<WindowMention>> linked = dating.link(leftovers, denied);
    boolean undated = linked.isEmpty() && !scene.triggers().isEmpty();
    if (undated && !isOnlyTime(scene) && !isCallBeside(scene)) {
      tellWho(scene);
    }
    for (Map.Entry<Trigger, List<WindowMention>> dated : linked.entrySet()) {
      tell(dated.getKey(), dated.getValue(), linked.keySet(), scene);
    }
    Optional<Trigger> entry = heading.entry(scene, linked.keySet());
    if (entry.isPresent()) {
      tell(entry.get(), heading.days(entry.get()), Set.of(entry.get()), scene);
    } else if (linked.isEmpty() && !tellings.isEmpty()) {
      tellThere(scene);
    }
    calledOff.read(scene, company, dating, denied);
    naming.remember(scene, mentions);
  }

  /** "The meeting of Peru and Ghana will review the market": who meets, and not when. */
  private void tellWho(Scene scene) {
    List<Participant> present = company.of(scene.triggers());
    antecedents.met(present);
    Trigger first = scene.triggers().get(0);
    laterNamed.named(first.kind(), present);
    boolean told = text.is(scene.phrases().beforeNoun(first.begin()) + 1, "definite");
    if (told && scene.nounPhrase().parties(first).size() > 1) {
      laterNamed.explained(first.kind(), present);
    }
  }

  /** "Ministers will meet in Oslo on Friday. Ruiz will hold talks there with Berg." */
  private void tellThere(Scene scene) {
    ToldDay day = new ToldDay(text, tellings.get(tellings.size() - 1));
    Optional<Trigger> there = day.there(scene);
    boolean told = there.isPresent() && !new Denial(text, scene).isNegated(there.get());
    if (told && !company.namesNobody(List.of(there.get()))) {
      WindowMention days = day.of(there.get().begin(), there.get().end());
      tell(there.get(), List.of(days), Set.of(there.get()), scene);
    }
  }

  /** Whether a meeting was told of, and not yet who meets. */
  boolean asksWhoMeets() {
    return laterNamed.isOpen();
  }

  /** Takes in whom a sentence names that tells of no meeting. */
  void readNames(Sentence sentence) {
    naming.hear(scenes.mentions(scenes.phrases(sentence)));
  }

  /** "In a call with Berg she": who meets in the story is not who was called about it. */
  private boolean isCallBeside(Scene scene) {
    for (Trigger trigger : scene.triggers()) {
      if (trigger.kind() != Kind.CALL) {
        return false;
      }
    }
    return !tellings.isEmpty();
  }

  /** "said so after meeting Berg": no meeting that the story goes on to speak of. */
  private boolean isOnlyTime(Scene scene) {
    for (Trigger trigger : scene.triggers()) {
      if (!Circumstance.is(text, scene.phrases(), trigger)) {
        return false;
      }
    }
    return antecedents.met().size() > 1;
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** What is called off without a day, in the order of the text. */
  List<CalledOff> calledOff() {
    return calledOff.all();
  }

  Leftovers leftovers() {
    return leftovers;
  }

  private void tell(Trigger head, List<WindowMention> windows, Set<Trigger> dated, Scene scene) {
    Together together = new Together(text, scene);
    List<Trigger> triggers = new ArrayList<>(together.with(head, dated));
    List<Trigger> occasions = together.occasions(head, triggers);
    triggers.removeAll(occasions);
    HomeJourney home = new HomeJourney(text, scene, company, new PlaceReader(text, scene));
    boolean within = home.isAtHome(triggers, dated);
    if (within || home.isWayHome(triggers, travellers)) {
      travellers.addAll(within ? company.of(triggers) : List.of());
      leaveOut(windows);
      return;
    }
    tell(triggers, windows, scene);
    for (Trigger occasion : occasions) {
      boolean beside = Circumstance.sideline(text, occasion) >= 0;
      tell(List.of(occasion), beside ? TellingDays.loosely(windows) : windows, scene);
    }
  }

  private void leaveOut(List<WindowMention> windows) {
    for (WindowMention window : windows) {
      for (Timex timex : window.timexes()) {
        leftovers.add(timex, SetAside.NO_MEETING);
      }
    }
  }

  private void tell(List<Trigger> triggers, List<WindowMention> told, Scene scene) {
    Trigger head = triggers.get(0);
    List<Participant> present = company.of(triggers);
    LastDay lastDay = new LastDay(text, scene, tellings, evidence);
    if (lastDay.tells(head, told, company.namesNobody(triggers) ? List.of() : present)) {
      return;
    }
    List<WindowMention> windows = onToldDay(told, present);
    if (!Circumstance.is(text, scene.phrases(), head)) {
      antecedents.met(present);
      for (Trigger trigger : triggers) {
        antecedents.metAt(trigger.kind(), present);
      }
      laterNamed.named(head.kind(), present);
    }
    Optional<Status> off = calledOff.statusOf(head, present, windows.get(0), scene);
    Status status =
        off.isPresent()
            ? off.get()
            : new TellingStatus(text, scene, company, statusReader).of(head);
    Dating dating = new Dating(text, scene, published, scenes.dateline());
    List<WindowMention> days = new TellingDays(text, scene, dating, published).of(head, windows);
    for (List<Participant> parties : apart(head, present, scene)) {
      Attendance attendance = new Attendance(text, scene, triggers, parties);
      for (Attendance.Session session : attendance.read(days)) {
        add(telling(triggers, session, status, scene), scene);
      }
    }
  }

  private void add(Telling telling, Scene scene) {
    tellings.add(telling);
    calledOff.told(telling, scene);
    // "(Corrects day of talks to Friday)": what an editor notes tells of what the text tells
    if (scene.phrases().tag(telling.triggers().get(0).begin()) != Tag.ASIDE) {
      laterNamed.told(telling);
    }
    if (telling.kind() == Kind.VISIT) {
      travellers.addAll(telling.parties());
    }
  }

  /** "the G7 and NATO summits": of each body its own. */
  private List<List<Participant>> apart(Trigger head, List<Participant> parties, Scene scene) {
    NounPhrase phrase = scene.nounPhrase();
    boolean several = text.is(head.begin(), "held-apart") && phrase.isOfBodies(head);
    if (!several || phrase.conveners(head).size() != parties.size()) {
      return List.of(parties);
    }
    List<List<Participant>> apart = new ArrayList<>();
    for (Participant body : parties) {
      apart.add(List.of(body));
    }
    return apart;
  }

  /** "will meet on Friday. The talks are to begin at 1 p.m.": an hour of the day told before. */
  private List<WindowMention> onToldDay(List<WindowMention> windows, List<Participant> present) {
    Telling last = tellings.isEmpty() ? null : tellings.get(tellings.size() - 1);
    boolean same = last != null && SameParty.areIn(present, last.parties());
    Optional<WindowMention> day =
        same ? new ToldDay(text, last).atHour(windows, published) : Optional.empty();
    if (day.isEmpty()) {
      day = new ToldWeek(text, tellings).day(windows, present);
    }
    return day.isPresent() ? List.of(day.get()) : windows;
  }

  private Telling telling(
      List<Trigger> triggers, Attendance.Session session, Status status, Scene scene) {
    boolean borrowed = session.parties().equals(antecedents.met()) && company.namesNobody(triggers);
    return new Telling(
        triggers,
        session.parties(),
        borrowed,
        TellingDays.isOfDeparture(triggers.get(0), text, scene),
        plan(session.window(), scene),
        session.place(),
        session.window(),
        status,
        scene.source(),
        evidence.of(scene.sentence(), session.window()));
  }

  private Telling.Plan plan(WindowMention days, Scene scene) {
    Superseded superseded = new Superseded(text, scene);
    if (superseded.isFormerPlan(days)) {
      return Telling.Plan.FORMER;
    }
    return superseded.isNewPlan(days) ? Telling.Plan.NEW : Telling.Plan.STANDS;
  }
}
