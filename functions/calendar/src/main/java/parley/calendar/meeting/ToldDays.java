package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.meeting.Change.State;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/** Which days a telling means of a meeting some of whose days are known. */
final class ToldDays {

  /** A summit of more days is told of as of the days within which it is to be. */
  private static final int MAX_SESSION_DAYS = 4;

  private ToldDays() {}

  /** Those of the telling, and of the known ones as many as stay. */
  static Window of(Account known, Telling telling) {
    Meeting told = telling.meeting();
    if (!telling.isCorrection() && opensLater(told, known.meeting())) {
      return new Window(told.window().earliest(), known.meeting().window().latest(), false);
    }
    return isNoDay(known, telling) ? known.state().window() : whole(known.state(), telling);
  }

  /**
   * The days that a telling means: of what is under way a story tells those that are left, or what
   * happens today, which makes it begin no later than it did.
   */
  private static Window whole(State known, Telling telling) {
    Window told = telling.meeting().window();
    Optional<LocalDate> began = known.window().earliest();
    boolean cut =
        !telling.isCorrection()
            && known.status() == Status.CONFIRMED
            && Days.isTimely(known.window())
            && told.earliest().equals(Optional.of(telling.published()))
            && began.filter(day -> day.isBefore(telling.published())).isPresent();
    boolean today = told.equals(Window.on(telling.published()));
    if (cut && today && known.window().encloses(told)) {
      return known.window();
    }
    return cut ? new Window(began, told.latest(), told.approximate()) : told;
  }

  /** Whether a telling says nothing of the days that was not known to the day. */
  private static boolean isNoDay(Account known, Telling telling) {
    return telling.undated()
        || (!telling.isCorrection()
            && (isFirstDay(telling.meeting(), known.meeting())
                || isDayOf(telling.meeting(), known.meeting())
                || Identity.isTalkWithin(known.meeting(), telling.meeting())));
  }

  /** "opens on Monday", "the Monday talks", of what is known to last until Wednesday. */
  private static boolean isFirstDay(Meeting told, Meeting known) {
    return isOneDay(told.window())
        && !isOneDay(known.window())
        && told.window().earliest().equals(known.window().earliest())
        && known.status() == Status.CONFIRMED
        && Days.isTimely(known.window())
        && !Wording.isVague(known);
  }

  /**
   * "arrives on Tuesday", "opens on Tuesday, a day later than planned", of what was known to last
   * from Monday to Friday: it ends when it was to. At a summit one may arrive later than it opens.
   */
  private static boolean opensLater(Meeting told, Meeting known) {
    boolean stay = known.kind() == Kind.VISIT && told.kind() == Kind.VISIT;
    return isOneDay(told.window())
        && known.window().encloses(told.window())
        && known.window().latest().isPresent()
        && !told.window().earliest().equals(known.window().earliest())
        && known.status() == Status.CONFIRMED
        && told.status() == Status.CONFIRMED
        && Days.isTimely(known.window())
        && !Wording.isVague(known)
        && Wording.tellsOfOpening(told)
        && (stay || Wording.tellsOfMove(told));
  }

  /** "at the summit on Monday", of one that is known to last from Sunday to Tuesday. */
  private static boolean isDayOf(Meeting told, Meeting known) {
    return (isSession(known.kind()) || isSession(told.kind()))
        && known.status() == Status.CONFIRMED
        && isOneDay(told.window())
        && known.window().encloses(told.window())
        && Days.length(known.window()) < MAX_SESSION_DAYS
        && !Wording.isVague(known);
  }

  private static boolean isSession(Kind kind) {
    return kind == Kind.SUMMIT || kind == Kind.CONFERENCE;
  }

  /** "on Monday and Tuesday", of what was known to begin on Monday, or to be on Monday. */
  static boolean tellHowLong(Meeting known, Meeting told) {
    return isOneDay(known.window())
        && known.window().earliest().equals(told.window().earliest())
        && Days.isTimely(told.window())
        && (Wording.tellsOfOpening(known) || isSession(told))
        && !Wording.isVague(told);
  }

  /** So few days that all of them are meant, not one of them. */
  private static boolean isSession(Meeting told) {
    return told.status() == Status.CONFIRMED
        && !told.window().approximate()
        && Days.length(told.window()) < MAX_SESSION_DAYS;
  }

  private static boolean isOneDay(Window window) {
    return window.earliest().isPresent() && window.earliest().equals(window.latest());
  }
}
