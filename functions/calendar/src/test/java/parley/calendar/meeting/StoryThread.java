package parley.calendar.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/**
 * Stories that follow a meeting, and the calendar after each; the head of the file says how they
 * are written.
 */
record StoryThread(String name, List<Step> steps) {

  /**
   * One story.
   *
   * @param reading what it tells of
   * @param calendar the entries after it: letter, window, status
   */
  record Step(Reading reading, List<String> calendar) {

    LocalDate day() {
      return reading.published();
    }
  }

  StoryThread {
    steps = List.copyOf(steps);
  }

  /** The threads of a file beside this class. */
  static List<StoryThread> of(String file) {
    List<StoryThread> threads = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("thread ")) {
        threads.add(new StoryThread(line.substring("thread ".length()), List.of()));
      } else {
        threads.add(threads.remove(threads.size() - 1).and(line));
      }
    }
    return threads;
  }

  List<Reading> readings() {
    return steps.stream().map(Step::reading).toList();
  }

  private StoryThread and(String line) {
    String[] cells = line.split("\\|");
    String document = "story" + steps.size();
    Meeting[] told = Stream.of(cells[1].split(";")).map(Stories::told).toArray(Meeting[]::new);
    List<Meeting> placed = new ArrayList<>();
    for (Meeting meeting : told) {
      placed.add(Stories.at(placed.size() * 100, meeting));
    }
    Reading reading = Stories.reading(document, cells[0].strip(), placed.toArray(Meeting[]::new));
    List<String> calendar = Stream.of(cells[2].split(";")).map(String::strip).toList();
    return new StoryThread(
        name, Stream.concat(steps.stream(), Stream.of(new Step(reading, calendar))).toList());
  }

  private static List<String> lines(String file) {
    try (InputStream stream = StoryThread.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
