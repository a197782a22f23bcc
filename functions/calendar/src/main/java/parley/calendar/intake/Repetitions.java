package parley.calendar.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.calendar.meeting.Change.State;
import parley.calendar.meeting.Completion;
import parley.calendar.meeting.Identity;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;

/** Meetings that a reading has twice: the same parties, the same window or a wider one. */
final class Repetitions {

  private Repetitions() {}

  /** The reading with each of its meetings once, where it comes first, with all its evidence. */
  static Reading without(Reading reading) {
    List<Meeting> once = new ArrayList<>();
    for (Meeting told : reading.meetings()) {
      Optional<Meeting> before =
          once.stream().filter(meeting -> Identity.isRepeated(meeting, told)).findFirst();
      before.ifPresentOrElse(
          meeting -> once.set(once.indexOf(meeting), joined(meeting, told)), () -> once.add(told));
    }
    return new Reading(
        reading.id(),
        reading.published(),
        withoutVaguer(once),
        reading.calledOff(),
        reading.expressions(),
        reading.setAside());
  }

  /** Each as it is told most closely. */
  private static List<Meeting> withoutVaguer(List<Meeting> meetings) {
    List<Meeting> left = new ArrayList<>(meetings);
    for (Meeting told : meetings) {
      left.stream()
          .filter(closer -> closer != told && Identity.isVaguer(told, closer))
          .min(Assignment.CLOSEST_FIRST)
          .ifPresent(
              closer -> {
                left.set(left.indexOf(closer), joined(closer, told));
                left.remove(told);
              });
    }
    return left;
  }

  private static Meeting joined(Meeting first, Meeting again) {
    Meeting both = Completion.completed(first, again, new State(first.window(), first.status()));
    List<Evidence> evidence =
        Stream.concat(first.evidence().stream(), again.evidence().stream()).distinct().toList();
    return new Meeting(
        both.title(),
        both.kind(),
        both.status(),
        both.participants(),
        both.place(),
        both.window(),
        both.attributedTo(),
        evidence);
  }
}
