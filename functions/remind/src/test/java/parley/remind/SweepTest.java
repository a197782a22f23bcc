package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.remind.RecordingNotifier.Sent;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;

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
  void theSameTimeTwiceSendsNothingTwice() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.at("UTC", 9), SINCE);
    assertThat(world.sweep("2017-01-06T09:00:00Z").count(Outcome.SENT)).isEqualTo(1);
    assertThat(world.sweep("2017-01-06T09:00:00Z").toString()).isEqualTo("{}");
    assertThat(world.sweep("2017-01-06T09:15:00Z").toString()).isEqualTo("{}");
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
  @CsvSource({
    "2017-01-20,            2017-01-20T08:59:59Z, 2017-01-20T23:59:59Z, 1",
    "2017-01-20,            2017-01-20T08:59:59Z, 2017-01-21T00:00:00Z, 0",
    "2017-01-20/2017-01-21, 2017-01-20T08:59:59Z, 2017-01-21T12:00:00Z, 1",
    "2017-01-20/2017-01-21, 2017-01-20T08:59:59Z, 2017-01-22T12:00:00Z, 0",
    "2017-01-20/..,         2017-01-20T08:59:59Z, 2017-01-25T12:00:00Z, 1",
  })
  void aWindowThatHasClosedIsNotRemindedOf(String window, String before, String after, int sent) {
    world.announce(PUBLISHED, on(window));
    world.watch("w", World.leads(), before);
    assertThat(world.sweep(after).published()).hasSize(sent);
  }

  @Test
  void aWindowWithoutABeginningNeverOpens() {
    world.announce(PUBLISHED, on("../2017-01-20"));
    world.watch("w", World.at("UTC", 9), SINCE);
    world.sweepDaily("2016-12-06", "2017-01-21", 9);
    assertThat(world.notifier.sent()).isEmpty();
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
  void aTopicThatFailsDoesNotKeepTheOthersFromTheirReminders() {
    world.announce(PUBLISHED, abeTrump());
    for (String id : List.of("a", "b", "c")) {
      world.watch(id, World.leads(), SINCE);
    }
    world.watch("tokyo", World.at("Asia/Tokyo", 9), "2017-01-19T12:00:00Z");
    world.notifier.refuse("b");
    Tally tally = world.sweep("2017-01-20T09:00:00Z");
    assertThat(tally.published()).hasSize(3);
    assertThat(tally.setBack()).singleElement().asString().contains("b#").contains("FAILED");
    world.notifier.accept("b");
    assertThat(world.sweep("2017-01-20T09:00:30Z").toString()).isEqualTo("{}");
    world.pass(World.LEASE);
    assertThat(world.sweep("2017-01-20T09:15:00Z").toString()).isEqualTo("{REPEATED=1}");
    assertThat(world.sweep("2017-01-20T09:30:00Z").toString()).isEqualTo("{}");
    assertThat(world.notifier.sent().stream().map(Sent::topic))
        .containsExactlyInAnyOrder("a", "b", "c", "tokyo");
  }

  @Test
  void whatWasNotNotedAsSentIsSentAgainUnderTheSameName() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.leads(), SINCE);
    DyingLog dying = new DyingLog();
    world.wrapLog(dying::over);
    dying.dieBeforeNoting(1);
    assertThat(world.sweep("2017-01-20T09:00:00Z").toString()).isEqualTo("{FAILED=1}");
    world.pass(World.LEASE);
    assertThat(world.sweep("2017-01-20T09:15:00Z").toString()).isEqualTo("{REPEATED=1}");
    assertThat(world.sweep("2017-01-20T09:30:00Z").toString()).isEqualTo("{}");
    assertThat(world.notifier.sent()).hasSize(2);
    assertThat(world.notifier.sent().get(0)).isEqualTo(world.notifier.sent().get(1));
  }

  @Test
  void ofTwoSweepsAtOnceOneSends() {
    world.announce(PUBLISHED, abeTrump(), abeObama());
    for (int i = 0; i < 20; i++) {
      world.watch("w" + i, World.leads(14), SINCE);
    }
    Instant now = Instant.parse("2017-01-06T09:00:00Z");
    List<Tally> tallies =
        Stream.of(world.sweep(), world.sweep(), world.sweep())
            .parallel()
            .map(sweep -> sweep.run(now))
            .toList();
    assertThat(tallies.stream().mapToInt(tally -> tally.count(Outcome.SENT)).sum()).isEqualTo(20);
    assertThat(world.notifier.sent()).doesNotHaveDuplicates().hasSize(20);
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
  void telephonesGetWhatTheMonthAllowsAndEmailGoesOn() {
    world.announce(PUBLISHED, abeTrump());
    world.watch("w", World.leads(3, 2, 1), "2017-01-16T12:00:00Z");
    for (String id : List.of("s1", "s2")) {
      world.watches.addPhone(
          new Subscription(
              id, "sms", "+8190123456" + id, "w", Optional.empty(), Instant.parse(SINCE)));
    }
    world.sweepDaily("2017-01-17", "2017-01-20", 9);
    assertThat(world.notifier.sent()).hasSize(4);
    assertThat(world.notifier.toPhones()).as("two of two telephones each, of five").isEqualTo(2);
  }

  @Test
  void severalMeetingsOfOneHourAreOneDigest() {
    world.announce(PUBLISHED, abeTrump(), Stories.meeting("A - B", "2017-01-27", Kind.TALKS));
    world.watch("w", World.leads(7), "2017-01-19T12:00:00Z");
    assertThat(world.sweep("2017-01-20T09:00:00Z").toString()).isEqualTo("{SENT=2}");
    assertThat(world.sweep("2017-01-20T09:15:00Z").toString()).isEqualTo("{}");
    Sent digest = world.notifier.sent().get(0);
    assertThat(world.notifier.sent()).hasSize(1);
    assertThat(digest.message().subject())
        .isEqualTo("2 meetings: Shinzo Abe - Donald Trump (today) and 1 more");
    assertThat(digest.message().attributes().kind()).isEqualTo("digest");
    assertThat(digest.message().email())
        .startsWith("2 meetings come near.\n\nToday: Shinzo Abe - Donald Trump\n")
        .contains("\n\nIn 7 days: A - B\nWhen:   Friday 27 January 2017\nStatus: confirmed\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2017-01-16T09:00:00Z | The week ahead: Shinzo Abe - Donald Trump
          2017-01-09T09:00:00Z | -
          2017-01-17T09:00:00Z | -
          """)
  void aWatchThatAsksForItHearsOnMondaysWhatTheWeekBrings(String now, String subject) {
    world.announce(PUBLISHED, abeTrump());
    Instant at = Instant.parse(now);
    Watch weekly =
        new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneOffset.UTC, 9, true);
    world.watch("weekly", weekly, at.minusSeconds(3600).toString());
    world.watch("other", World.leads(), at.minusSeconds(3600).toString());
    world.sweep().run(at);
    assertThat(world.notifier.subjects("weekly"))
        .isEqualTo(subject == null ? List.of() : List.of(subject));
    assertThat(world.notifier.subjects("other")).isEmpty();
    assertThat(world.sweep().run(at.plusSeconds(900)).toString()).isEqualTo("{}");
  }

  @Test
  void theWeekIsLookedUpOnceForAllWhoWantItsOutlook() {
    world.announce(PUBLISHED, abeTrump());
    Instant monday = Instant.parse("2017-01-16T09:00:00Z");
    for (int i = 1; i <= 6; i++) {
      Watch weekly =
          new Watch(Set.of(), Set.of(), Set.of(), List.of(20 + i), true, ZoneOffset.UTC, 9, true);
      world.watch("w" + i, weekly, monday.minusSeconds(3600).toString());
    }
    world.life.renew();
    world.sweep().run(monday);
    assertThat(world.notifier.sent()).hasSize(6);
    assertThat(world.life.calls().stream().filter("batchGetItem"::equals))
        .as("the entries of the week, not of each watch's")
        .hasSizeLessThan(6);
  }

  @ParameterizedTest
  @CsvSource({
    // the window, when it becomes known, and when it is reminded of at nine in UTC
    "2017-01-18/2017-01-27, 2017-01-20T10:00:00Z, 2017-01-21T09:00:00Z",
    "2017-01-18/2017-01-20, 2017-01-20T08:00:00Z, 2017-01-20T09:00:00Z",
    // the next nine o'clock would be too late
    "2017-01-18/2017-01-20, 2017-01-20T10:00:00Z, 2017-01-20T10:15:00Z",
    "2017-01-20,            2017-01-20T23:00:00Z, 2017-01-20T23:15:00Z",
    // today's nine o'clock reminds of it anyway, and once
    "2017-01-20,            2017-01-20T08:00:00Z, 2017-01-20T09:00:00Z",
  })
  void aWindowThatIsOpenWhenFirstKnownIsRemindedOfOnceBeforeItCloses(
      String window, Instant known, Instant due) {
    world.watch("w", World.leads(7), known.minusSeconds(7200).toString());
    world.sweep().run(known.minusSeconds(3600));
    String id = world.announce(PUBLISHED, on(window)).get(0);
    world.settling().takeIn(id, 1, known, () -> true);
    world.notifier.clear();
    List<Instant> sentAt = new ArrayList<>();
    for (Instant now = known.plusSeconds(900); now.isBefore(due.plus(Duration.ofDays(2))); ) {
      if (world.sweep().run(now).published().size() > 0) {
        sentAt.add(now);
      }
      now = now.plusSeconds(900);
    }
    assertThat(sentAt).containsExactly(due);
  }

  @Test
  void whatDoesNotFitIntoOneRunGoesOnInTheNext() {
    world.announce(PUBLISHED, abeTrump());
    for (int i = 0; i < 5; i++) {
      world.watch("w" + i, World.leads(), "2017-01-19T12:00:00Z");
    }
    Instant now = Instant.parse("2017-01-20T09:00:00Z");
    int[] left = {3};
    assertThat(world.sweep().run(now, () -> left[0]-- > 0).published()).hasSize(2);
    assertThat(world.sweep().run(now.plusSeconds(900)).published()).hasSize(3);
    assertThat(world.sweep().run(now.plusSeconds(1800)).toString()).isEqualTo("{}");
    assertThat(world.notifier.sent()).hasSize(5);
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

  /** Meetings that are the same to nobody: each window has parties of its own. */
  private static Meeting on(String window) {
    return new Meeting(
        "Talks of " + window,
        Kind.TALKS,
        Status.CONFIRMED,
        List.of(new Participant("Party " + window, Optional.empty(), Optional.empty())),
        Optional.empty(),
        window(window),
        Optional.empty(),
        List.of(Stories.said("They talk.")));
  }

  private static Meeting abeObama() {
    Participant obama =
        new Participant("Barack Obama", Optional.of("President"), Optional.of("US"));
    return new Meeting(
        "Shinzo Abe - Barack Obama",
        Kind.SUMMIT,
        Status.CONFIRMED,
        List.of(Stories.ABE, obama),
        Optional.of(new Place("Hawaii", Optional.of("US"))),
        window("2016-12-27"),
        Optional.empty(),
        List.of(Stories.said("Abe meets Obama in Hawaii on Dec. 27.")));
  }
}
