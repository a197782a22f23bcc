package parley.reading.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.dating.Dating;
import parley.reading.dating.Superseded;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.mention.SameParty;
import parley.reading.party.Company;
import parley.reading.party.PlaceReader;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.VerbGroup;
import parley.reading.status.CallingOff;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Together;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** Finds what a document calls off without a day, or denies. Of one thread, for one document. */
final class CalledOffReader {

  /** What was said so many days ago is no word of the story's own news. */
  private static final int SAME_NEWS = 2;

  private final Annotated text;
  private final EvidenceReader evidence;
  private final LocalDate published;
  private final List<Telling> tellings;
  private final List<CalledOff> all = new ArrayList<>();
  private Optional<Off> last = Optional.empty();

  /** Which of the tellings was the last of what had been planned; -1 if none was. */
  private int planned = -1;

  /**
   * @param tellings what was told before, of which the planned one is off if that is told then
   */
  CalledOffReader(
      Annotated text, EvidenceReader evidence, LocalDate published, List<Telling> tellings) {
    this.text = text;
    this.evidence = evidence;
    this.published = published;
    this.tellings = tellings;
  }

  /** What was called off, with its days or without. */
  private record Off(Kind kind, List<Participant> parties, Status status) {}

  /** Whether anything was called off so far. */
  boolean hasAny() {
    return last.isPresent();
  }

  /** Takes in what a sentence tells with its days, the last of the tellings. */
  void told(Telling telling, Scene scene) {
    if (telling.status().isOff()) {
      last = Optional.of(new Off(telling.kind(), telling.parties(), telling.status()));
    } else if (new Superseded(text, scene).wasPlanned(telling.window())) {
      planned = tellings.size() - 1;
    }
  }

  /** What was found so far, in the order of the text. */
  List<CalledOff> all() {
    return all;
  }

  /**
   * Reads a sentence.
   *
   * @param company who meets in it
   * @param denied the windows of triggers by which nobody will meet
   */
  void read(Scene scene, Company company, Dating dating, Map<Trigger, List<WindowMention>> denied) {
    if (scene.triggers().isEmpty()) {
      return;
    }
    CallingOff calling = new CallingOff(text, scene);
    for (CallingOff.Off off : calling.read()) {
      if (dating.areOfOthers(off.trigger())) {
        add(off, List.of(off.trigger()), 1, scene, company);
      }
    }
    for (CallingOff.Off off : calling.denied()) {
      if (dating.areOfOthers(off.trigger())) {
        deny(off, scene, company);
      }
    }
    for (CallingOff.Off off : calling.denied(denied)) {
      deny(off, scene, company);
    }
  }

  /**
   * "OPEC will not meet in May" names all; "will not meet reporters", "no talks with him" do not.
   */
  private void deny(CallingOff.Off off, Scene scene, Company company) {
    boolean alone = off.window().isPresent() && off.trigger().frame() != Frame.NOUN;
    List<Trigger> triggers = new Together(text, scene).with(off.trigger(), Set.of());
    add(off, triggers, alone ? 1 : 2, scene, company);
  }

  /**
   * @param fewest so many parties have to be named
   */
  private void add(
      CallingOff.Off off, List<Trigger> triggers, int fewest, Scene scene, Company company) {
    List<Participant> parties = company.of(triggers);
    if (parties.size() >= fewest) {
      last = Optional.of(new Off(off.trigger().kind(), parties, off.status()));
      all.add(
          new CalledOff(
              off.trigger().kind(),
              off.status(),
              parties,
              new PlaceReader(text, scene).read(triggers),
              off.window(),
              scene.source(),
              evidence.of(scene.sentence(), scene.sentence().begin())));
      callOffPlanned(last.get());
    }
  }

  /** "were to meet on Friday. The meeting was called off": it is that which was planned. */
  private void callOffPlanned(Off off) {
    if (planned >= 0) {
      Telling plan = tellings.get(planned);
      if (isOf(off, plan.kind(), plan.parties())) {
        tellings.set(planned, plan.as(off.status()));
      }
    }
  }

  /**
   * "put off her trip to Peru. She had been scheduled to leave on Friday": that of what was called
   * off last, if a window is when that was to be.
   *
   * @param trigger what tells of the meeting
   */
  Optional<Status> statusOf(
      Trigger trigger, List<Participant> parties, WindowMention window, Scene scene) {
    boolean wasToBe =
        scene.isBehindCallingOff()
            && (new Superseded(text, scene).wasPlanned(window) || wasAnnounced(trigger, scene));
    return wasToBe && isOf(last.orElseThrow(), trigger.kind(), parties)
        ? Optional.of(last.get().status())
        : Optional.empty();
  }

  /** "is postponed. On May 3 she announced that he would come on May 20": what was said before. */
  private boolean wasAnnounced(Trigger trigger, Scene scene) {
    Optional<VerbGroup> verb = scene.governors().verb(trigger);
    if (verb.isEmpty() || verb.get().form() != VerbGroup.Form.CONDITIONAL) {
      return false;
    }
    for (WindowMention other : scene.windows()) {
      if (other.begin() < trigger.begin()
          && other.window().isOver(published.minusDays(SAME_NEWS))) {
        return !text.names(trigger.end(), scene.sentence().end(), "instead-of");
      }
    }
    return false;
  }

  /** Whether it is a meeting of these parties, or such a one of some of them. */
  private static boolean isOf(Off off, Kind kind, List<Participant> parties) {
    boolean alike = (kind == Kind.VISIT) == (off.kind() == Kind.VISIT);
    return SameParty.areIn(off.parties(), parties)
        || (alike && SameParty.areIn(parties, off.parties()));
  }
}
