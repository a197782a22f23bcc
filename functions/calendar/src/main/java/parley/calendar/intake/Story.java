package parley.calendar.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Telling;
import parley.reading.Reading;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Meeting;

/**
 * What a story tells the calendar, each meeting once.
 *
 * @param document the id of the story
 * @param published its day of publication
 * @param dated its meetings, in the order of the reading
 * @param off what it calls off without a day
 */
record Story(String document, LocalDate published, List<Telling> dated, List<Telling> off) {

  Story {
    dated = List.copyOf(dated);
    off = List.copyOf(off);
  }

  /**
   * The story that was read.
   *
   * @param now when the calendar takes it in
   */
  static Story of(Reading reading, Instant now) {
    Reading once = Repetitions.without(Bounds.within(reading));
    Tellers tellers = new Tellers(new HashMap<>());
    List<Telling> dated = new ArrayList<>();
    for (Meeting told : once.meetings()) {
      dated.add(tellers.next(Telling.of(told, once.published(), now)));
    }
    List<Telling> off = new ArrayList<>();
    for (CalledOff each : once.calledOff()) {
      off.add(tellers.next(Telling.of(each, once.published(), now)));
    }
    return new Story(once.id(), once.published(), dated, off);
  }

  /** Numbers tellings that would be called the same. */
  private record Tellers(Map<String, Integer> many) {

    Telling next(Telling telling) {
      return telling.nth(many.merge(telling.key(), 1, Integer::sum) - 1);
    }
  }

  /** Whether a telling is one of its own. */
  boolean tells(Telling telling) {
    return telling.document().equals(document);
  }

  /** Whether it has nothing to tell. */
  boolean isEmpty() {
    return dated.isEmpty() && off.isEmpty();
  }

  /** The meeting that it tells of at a place, from 0. */
  Meeting meeting(int i) {
    return dated.get(i).meeting();
  }

  /** How many meetings it tells of with their days. */
  int size() {
    return dated.size();
  }

  /** Its meetings, and those that some stories call off. */
  List<Meeting> meetingsAnd(List<Telling> calledOff) {
    return Stream.concat(dated.stream(), calledOff.stream()).map(Telling::meeting).toList();
  }

  /** Whether it is newer than a telling, or the story of it. */
  boolean isNotBefore(String telling) {
    return telling.startsWith(key()) || telling.compareTo(key()) < 0;
  }

  private String key() {
    return Telling.story(published, document);
  }
}
