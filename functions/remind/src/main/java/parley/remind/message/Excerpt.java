package parley.remind.message;

import java.util.List;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/**
 * A meeting cut to what a message has room for: SNS takes 256 KiB, and a document that is all one
 * sentence may have as much. The whole is at the link.
 */
final class Excerpt {

  private static final int MAX_NAME = 200;
  private static final int MAX_SENTENCE = 1000;
  private static final int MAX_PARTICIPANTS = 30;
  private static final int MAX_EVIDENCE = 5;

  private Excerpt() {}

  /** The meeting with its first parties and evidence, each text cut; spans are those uncut. */
  static Meeting of(Meeting meeting) {
    return new Meeting(
        cut(meeting.title(), MAX_NAME),
        meeting.kind(),
        meeting.status(),
        participants(meeting.participants()),
        meeting.place().map(place -> new Place(cut(place.name(), MAX_NAME), place.country())),
        meeting.window(),
        meeting.attributedTo().map(who -> cut(who, MAX_NAME)),
        evidence(meeting.evidence()));
  }

  private static List<Participant> participants(List<Participant> participants) {
    return participants.stream()
        .limit(MAX_PARTICIPANTS)
        .map(
            p ->
                new Participant(
                    cut(p.name(), MAX_NAME), p.role().map(r -> cut(r, MAX_NAME)), p.country()))
        .toList();
  }

  private static List<Evidence> evidence(List<Evidence> evidence) {
    return evidence.stream()
        .limit(MAX_EVIDENCE)
        .map(e -> new Evidence(e.document(), e.span(), cut(e.text(), MAX_SENTENCE)))
        .toList();
  }

  /** The text, or its beginning and {@code ...}: so many code points at most. */
  static String cut(String text, int max) {
    return text.codePointCount(0, text.length()) <= max
        ? text
        : text.substring(0, text.offsetByCodePoints(0, max - 3)) + "...";
  }
}
