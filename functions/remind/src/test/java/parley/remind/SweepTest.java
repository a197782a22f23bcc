package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeObama;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Status;
import parley.remind.RecordingNotifier.Sent;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

/** A reminder goes out at its hour, to those who want it. */
class SweepTest {

  private static final LocalDate PUBLISHED = Stories.PUBLISHED;
  private static final String SINCE = "2016-12-06T00:00:00Z";

  private final World world = new World();

  @Test
  void eachMeetingIsRemindedOfOnceAtEachLeadTimeAndOnTheDay() {
    world.announce(PUBLISHED, abeTrump(), abeObama());
    world.watch("w", World.at("UTC", 9), SINCE);
    assertThat(sentDaily("2016-12-06", "2017-01-31"))
        .containsExactly(
            "2016-12-13 In 14 days: Shinzo Abe - Barack Obama, Tue 27 Dec 2016 (confirmed)",
            "2016-12-20 In 7 days: Shinzo Abe - Barack Obama, Tue 27 Dec 2016 (confirmed)",
            "2016-12-26 Tomorrow: Shinzo Abe - Barack Obama, Tue 27 Dec 2016 (confirmed)",
            "2016-12-27 Today: Shinzo Abe - Barack Obama, Tue 27 Dec 2016 (confirmed)",
            "2017-01-06 In 14 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "2017-01-13 In 7 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "2017-01-19 Tomorrow: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "2017-01-20 Today: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)");
  }

