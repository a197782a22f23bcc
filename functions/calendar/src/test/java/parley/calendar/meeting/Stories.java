package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** Makes meetings and readings as short as a table row. */
public final class Stories {

  public static final Participant ABE =
      new Participant("Shinzo Abe", Optional.of("Prime Minister"), Optional.of("JP"));
  public static final Participant TRUMP =
      new Participant("Donald Trump", Optional.of("President-elect"), Optional.of("US"));
  public static final Participant OBAMA =
      new Participant("Barack Obama", Optional.of("President"), Optional.of("US"));

  private static final Map<String, Participant> PARTIES =
      Map.of(
          "Abe", ABE,
          "Trump", TRUMP,
          "Obama", OBAMA,
          "Pence", new Participant("Mike Pence", Optional.empty(), Optional.of("US")),
          "abe", new Participant("Abe", Optional.empty(), Optional.empty()),
          "trump", new Participant("Trump", Optional.empty(), Optional.empty()),
          "Japan", new Participant("Japan", Optional.empty(), Optional.of("JP")),
          "America", new Participant("United States", Optional.empty(), Optional.of("US")),
          "OPEC", new Participant("OPEC", Optional.empty(), Optional.empty()));

  /** The story of December 2016: two meetings, one of which is not sure. */
  public static final Reading SEED =
      reading(
          "seed",
          "2016-12-06",
          in("United States", "US", meeting("Abe + Trump, 2017-01-20/2017-01-27, TENTATIVE")),
          in("Hawaii", "US", meeting("Abe + Obama, 2016-12-27")));

  private Stories() {}

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** "2017-01-20/2017-01-27", a day, or about a day: "2017-01-27~". */
  public static Window window(String edtf) {
    if (edtf.endsWith("~")) {
      return window(edtf.substring(0, edtf.length() - 1)).approximately();
    }
    String[] ends = edtf.split("/");
    String latest = ends[ends.length - 1];
    return latest.equals("..")
        ? Window.from(day(ends[0]))
        : Window.between(day(ends[0]), day(latest));
  }

  /** "Abe + Trump, 2017-01-27, TENTATIVE"; without a status it is confirmed. */
  public static Meeting meeting(String words) {
    String[] parts = words.split(", ");
    Participant[] parties =
        Stream.of(parts[0].split(" \\+ "))
            .map(name -> Objects.requireNonNull(PARTIES.get(name), name))
            .toArray(Participant[]::new);
    Status status = parts.length > 2 ? Status.valueOf(parts[2]) : Status.CONFIRMED;
    return meeting(parts[1], status, parties);
  }

  /** What is known of a meeting that one story has told of. */
  public static Account known(String published, Meeting meeting) {
    return Account.of(telling(published, "first", meeting));
  }

  /** What a story says of a meeting. */
  public static Telling telling(String published, String document, Meeting meeting) {
    return Telling.of(in(document, meeting), day(published), Instant.EPOCH);
  }

  public static Meeting meeting(String window, Status status, Participant... parties) {
    return meeting(Kind.MEETING, window, status, parties);
  }

  public static Meeting meeting(Kind kind, String window, Status status, Participant... parties) {
    return new Meeting(
        String.join(" - ", Arrays.stream(parties).map(Participant::name).toList()),
        kind,
        status,
        List.of(parties),
        Optional.empty(),
        window(window),
        Optional.empty(),
        List.of(new Evidence("doc", new Span(0, 15), "They will meet.")));
  }

  /** The same meeting in another place. */
  public static Meeting in(String place, String country, Meeting meeting) {
    return with(Optional.of(new Place(place, Optional.of(country))), meeting.evidence(), meeting);
  }

  /** A story; the words of its meetings stand in it. */
  public static Reading reading(String document, String published, Meeting... meetings) {
    List<Meeting> told = Stream.of(meetings).map(meeting -> in(document, meeting)).toList();
    return new Reading(document, day(published), told, List.of(), List.of());
  }

  private static Meeting in(String document, Meeting meeting) {
    List<Evidence> evidence =
        meeting.evidence().stream()
            .map(words -> new Evidence(document, words.span(), words.text()))
            .toList();
    return with(meeting.place(), evidence, meeting);
  }

  /** The same meeting in other words. */
  public static Meeting saying(String words, Meeting meeting) {
    Evidence said = new Evidence("doc", new Span(0, words.length()), words);
    return with(meeting.place(), List.of(said), meeting);
  }

  /** "Shinzo Abe/JP + Trump, 2017-01-27, tentative, summit, in Hawaii/US, by sources". */
  public static Meeting told(String words) {
    String[] parts = words.strip().split(",\\s*");
    Participant[] parties =
        Stream.of(parts[0].split(" \\+ ")).map(Stories::party).toArray(Participant[]::new);
    Meeting meeting = meeting(parts[1], Status.ofWord(parts[2]), parties);
    for (String more : List.of(parts).subList(3, parts.length)) {
      meeting = with(more, meeting);
    }
    return meeting;
  }

  private static Meeting with(String more, Meeting meeting) {
    if (more.startsWith("by ")) {
      return by(more.substring(3), meeting);
    }
    if (more.startsWith("in ")) {
      String[] place = more.substring(3).split("/");
      return in(place[0], place[1], meeting);
    }
    return new Meeting(
        meeting.title(),
        Kind.ofWord(more),
        meeting.status(),
        meeting.participants(),
        meeting.place(),
        meeting.window(),
        meeting.attributedTo(),
        meeting.evidence());
  }

  private static Participant party(String words) {
    String[] parts = words.strip().split("/");
    Optional<String> country = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    return new Participant(parts[0], Optional.empty(), country);
  }

  /** The same meeting, told at another place of the text. */
  public static Meeting at(int begin, Meeting meeting) {
    Evidence words = meeting.evidence().get(0);
    int end = begin + words.text().length();
    Evidence there = new Evidence(words.document(), new Span(begin, end), words.text());
    return with(meeting.place(), List.of(there), meeting);
  }

  /** The same meeting, said by somebody. */
  public static Meeting by(String who, Meeting meeting) {
    return new Meeting(
        meeting.title(),
        meeting.kind(),
        meeting.status(),
        meeting.participants(),
        meeting.place(),
        meeting.window(),
        Optional.of(who).filter(words -> !words.isBlank()),
        meeting.evidence());
  }

  private static Meeting with(Optional<Place> place, List<Evidence> evidence, Meeting meeting) {
    return new Meeting(
        meeting.title(),
        meeting.kind(),
        meeting.status(),
        meeting.participants(),
        place,
        meeting.window(),
        meeting.attributedTo(),
        evidence);
  }
}
