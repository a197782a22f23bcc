package parley.calendar.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.CallingOff;
import parley.calendar.meeting.Days;
import parley.calendar.meeting.Identity;
import parley.calendar.meeting.Telling;
import parley.calendar.party.Names;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/**
 * Which of the known meetings each meeting of a story is. Two meetings of one story are not the
 * same, unless the one is but the other told more vaguely.
 */
final class Assignment {

  /** What is told of the very same days comes first, then what overlaps, then what is near. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::distance)
          .thenComparing(pair -> !pair.isSameDays())
          .thenComparing(Comparator.comparing(Pair::namesakes).reversed())
          .thenComparing(Pair::difference)
          .thenComparing(Pair::described)
          .thenComparing(pair -> !pair.isSameKind())
          .thenComparing(pair -> pair.known().newest())
          .thenComparing(Pair::index);

  /** What is told of the fewest days comes first; what is told vaguely may be the same. */
  static final Comparator<Meeting> CLOSEST_FIRST =
      Comparator.comparing(meeting -> Days.length(meeting.window()));

  private Assignment() {}

  /**
   * Finds the known ones.
   *
   * @param told the meetings of a story
   * @param published its day of publication, on which or before which all is that is known
   * @param known what may be it
   * @return what is known of each meeting that is known, by the meeting's place in the story, from
   *     0
   */
  static Map<Integer, Account> of(List<Meeting> told, LocalDate published, List<Account> known) {
    Map<Integer, Account> found = new HashMap<>();
    Set<Account> taken = new HashSet<>();
    pairs(told, published, known)
        .sorted(BEST_FIRST)
        .filter(pair -> !found.containsKey(pair.index()) && !taken.contains(pair.known()))
        .forEachOrdered(
            pair -> {
              found.put(pair.index(), pair.known());
              taken.add(pair.known());
            });
    return found;
  }

  /**
   * Finds the known meeting that a story tells of more vaguely where it tells of it already.
   *
   * @param told a meeting that was not found
   * @param known what is known with all that was found
   */
  static Optional<Account> vaguely(Meeting told, LocalDate published, Collection<Account> known) {
    return known.stream()
        .filter(account -> Identity.isVaguer(told, published, account))
        .min(
            Comparator.comparing(
                    (Account account) -> Days.difference(told.window(), account.meeting().window()))
                .thenComparing(Account::newest));
  }

  /**
   * Finds the one known meeting that a story calls off without a day.
   *
   * @param off what the story calls off
   * @param known what may be it
   * @return empty if there is none, or more than one that it may be
   */
  static Optional<Account> calledOff(Telling off, Collection<Account> known) {
    List<Account> may =
        known.stream()
            .filter(each -> CallingOff.isOf(off.meeting(), off.published(), each))
            .toList();
    List<Account> before = before(off, may);
    List<Account> there =
        orAll(before, each -> Identity.isSamePlace(each.meeting(), off.meeting()));
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  /**
   * Those of which the story does not tell with their days, or all. What it puts off has moved if
   * it is one of the same kind of which it tells: "put off by a week, to May 12".
   */
  private static List<Account> before(Telling off, List<Account> may) {
    Predicate<Account> isTold = each -> each.newest().startsWith(off.story());
    boolean moved =
        off.meeting().status() == Status.POSTPONED
            && may.stream()
                .filter(isTold)
                .anyMatch(each -> each.meeting().kind() == off.meeting().kind());
    return moved ? List.of() : orAll(may, isTold.negate());
  }

  /** Those of which something holds, or all if it holds of none. */
  private static List<Account> orAll(List<Account> all, Predicate<Account> preferred) {
    List<Account> some = all.stream().filter(preferred).toList();
    return some.isEmpty() ? all : some;
  }

  private static Stream<Pair> pairs(List<Meeting> told, LocalDate published, List<Account> known) {
    return IntStream.range(0, told.size())
        .boxed()
        .flatMap(
            i ->
                known.stream()
                    .filter(account -> Identity.isSame(told.get(i), published, account))
                    .map(account -> Pair.of(i, told.get(i), account)));
  }

  /**
   * Both, and what they are compared by, each of which is asked for more than once.
   *
   * @param described so many who are told of are only described: officials meet beside those whom
   *     they serve
   */
  private record Pair(
      int index,
      Account known,
      long distance,
      int namesakes,
      long difference,
      long described,
      boolean isSameKind) {

    boolean isSameDays() {
      return difference == 0;
    }

    static Pair of(int index, Meeting told, Account account) {
      Meeting known = account.meeting();
      return new Pair(
          index,
          account,
          Days.distance(told.window(), known.window()),
          SameParties.of(known.participants(), told.participants()).named().size(),
          Days.difference(told.window(), known.window()),
          told.participants().stream().filter(it -> Names.isCommonNoun(it.name())).count(),
          told.kind() == known.kind());
    }
  }
}
