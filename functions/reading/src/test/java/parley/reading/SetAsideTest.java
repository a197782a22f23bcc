package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.SetAside;
import parley.reading.timex.TimeExpression;

/**
 * Every date of a story is accounted for: it stands in the words of a meeting, or is set aside. The
 * stories are sentences of the tables, shuffled, so that dates, people and meetings come together
 * that nobody thought of.
 */
class SetAsideTest {

  private static final MeetingReader READER = MeetingReader.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
  private static final List<String> TABLES =
      List.of("announcement/announcements.txt", "window/windows.txt", "window/phrases.txt");
  private static final int SENTENCES = 8;

  static Stream<Document> stories() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String table : TABLES) {
      sentences.addAll(sentences(table));
    }
    Collections.shuffle(sentences, new Random(4));
    return Stream.iterate(0, i -> i + SENTENCES <= sentences.size(), i -> i + SENTENCES)
        .map(i -> String.join(" ", sentences.subList(i, i + SENTENCES)))
        .map(text -> new Document("doc", PUBLISHED, "", text));
  }

  private static List<String> sentences(String table) throws IOException {
    try (InputStream in = SetAsideTest.class.getResourceAsStream(table)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Stream<String> cases = lines.lines().filter(l -> l.contains("|") && !l.startsWith("#"));
      return cases.map(l -> l.split("\\|")[1].strip().replace("\\n", "\n")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyDateStandsInTheWordsOfAMeetingOrIsSetAside(Document story) {
    Reading reading = READER.read(story);

    for (TimeExpression date : reading.expressions()) {
      String text = date.text();
      long dates = reading.expressions().stream().filter(e -> isDate(e, text)).count();
      long ofMeetings =
          reading.expressions().stream()
              .filter(e -> isDate(e, text) && isInMeeting(e, reading))
              .count();
      long setAside = reading.setAside().stream().filter(s -> s.text().equals(text)).count();
      assertThat(setAside).as(text).isGreaterThanOrEqualTo(dates - ofMeetings);
    }
  }

  @Test
  void aDateThatGaveAMeetingIsNotSetAside() {
    Document story =
        new Document(
            "doc", PUBLISHED, "", "Bankers sold dollars ahead of the OPEC meeting on Monday.");

    assertThat(READER.read(story).meetings()).hasSize(1);
    assertThat(READER.read(story).setAside()).isEmpty();
  }

  @Test
  void theDaysOfAVisitAreTheWordsOfWhatTakesPlaceOnItsSecondDay() {
    Document story =
        new Document(
            "doc",
            PUBLISHED,
            "",
            "The visit lasts from June 3 to 5. Peru and Ghana will meet on the second day of the visit.");

    assertThat(READER.read(story).meetings().get(0).evidence())
        .extracting(Evidence::text)
        .containsExactly(
            "Peru and Ghana will meet on the second day of the visit.",
            "The visit lasts from June 3 to 5.");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void nothingIsSetAsideTwice(Document story) {
    Reading reading = READER.read(story);

    Iterator<TimeExpression> expressions = reading.expressions().iterator();
    for (SetAside aside : reading.setAside()) {
      assertThat(isAmong(expressions, aside.text())).as(aside.text()).isTrue();
    }
  }

  /** Whether a text is one of those that are left; they are read up to it. */
  private static boolean isAmong(Iterator<TimeExpression> expressions, String text) {
    while (expressions.hasNext()) {
      if (expressions.next().text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(TimeExpression expression, String text) {
    return expression.isDate() && expression.text().equals(text);
  }

  private static boolean isInMeeting(TimeExpression date, Reading reading) {
    return reading.meetings().stream()
        .flatMap(m -> m.evidence().stream())
        .anyMatch(e -> e.span().encloses(date.span()));
  }
}