  @ParameterizedTest
  @CsvSource({
    // a zone, an hour, the day on which the window opens, and when its reminder is due
    "UTC,              9, 2017-01-20, 2017-01-20T09:00:00Z",
    "Asia/Tokyo,       9, 2017-01-20, 2017-01-20T00:00:00Z",
    "Asia/Tokyo,       8, 2017-01-20, 2017-01-19T23:00:00Z",
    "America/St_Johns, 9, 2017-01-20, 2017-01-20T12:30:00Z",
    "Asia/Kathmandu,   0, 2017-01-20, 2017-01-19T18:15:00Z",
    "Pacific/Kiritimati, 0, 2017-01-20, 2017-01-19T10:00:00Z",
    "-12:00,          23, 2017-01-20, 2017-01-21T11:00:00Z",
    // summer time begins: 02:00 is left out, and the round comes at 03:00
    "America/New_York, 2, 2017-03-12, 2017-03-12T07:00:00Z",
    "America/New_York, 9, 2017-03-12, 2017-03-12T13:00:00Z",
    "America/New_York, 9, 2017-03-11, 2017-03-11T14:00:00Z",
    // summer time ends: 01:00 comes twice, and the round with the first
    "America/New_York, 1, 2017-11-05, 2017-11-05T05:00:00Z",
    "America/New_York, 9, 2017-11-05, 2017-11-05T14:00:00Z",
    "America/St_Johns, 1, 2017-11-05, 2017-11-05T03:30:00Z",
    // midnight itself is left out
    "America/Sao_Paulo, 0, 2017-10-15, 2017-10-15T03:00:00Z",
    // a day that was left out: the round of the 30th came on the 31st
    "Pacific/Apia,     9, 2011-12-31, 2011-12-30T19:00:00Z",
  })
  void aReminderGoesOutAtTheHourOfTheZone(String zone, int hour, LocalDate opens, Instant due) {
    world.announce(PUBLISHED, on(opens.toString()));
    Watch watch = new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneId.of(zone), hour);
    world.watch("w", watch, due.minus(Duration.ofDays(3)).toString());
    List<Instant> sentAt = new ArrayList<>();
    Instant end = due.plus(Duration.ofDays(2));
    for (Instant now = due.minus(Duration.ofDays(2)); now.isBefore(end); ) {
      int sent = world.sweep().run(now).count(Outcome.SENT);
      for (int i = 0; i < sent; i++) {
        sentAt.add(now);
      }
      now = now.plus(Duration.ofMinutes(15));
    }
    assertThat(sentAt).containsExactly(due);
  }

  @Test
  void aLateReminderCountsTheDaysThatAreReallyLeft() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.leads(7), SINCE);
    world.sweep("2017-01-12T09:00:00Z");
    world.sweep("2017-01-16T12:00:00Z");
    assertThat(world.notifier.subjects("w"))
        .containsExactly("In 4 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)");
    assertThat(leadDays()).containsExactly(7);
  }

  @ParameterizedTest
  @CsvSource({"POSTPONED, 0", "CANCELLED, 0", "TENTATIVE, 1", "CONFIRMED, 1"})
  void whatIsOffIsNotRemindedOf(Status status, int sent) {
    world.announce(PUBLISHED, abeTrump());
    world.announce(PUBLISHED.plusDays(1), abeTrump("Abe - Trump", Stories.LATE_JANUARY, status));
    world.watch("w", World.leads(), SINCE);
    assertThat(world.sweep("2017-01-20T09:00:00Z").published()).hasSize(sent);
  }

  @Test
  void aLeadOfNoDaysIsTheReminderOfTheDayItself() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.leads(0), SINCE);
    world.sweep("2017-01-20T09:00:00Z");
    assertThat(leadDays()).containsExactly(0);
  }

  @Test
  void whoComesLateHearsNothingOfWhatWasDueBefore() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("early", World.at("UTC", 9), SINCE);
    world.sweepDaily("2016-12-06", "2017-01-13", 9);
    world.notifier.clear();
    world.watch("late", World.leads(30, 7), "2017-01-13T09:00:01Z");
    world.watch("elsewhere", World.at("Asia/Tokyo", 18), "2017-01-13T09:00:01Z");
    world.sweepDaily("2017-01-13", "2017-01-19", 10);
    assertThat(world.notifier.sent().stream().map(Sent::topic))
        .containsExactlyInAnyOrder("early", "elsewhere");
    assertThat(leadDays()).containsExactly(1, 1);
  }

  @Test
  void aMeetingThatMovedIsRemindedOfInItsNewWindowOnly() {
    List<String> first = world.announce(PUBLISHED, abeTrump());
    List<String> second =
        world.announce(
            LocalDate.parse("2017-01-17"),
            abeTrump("Abe - Trump", Stories.FEBRUARY_10, Status.CONFIRMED));
    assertThat(second).isEqualTo(first);
    world.watch("w", World.at("UTC", 9), "2017-01-17T00:00:00Z");
    assertThat(sentDaily("2017-01-17", "2017-02-28"))
        .extracting(line -> line.replaceAll(":.*", ""))
        .containsExactly(
            "2017-01-27 In 14 days",
            "2017-02-03 In 7 days",
            "2017-02-09 Tomorrow",
            "2017-02-10 Today");
  }

  @Test
  void aWatchIsRemindedOfWhatItWants() {
    world.announce(PUBLISHED, abeTrump(), abeObama());
    world.watch("obama", wanting(Set.of("Obama"), Set.of()), SINCE);
    world.watch("japan", wanting(Set.of("JP"), Set.of()), SINCE);
    world.watch("confirmed", wanting(Set.of(), Set.of(Status.CONFIRMED)), SINCE);
    world.sweepDaily("2016-12-06", "2017-01-31", 9);
    assertThat(world.notifier.subjects("obama")).hasSize(1).first().asString().contains("Obama");
    assertThat(world.notifier.subjects("japan")).hasSize(2);
    assertThat(world.notifier.subjects("confirmed")).hasSize(1);
  }

  @Test
  void theRoundsGoOutInTheOrderInWhichTheyFellDue() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("utc", World.at("UTC", 9), SINCE);
    world.watch("tokyo", World.at("Asia/Tokyo", 9), SINCE);
    world.watch("newYork", World.at("America/New_York", 3), SINCE);
    world.sweep("2017-01-20T10:00:00Z");
    assertThat(world.notifier.sent().stream().map(Sent::topic))
        .containsExactly("tokyo", "newYork", "utc");
  }

  @Test
  void whatARunHasNoTimeForHasBeenUnsentSinceItWasDue() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.at("UTC", 9), "2017-01-05T12:00:00Z");
    Tally cutShort = world.sweep().run(Instant.parse("2017-01-06T12:15:00Z"), () -> false);
    assertThat(world.notifier.sent()).isEmpty();
    assertThat(cutShort.oldestUnsent()).contains(Instant.parse("2017-01-06T09:00:00Z"));
    assertThat(world.sweep("2017-01-06T12:30:00Z").oldestUnsent()).isEmpty();
    assertThat(world.notifier.sent()).hasSize(1);
  }

  @Test
  void telephonesGetWhatTheMonthAllowsAndEmailGoesOn() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.leads(3, 2, 1), "2017-01-16T12:00:00Z");
    for (String id : List.of("s1", "s2")) {
      world.watches.addPhone(
          new Subscription(
              id, "sms", "+8190123456" + id, "w", Optional.empty(), Instant.parse(SINCE)));
    }
    world.sweepDaily("2017-01-17", "2017-01-19", 9);
    Tally last = world.sweep("2017-01-20T09:00:00Z");
    assertThat(world.notifier.sent()).hasSize(4);
    assertThat(world.notifier.toPhones()).as("two of two telephones each, of five").isEqualTo(2);
    assertThat(last.withoutPhones())
        .singleElement()
        .asString()
        .contains("w#", "#reminder#2017-01-20#0: SENT");
  }

  private List<String> sentDaily(String from, String to) {
    List<String> lines = new ArrayList<>();
    LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .forEach(
            day -> {
              world.sweep().run(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
              world.notifier.sent().forEach(s -> lines.add(day + " " + s.message().subject()));
              world.notifier.clear();
            });
    return lines;
  }

  private List<Integer> leadDays() {
    return world.notifier.sent().stream()
        .map(sent -> sent.message().attributes().leadDays().orElseThrow())
        .toList();
  }

  private static Watch wanting(Set<String> participants, Set<Status> statuses) {
    return new Watch(participants, Set.of(), statuses, List.of(), true, ZoneOffset.UTC, 9);
  }
}
