package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Status;

class WatchIdTest {

  private static final Watch ABE = watch(Set.of("Abe", "Trump"), List.of(14, 7, 1));

  @Test
  void whoWantsTheSameSharesAnId() {
    assertThat(WatchId.of(watch(Set.of(" TRUMP", "abe"), List.of(1, 7, 14, 7))))
        .isEqualTo(WatchId.of(ABE))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void aLeadOfNoDaysSaysNothing() {
    assertThat(WatchId.of(watch(Set.of("Abe", "Trump"), List.of(14, 7, 1, 0))))
        .isEqualTo(WatchId.of(ABE));
  }

  @Test
  void itIsTheSameTomorrow() {
    Watch everything =
        new Watch(
            Set.of(), Set.of(), Set.of(), List.of(14, 7, 1), true, ZoneId.of("Asia/Tokyo"), 9);
    assertThat(WatchId.of(everything)).isEqualTo("e34e7b5b59dd6ff62e4830bf69682ce9");
  }

  static Stream<Watch> others() {
    Set<String> names = ABE.participants();
    Set<String> none = Set.of();
    Set<Status> any = Set.of();
    return Stream.of(
        new Watch(none, names, any, ABE.leadDays(), true, ZoneOffset.UTC, 9),
        new Watch(Set.of("abe trump"), none, any, ABE.leadDays(), true, ZoneOffset.UTC, 9),
        new Watch(names, none, Set.of(Status.CONFIRMED), ABE.leadDays(), true, ZoneOffset.UTC, 9),
        new Watch(names, none, any, List.of(), true, ZoneOffset.UTC, 9),
        new Watch(names, none, any, ABE.leadDays(), false, ZoneOffset.UTC, 9),
        new Watch(names, none, any, ABE.leadDays(), true, ZoneId.of("Europe/London"), 9),
        new Watch(names, none, any, ABE.leadDays(), true, ZoneOffset.UTC, 10));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whoWantsSomethingElseHasAnother(Watch other) {
    assertThat(WatchId.of(other)).isNotEqualTo(WatchId.of(ABE));
  }

  private static Watch watch(Set<String> participants, List<Integer> leadDays) {
    return new Watch(participants, Set.of(), Set.of(), leadDays, true, ZoneOffset.UTC, 9);
  }
}
