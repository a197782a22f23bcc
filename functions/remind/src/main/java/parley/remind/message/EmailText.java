package parley.remind.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Correction;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/**
 * The text of an e-mail: what, who, where, when, how firm, what changed, the sentence that says so,
 * its source and links. Whatever comes out of a document stands in one line.
 */
final class EmailText {

  private static final int MAX_SOURCE = 1000;

  private final Links links;
  private final Sources sources;

  EmailText(Links links, Sources sources) {
    this.links = links;
    this.sources = sources;
  }

  String of(Notification notification) {
    List<String> lines = new ArrayList<>();
    lines.add(Opening.of(notification));
    if (notification instanceof Reminder reminder) {
      lines.addAll(Lateness.of(reminder));
    }
    lines.add("");
    lines.addAll(facts(notification));
    lines.add("");
    lines.addAll(evidence(Excerpt.of(notification.meeting()).evidence().get(0)));
    lines.add("");
    lines.add("Its history and all sources: " + links.meeting(notification.meetingId()));
    links
        .calendar(notification.meeting())
        .ifPresent(calendar -> lines.add("In your calendar: " + calendar));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> facts(Notification notification) {
    Meeting meeting = Excerpt.of(notification.meeting());
    int unnamed = notification.meeting().participants().size() - meeting.participants().size();
    List<String> facts = new ArrayList<>();
    facts.add(fact("What", meeting.kind().word() + ": " + Line.of(meeting.title())));
    facts.add(fact("Who", who(meeting.participants(), unnamed)));
    meeting.place().ifPresent(place -> facts.add(fact("Where", Line.of(place.name()))));
    facts.add(fact("When", Days.FULL.of(meeting.window())));
    facts.add(fact("Status", firmness(meeting)));
    before(notification).map(was -> fact("Before", was)).ifPresent(facts::add);
    return facts;
  }

  private static String fact(String name, String value) {
    return (name + ":       ").substring(0, 8) + value;
  }

  private static String who(List<Participant> participants, int unnamed) {
    Stream<String> others = unnamed > 0 ? Stream.of("and " + unnamed + " more") : Stream.empty();
    return Stream.concat(participants.stream().map(EmailText::who), others)
        .collect(Collectors.joining("; "));
  }

  private static String who(Participant participant) {
    String name = Line.of(participant.name());
    String about =
        Stream.concat(
                participant.role().map(role -> Line.of(role)).stream(),
                participant.countryName().filter(country -> !country.equals(name)).stream())
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? name : name + " (" + about + ")";
  }

  private static String firmness(Meeting meeting) {
    String says = meeting.attributedTo().map(who -> ", according to " + Line.of(who)).orElse("");
    return firmness(meeting.status()) + says;
  }

  static String firmness(Status status) {
    return switch (status) {
      case TENTATIVE -> "tentative (proposed or expected, not settled)";
      case CONFIRMED -> "confirmed";
      case POSTPONED -> "postponed, no new date yet";
      case CANCELLED -> "cancelled";
    };
  }

  private static Optional<String> before(Notification notification) {
    return notification instanceof Notice notice
        ? notice.change().before().map(EmailText::state)
        : Optional.empty();
  }

  private static String state(Change.State state) {
    return Days.FULL.of(state.window()) + ", " + state.status().word();
  }

  private List<String> evidence(Evidence evidence) {
    return List.of(
        "\"" + Line.of(evidence.text()) + "\"", "Source: " + source(evidence.document()));
  }

  private String source(String document) {
    return Correction.isSaidIn(document) ? "an operator of this calendar" : story(document);
  }

  private String story(String document) {
    Optional<Source> source = sources.find(document);
    String where = source.flatMap(Source::url).orElseGet(() -> links.document(document));
    return Stream.concat(source.stream().flatMap(EmailText::about), Stream.of(where))
        .map(part -> Line.of(Excerpt.cut(part, MAX_SOURCE)))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> about(Source source) {
    return Stream.of(
            source.title().map(title -> "\"" + title + "\""),
            source.name(),
            Optional.of(Days.FULL.of(source.published())))
        .flatMap(Optional::stream);
  }
}
