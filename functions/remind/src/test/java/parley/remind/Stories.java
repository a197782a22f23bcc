package parley.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.calendar.document.StoredDocument;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** Meetings to speak of, after the story of Abe and Trump. */
public final class Stories {

  public static final LocalDate PUBLISHED = LocalDate.parse("2016-12-06");
  public static final Instant TAKEN_IN = Instant.parse("2016-12-06T00:00:00Z");
  public static final Window LATE_JANUARY = window("2017-01-20/2017-01-27");
  public static final Window FEBRUARY_10 = window("2017-02-10");

  public static final Participant ABE =
      new Participant("Shinzo Abe", Optional.of("Prime Minister"), Optional.of("JP"));
  public static final Participant TRUMP =
      new Participant("Donald Trump", Optional.of("President-elect"), Optional.of("US"));

  private Stories() {}

  /** A window as EDTF prints it. */
  public static Window window(String edtf) {
    boolean approximate = edtf.contains("~");
    String[] ends = edtf.replace("~", "").split("/");
    return new Window(day(ends[0]), day(ends[ends.length - 1]), approximate);
  }

  /** Abe and Trump, tentative, 20 to 27 January 2017. */
  public static Meeting abeTrump() {
    return abeTrump("Shinzo Abe - Donald Trump", LATE_JANUARY, Status.TENTATIVE);
  }

  public static Meeting abeTrump(String title, Window window, Status status) {
    return new Meeting(
        title,
        Kind.MEETING,
        status,
        List.of(ABE, TRUMP),
        Optional.of(new Place("United States", Optional.of("US"))),
        window,
        Optional.of("sources close to bilateral relations"),
        List.of(said("Abe is arranging to meet with Trump.")));
  }

  /** A meeting of two, whose names are its title, confirmed for a window. */
  public static Meeting meeting(String title, String window, Kind kind) {
    return new Meeting(
        title,
        kind,
        Status.CONFIRMED,
        Stream.of(title.split(" - "))
            .map(name -> new Participant(name, Optional.empty(), Optional.empty()))
            .toList(),
        Optional.empty(),
        window(window),
        Optional.empty(),
        List.of(said("They meet.")));
  }

  public static Evidence said(String text) {
    return new Evidence("d0c", new Span(0, text.codePointCount(0, text.length())), text);
  }

  /** The entry of a meeting that changed so often. */
  public static Entry entry(String id, Meeting meeting, int sequence) {
    return new Entry(id, meeting, sequence, PUBLISHED, TAKEN_IN, TAKEN_IN);
  }

  public static Entry entry(Meeting meeting) {
    return entry("m1", meeting, 1);
  }

  /** The first change of an entry: it was announced as it stands. */
  public static Change announced(Entry entry) {
    Meeting meeting = entry.meeting();
    return new Change(
        entry.id(),
        1,
        ChangeKind.ANNOUNCED,
        Optional.empty(),
        state(meeting),
        TAKEN_IN,
        PUBLISHED,
        meeting.evidence().get(0));
  }

  /** A later change, to what the entry is now. */
  public static Change changed(Entry entry, ChangeKind kind, Window window, Status status) {
    return new Change(
        entry.id(),
        entry.sequence(),
        kind,
        Optional.of(new Change.State(window, status)),
        state(entry.meeting()),
        TAKEN_IN,
        PUBLISHED,
        entry.meeting().evidence().get(0));
  }

  /** The document of all that is {@linkplain #said said}. */
  public static StoredDocument document() {
    return new StoredDocument(
        "d0c",
        PUBLISHED,
        "Abe to meet Trump",
        "Abe is arranging to meet with Trump.",
        Optional.of("Kyodo"),
        Optional.of("https://news.example/abe-trump"),
        TAKEN_IN);
  }

  private static Change.State state(Meeting meeting) {
    return new Change.State(meeting.window(), meeting.status());
  }

  private static Optional<LocalDate> day(String end) {
    return end.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(end));
  }

  /** Meetings that are the same to nobody: each window has parties of its own. */
  static Meeting on(String window) {
    return new Meeting(
        "Talks of " + window,
        Kind.TALKS,
        Status.CONFIRMED,
        List.of(new Participant("Party " + window, Optional.empty(), Optional.empty())),
        Optional.empty(),
        window(window),
        Optional.empty(),
        List.of(said("They talk.")));
  }

  static Meeting abeObama() {
    Participant obama =
        new Participant("Barack Obama", Optional.of("President"), Optional.of("US"));
    return new Meeting(
        "Shinzo Abe - Barack Obama",
        Kind.SUMMIT,
        Status.CONFIRMED,
        List.of(ABE, obama),
        Optional.of(new Place("Hawaii", Optional.of("US"))),
        window("2016-12-27"),
        Optional.empty(),
        List.of(said("Abe meets Obama in Hawaii on Dec. 27.")));
  }
}
