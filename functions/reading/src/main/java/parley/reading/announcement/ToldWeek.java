package parley.reading.announcement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.timex.Grain;
import parley.reading.timex.Weekdays;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/**
 * A weekday of a week that was told of before: "will visit Peru next week. She is due in Lima on
 * Wednesday".
 */
final class ToldWeek {

  /** As many tellings back the one of the week may stand. */
  private static final int REACH = 3;

  private static final int WEEK = 7;

  private final Annotated text;
  private final List<Telling> tellings;

  /**
   * @param tellings what was told before
   */
  ToldWeek(Annotated text, List<Telling> tellings) {
    this.text = text;
    this.tellings = tellings;
  }

  /** The day in the week in which some of those present were told to meet. */
  Optional<WindowMention> day(List<WindowMention> windows, List<Participant> present) {
    WindowMention day = windows.get(0);
    Optional<LocalDate> told = day.window().earliest();
    boolean bare =
        windows.size() == 1
            && told.isPresent()
            && day.end() == day.firstTimex() + 1
            && text.is(day.firstTimex(), "weekday");
    Optional<LocalDate> monday = bare ? monday(present) : Optional.empty();
    boolean before =
        monday.isPresent()
            && told.get().isBefore(monday.get().minusDays(1)) // for some the week begins on Sunday
            && !told.get().isBefore(monday.get().minusDays(WEEK));
    return before
        ? Optional.of(on(day, monday.get(), told.get().getDayOfWeek()))
        : Optional.empty();
  }

  private static WindowMention on(WindowMention day, LocalDate monday, DayOfWeek weekday) {
    LocalDate date = Weekdays.onOrAfter(monday, weekday);
    return new WindowMention(Window.on(date), day.begin(), day.end(), day.grain(), day.timexes());
  }

  /** The first day of the week told last of some of those present. */
  private Optional<LocalDate> monday(List<Participant> present) {
    int last = tellings.size() - 1;
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      WindowMention week = tellings.get(i).window();
      if (week.grain() == Grain.WEEK && share(present, tellings.get(i).parties())) {
        Optional<LocalDate> first = week.window().earliest();
        boolean whole = first.isPresent() && first.get().getDayOfWeek() == DayOfWeek.MONDAY;
        return whole ? first : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean share(List<Participant> some, List<Participant> others) {
    for (Participant party : some) {
      if (SameParty.isIn(party, others)) {
        return true;
      }
    }
    return false;
  }
}
