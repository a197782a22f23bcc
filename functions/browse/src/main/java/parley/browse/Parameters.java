package parley.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.calendar.meeting.MeetingQuery;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.reading.meeting.Status;

/**
 * The parameters of a query, each checked as it is read. A bad one ends the request with a 400 that
 * names it.
 */
final class Parameters {

  private static final int MAX_NAME_LENGTH = 100;
  private static final int MAX_CURSOR_LENGTH = 2000;

  private final Request request;

  /** Of a query of which any other parameters are passed over. */
  Parameters(Request request) {
    this.request = request;
  }

  /**
   * @param request whose query is read
   * @param known the names a parameter may have
   * @throws ProblemException 400 if there is another one: a misspelt filter would list everything
   */
  Parameters(Request request, List<String> known) {
    Set<String> unknown = new TreeSet<>(request.query().keySet());
    unknown.removeAll(known);
    for (String name : unknown) {
      throw bad(name, "is no parameter here; there are " + String.join(", ", known));
    }
    this.request = request;
  }

  /** A day, such as {@code 2017-01-20}. */
  Optional<LocalDate> day(String name) {
    return request.parameter(name).map(value -> day(name, value));
  }

  /** The name of somebody, of a country or of a place; a blank one counts as none. */
  Optional<String> name(String name) {
    requireShort(name, request.query().getOrDefault(name, ""));
    Optional<String> value = request.parameter(name).map(String::strip).filter(v -> !v.isEmpty());
    value.ifPresent(v -> requireName(name, v));
    return value;
  }

  /** Statuses, separated by commas; none if the parameter is absent. */
  Set<Status> statuses(String name) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (String word : request.parameter(name).map(v -> v.split(",", -1)).orElse(new String[0])) {
      statuses.add(status(name, word.strip()));
    }
    return statuses;
  }

  /** So many days. */
  Optional<Integer> days(String name, int most) {
    return request.parameter(name).map(value -> days(name, value, most));
  }

  /** The number of entries on a page. */
  Optional<Integer> limit(String name) {
    return request.parameter(name).map(value -> limit(name, value));
  }

  /** Where a page begins, as the page before said. */
  Optional<String> cursor(String name) {
    Optional<String> value = request.parameter(name);
    if (value.filter(v -> v.length() > MAX_CURSOR_LENGTH).isPresent()) {
      throw bad(name, "is the cursor of a page, at most " + MAX_CURSOR_LENGTH + " characters");
    }
    return value;
  }

  /** The problem of a parameter: {@code from is a day such as 2017-01-20, not "soon"}. */
  static ProblemException bad(String name, String rest) {
    return new ProblemException(Problem.at(400, "/" + name, name + " " + rest));
  }

  /** The problem of a parameter that is of the right form and yet makes no sense. */
  static ProblemException senseless(String name, String rest) {
    return new ProblemException(Problem.at(422, "/" + name, name + " " + rest));
  }

  private static LocalDate day(String name, String value) {
    if (!value.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
      throw bad(name, "is a day such as 2017-01-20, not \"" + value + "\"");
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw bad(name, "is a day of the calendar such as 2017-01-20, which " + value + " is not");
    }
  }

  private static void requireName(String name, String value) {
    if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw badName(name, value);
    }
  }

  private static void requireShort(String name, String value) {
    if (value.codePointCount(0, value.length()) > MAX_NAME_LENGTH) {
      throw badName(name, value);
    }
  }

  private static ProblemException badName(String name, String value) {
    return bad(name, "is a name of 1 to " + MAX_NAME_LENGTH + " characters, not \"" + value + "\"");
  }

  private static Status status(String name, String word) {
    try {
      return Status.ofWord(word);
    } catch (IllegalArgumentException e) {
      throw bad(
          name, "is any of tentative, confirmed, postponed and cancelled, not \"" + word + "\"");
    }
  }

  private static int days(String name, String value, int most) {
    int days = value.matches("\\d{1,4}") ? Integer.parseInt(value) : -1;
    if (days < 0 || days > most) {
      throw bad(name, "is 0 to " + most + " days, not \"" + value + "\"");
    }
    return days;
  }

  private static int limit(String name, String value) {
    int limit = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    if (limit < 1 || limit > MeetingQuery.MAX_LIMIT) {
      throw bad(name, "is 1 to " + MeetingQuery.MAX_LIMIT + ", not \"" + value + "\"");
    }
    return limit;
  }
}
