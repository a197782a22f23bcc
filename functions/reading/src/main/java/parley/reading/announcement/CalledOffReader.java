package parley.reading.announcement;

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
import parley.reading.status.CallingOff;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Together;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** Finds what a document calls off without a day, or denies. Of one thread, for one document. */
final class CalledOffReader {

  private final Annotated text;
  private final EvidenceReader evidence;
  private final List<CalledOff> all = new ArrayList<>();

  CalledOffReader(Annotated text, EvidenceReader evidence) {
    this.text = text;
    this.evidence = evidence;
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
      all.add(
          new CalledOff(
              off.trigger().kind(),
              off.status(),
              parties,
              new PlaceReader(text, scene).read(triggers),
              off.window(),
              scene.source(),
              evidence.of(scene.sentence(), scene.sentence().begin())));
    }
  }

  /**
   * "put off her trip to Peru. She had been scheduled to leave on Friday": that of what was called
   * off last, if a window is when that was to be.
   */
  Optional<Status> statusOf(
      Kind kind, List<Participant> parties, WindowMention window, Scene scene) {
    boolean wasToBe = scene.isBehindCallingOff() && new Superseded(text, scene).wasPlanned(window);
    if (!wasToBe) {
      return Optional.empty();
    }
    CalledOff last = all.get(all.size() - 1);
    return isOf(last, kind, parties) ? Optional.of(last.status()) : Optional.empty();
  }

  /** Whether it is such a meeting of these parties, or of some of them. */
  private static boolean isOf(CalledOff off, Kind kind, List<Participant> parties) {
    boolean alike = (kind == Kind.VISIT) == (off.kind() == Kind.VISIT);
    return alike
        && (SameParty.areIn(off.participants(), parties)
            || SameParty.areIn(parties, off.participants()));
  }
}
