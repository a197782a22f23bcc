package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** Makes meetings and readings as short as a table row. */
final class Stories {

  static final Participant ABE =
      new Participant("Shinzo Abe", Optional.of("Prime Minister"), Optional.of("JP"));
  static final Participant TRUMP =
      new Participant("Donald Trump", Optional.of("President-elect"), Optional.empty());
  static final Participant OBAMA =
      new Participant("Barack Obama", Optional.of("President"), Optional.of("US"));
  static final Participant JAPAN = new Participant("Japan", Optional.empty(), Optional.of("JP"));

  private Stories() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** "2017-01-20/2017-01-27", or a day. */
  static Window window(String edtf) {
    String[] ends = edtf.split("/");
    String latest = ends[ends.length - 1];
    return latest.equals("..")
        ? Window.from(day(ends[0]))
        : Window.between(day(ends[0]), day(latest));
  }

  static Meeting meeting(String window, Status status, Participant... parties) {
    return meeting("doc", Kind.MEETING, window, status, parties);
  }

  static Meeting meeting(
      String document, Kind kind, String window, Status status, Participant... parties) {
    return new Meeting(
        String.join(" - ", Arrays.stream(parties).map(Participant::name).toList()),
        kind,
        status,
        List.of(parties),
        Optional.empty(),
        window(window),
        Optional.empty(),
        List.of(new Evidence(document, new Span(0, 12), "They will meet.")));
  }

  static Reading reading(String document, String published, Meeting... meetings) {
    return new Reading(document, day(published), List.of(meetings), List.of(), List.of());
  }
}
