package parley.reading.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/** The day on which a meeting ends that began on one told before: "The visit ends on Friday". */
final class LastDay {

  /** Nobody meets for longer. */
  private static final int MAX_DAYS = 60;

  /** As many tellings back the one of its beginning may stand. */
  private static final int REACH = 6;

  private static final int WEEK = 7;

  private final Annotated text;
  private final Scene scene;
  private final List<Telling> tellings;
  private final EvidenceReader evidence;

  /**
   * @param tellings what was told before, of which the one of its beginning gets all the days
   */
  LastDay(Annotated text, Scene scene, List<Telling> tellings, EvidenceReader evidence) {
    this.text = text;
    this.scene = scene;
    this.tellings = tellings;
    this.evidence = evidence;
  }

  /**
   * Whether some words tell the last day of a meeting told before, which then has all its days.
   *
   * @param event the noun that tells of it
   * @param present who is there, if the words name somebody
   */
  boolean tells(Trigger event, List<WindowMention> windows, List<Participant> present) {
    if (windows.size() > 1 || windows.get(0).grain() != Grain.DAY || !ends(event)) {
      return false;
    }
    int begun = begun(event, present);
    Optional<WindowMention> days =
        begun < 0 ? Optional.empty() : until(tellings.get(begun).window(), windows.get(0));
    if (days.isPresent()) {
      tellings.set(begun, on(days.get(), tellings.get(begun)));
    }
    return days.isPresent();
  }

  private Telling on(WindowMention days, Telling begun) {
    return begun.on(days, evidence.of(text.sentence(days.begin()), days));
  }

  private boolean ends(Trigger event) {
    Optional<VerbGroup> verb =
        scene.governors().isSubject(event) ? scene.governors().verb(event) : Optional.empty();
    return verb.isPresent()
        && text.is(verb.get().head(), "closing-word")
        && verb.get().form() != VerbGroup.Form.PAST;
  }

  /** The last telling of its sort, of the same parties, on one day; -1 if there is none. */
  private int begun(Trigger event, List<Participant> present) {
    int last = tellings.size() - 1;
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      Telling telling = tellings.get(i);
      boolean same = telling.kind() == event.kind() && telling.window().grain() == Grain.DAY;
      if (same && SameParty.areIn(present, telling.parties())) {
        return i;
      }
    }
    return -1;
  }

  private Optional<WindowMention> until(WindowMention begun, WindowMention end) {
    Optional<LocalDate> first = begun.window().earliest();
    Optional<LocalDate> told = end.window().latest();
    if (first.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    boolean named = text.is(end.firstTimex(), "weekday"); // the next one behind the first day
    LocalDate last =
        named && !told.get().isAfter(first.get()) ? told.get().plusDays(WEEK) : told.get();
    return first.get().isBefore(last) && !last.isAfter(first.get().plusDays(MAX_DAYS))
        ? Optional.of(
            new WindowMention(
                Window.between(first.get(), last),
                begun.begin(),
                begun.end(),
                Grain.DAY,
                both(begun.timexes(), end.timexes())))
        : Optional.empty();
  }

  private static List<Timex> both(List<Timex> first, List<Timex> last) {
    List<Timex> both = new ArrayList<>(first);
    both.addAll(last);
    return both;
  }
}
