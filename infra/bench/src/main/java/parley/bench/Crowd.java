package parley.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** Many meetings and many watches, as their writers would have kept them. */
final class Crowd {

  private static final LocalDate PUBLISHED = LocalDate.parse("2016-12-11");
  private static final LocalDate OPENS = LocalDate.parse("2017-04-20");

  /** Meetings open on so many days. */
  private static final int DAYS = 200;

  private static final int ZONES = 40;
  private static final int HOURS = 24;
  private static final String PARTY = "zeroth";

  private final DynamoDb dynamo;
  private final Tables into;

  Crowd(DynamoDb dynamo, Tables into) {
    this.dynamo = dynamo;
    this.into = into;
  }

  /** Meetings of two parties whom nobody else meets, from 20 April 2017 on. */
  void meetings(int many) {
    Tables one = dynamo.freshTables();
    StoredCalendar calendar =
        new StoredCalendar(new DynamoEntries(dynamo.client(), one.meetings()));
    String id = calendar.merge(reading(meeting(PARTY, OPENS)), at()).get(0);
    Copies copies = Copies.of(dynamo.client(), one.meetings(), into.meetings());
    for (int i = 0; i < many; i++) {
      String copy = String.format(Locale.ROOT, "%016x", i);
      String day = OPENS.plusDays(i % DAYS).toString();
      String party = "number" + i;
      String span = "#" + i % 4;
      copies.add(
          text ->
              text.replace(id, copy)
                  .replace(OPENS.toString(), day)
                  .replace(PARTY, party)
                  .replaceFirst("(?<=^week)#\\d$", span));
    }
    copies.flush();
  }

  /** Watches of one party each, in forty zones, at all hours. */
  void watches(int many) {
    Tables one = dynamo.freshTables();
    for (int i = 0; i < ZONES * HOURS && i < many; i++) {
      watch(into, id(i), watch(wanted(i), i)); // its round is there by that
      watch(one, "original", watch(PARTY, i));
      Copies copies = Copies.of(dynamo.client(), one.watches(), into.watches());
      for (int j = i + ZONES * HOURS; j < many; j += ZONES * HOURS) {
        String id = id(j);
        String party = wanted(j);
        copies.add(text -> text.replace("original", id).replace(PARTY, party));
      }
      copies.flush();
      copies.removeOriginals();
    }
  }

  private static String id(int watch) {
    return String.format(Locale.ROOT, "%032x", watch);
  }

  private static String wanted(int watch) {
    return "wanted" + watch;
  }

  /** A watch for somebody. */
  static Watch watch(String party, int i) {
    return new Watch(
        Set.of(party),
        Set.of(),
        Set.of(),
        Watch.DEFAULT_LEAD_DAYS,
        true,
        ZoneOffset.ofTotalSeconds((i % ZONES - ZONES / 2) * 1800),
        i / ZONES % HOURS);
  }

  /** Keeps a watch of that id. */
  void watch(Tables tables, String id, Watch watch) {
    new DynamoWatches(dynamo.client(), tables.watches())
        .register(WatchTopic.of(id, watch, "topic-" + id, at()), at());
  }

  /** When all of it became known. */
  static Instant at() {
    return LocalDate.parse("2017-01-10").atTime(8, 59, 59).toInstant(ZoneOffset.UTC);
  }

  /** A story that tells of a meeting. */
  static Reading reading(Meeting meeting) {
    return new Reading("d-" + meeting.title(), PUBLISHED, List.of(meeting), List.of(), List.of());
  }

  /** Somebody meets somebody else, confirmed, on a day. */
  static Meeting meeting(String party, LocalDate day) {
    String text = "They will meet.";
    return new Meeting(
        party + " - counter" + party,
        Kind.TALKS,
        Status.CONFIRMED,
        Stream.of(party, "counter" + party)
            .map(name -> new Participant(name, Optional.empty(), Optional.empty()))
            .toList(),
        Optional.empty(),
        new Window(Optional.of(day), Optional.of(day), false),
        Optional.empty(),
        List.of(new Evidence("d-" + party, new Span(0, text.length()), text)));
  }
}
