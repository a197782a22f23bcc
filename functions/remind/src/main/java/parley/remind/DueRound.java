package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.calendar.watch.Occasions;
import parley.calendar.watch.Round;
import parley.calendar.watch.Watches.RoundState;

/**
 * A round with all that it is to go out for.
 *
 * @param round the round
 * @param states its states, at least one: each has other occasions
 */
record DueRound(Round round, List<RoundState> states) {

  DueRound {
    states = List.copyOf(states);
  }

  /** The rounds of states, in the order in which they fell due at an instant. */
  static List<DueRound> of(Collection<RoundState> states, Instant now) {
    return states.stream()
        .collect(Collectors.groupingBy(RoundState::round, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(each -> new DueRound(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing((DueRound due) -> due.round.dueOn(due.round.newestDue(now)))
                .thenComparing(due -> due.round.zone().getId()))
        .toList();
  }

  Occasions occasions() {
    return states.stream().map(RoundState::occasions).reduce(Occasions.none(), Occasions::with);
  }

  /** The last day for which all of it has gone out. */
  LocalDate gone() {
    return states.stream().map(RoundState::gone).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Since when it has been due. */
  Instant since() {
    return round.dueOn(gone().plusDays(1));
  }

  /** That all of it has gone out for a day. */
  Map<RoundState, LocalDate> goneOn(LocalDate day) {
    return states.stream().collect(Collectors.toMap(state -> state, state -> day));
  }

  /** The days on which a meeting opens that is to be reminded of on one of some days. */
  List<LocalDate> openings(Collection<LocalDate> days) {
    return occasions().leadDays().stream()
        .flatMap(lead -> days.stream().map(day -> day.plusDays(lead)))
        .distinct()
        .toList();
  }
}
