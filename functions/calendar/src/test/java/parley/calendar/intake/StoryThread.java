package parley.calendar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.calendar.meeting.Stories;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/**
 * Stories that follow a meeting, and the calendar after each; the head of the file says how they
 * are written.
 */
public record StoryThread(String name, List<Step> steps) {

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

  private static final String AND = "and ";

  /** So long is a sentence. */
  private static final int SENTENCE = 100;

  public StoryThread {
    steps = List.copyOf(steps);
  }

  /** The threads of a file beside this class. */
  public static List<StoryThread> of(String file) {
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

  public List<Reading> readings() {
    return steps.stream().map(Step::reading).toList();
  }

  private StoryThread and(String line) {
    String[] cells = line.split("\\|");
    String document = "story" + steps.size();
    Reading reading = Stories.reading(document, cells[0].strip(), told(cells[1].split(";")));
    List<String> calendar = Stream.of(cells[2].split(";")).map(String::strip).toList();
    return new StoryThread(
        name, Stream.concat(steps.stream(), Stream.of(new Step(reading, calendar))).toList());
  }

  /** Each in a sentence of its own, but for what is told "and" in that of the one before. */
  private static Meeting[] told(String[] meetings) {
    List<Meeting> told = new ArrayList<>();
    int sentence = 0;
    for (String words : meetings) {
      boolean and = words.strip().startsWith(AND);
      sentence += and || told.isEmpty() ? 0 : SENTENCE;
      String meeting = and ? words.strip().substring(AND.length()) : words;
      told.add(Stories.at(sentence, Stories.told(meeting)));
    }
    return told.toArray(Meeting[]::new);
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
