package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.timex.TimeExpression;

/** Whatever comes is read to its end, and all that is quoted stands where it is said to stand. */
class HostileDocumentTest {

  private static final MeetingReader READER = MeetingReader.english();
  private static final LocalDate DAY = LocalDate.parse("2016-12-06");

  /** Of the places where a story may be cut off, one of so many is tried: all take a minute. */
  private static final int ONE_OF = 11;

  private static final String SENTENCE = "Abe will meet Trump in Tokyo on Jan. 27.";

  @Test
  void randomBytesAreRead() {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[500];
      random.nextBytes(bytes);
      standsWhereItSays(new String(bytes, StandardCharsets.UTF_8));
      standsWhereItSays(new String(bytes, StandardCharsets.UTF_16));
      standsWhereItSays(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void aStoryWithBytesThatWereLostIsRead() {
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = SENTENCE.repeat(3).getBytes(StandardCharsets.UTF_8);
      for (int lost = 0; lost < 6; lost++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      standsWhereItSays(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void aStoryInRandomOrderIsRead() {
    String[] words =
        ("Abe Trump Merkel President Prime Minister the U.S. Japan's leaders summit talks meeting"
                + " will meet visit host canceled postponed not in at on Tokyo Hawaii Jan. 27 , . \" ("
                + " Tuesday next week said sources OPEC foreign ministers and who he they - a")
            .split(" ");
    Random random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 40; word++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      standsWhereItSays(text.toString());
    }
  }

  /**
   * A headline has no full stop, so that rules look behind its last word; a text may be cut off.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme directors to weigh sweetened bid",
        "Ruiz said that the talks in March are to",
        "The meeting which Berg called for in May is",
        "Eva Soto, chairman and chief executive of The",
        "to meet in Oslo"
      })
  void whatEndsWithoutAFullStopIsRead(String text) {
    standsWhereItSays(text);
    READER.read(new Document("d", DAY, text, SENTENCE));
  }

  @Test
  void theStoriesOfTheTableAreReadWhereverTheyAreCutOff() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("announcement/announcements.txt")) {
      int cuts = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] parts = line.split("\\|");
        for (int end = 0; parts.length > 1 && end >= 0; end = parts[1].indexOf(' ', end + 1)) {
          if (++cuts % ONE_OF == 0) {
            String cut = parts[1].substring(0, end);
            READER.read(new Document("d", DAY, cut, cut));
          }
        }
      }
    }
  }

  @Test
  void everyBlockOfUnicodeIsReadAndDoesNotHideTheSentenceBehindIt() {
    for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x400) {
      StringBuilder text = new StringBuilder();
      for (int c = block; c < block + 0x400; c++) {
        text.appendCodePoint(c);
      }
      Reading reading = standsWhereItSays(text + "\n\n" + SENTENCE);
      assertThat(reading.expressions())
          .as("block %x", block)
          .extracting("text")
          .contains("Jan. 27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u200b", ".", "\uD83D", "\uDE00", "\0", "\uFEFF\uFFFF"})
  void nextToNothingGivesNoMeeting(String text) {
    assertThat(standsWhereItSays(text).meetings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"'\u201c\u2018(",
        "Abe ",
        "President ",
        "Abe and ",
        "will meet ",
        "U.S. ",
        "Jan. 27, ",
        "the ",
        "in Tokyo ",
        ", who ",
        "Set to meet and will visit Trump. ",
        "said ",
        "summit ",
        "a\u0301",
        "\u00ad",
        "-",
        "\n"
      })
  void theSameOverAndOverIsRead(String part) {
    standsWhereItSays(part.repeat(3_000 / part.length()));
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01", "1582-10-15", "9999-12-31"})
  void anyDayOfPublicationIsTaken(LocalDate published) {
    Document document = new Document("d", published, "", SENTENCE);
    assertThat(READER.read(document).expressions()).hasSize(1);
  }

  private static Reading standsWhereItSays(String text) {
    Reading reading = READER.read(new Document("d", DAY, "", text));
    for (TimeExpression each : reading.expressions()) {
      assertThat(slice(text, each.span().begin(), each.span().end())).isEqualTo(each.text());
    }
    for (Meeting meeting : reading.meetings()) {
      for (Evidence each : meeting.evidence()) {
        assertThat(slice(text, each.span().begin(), each.span().end())).isEqualTo(each.text());
      }
    }
    return reading;
  }

  private static String slice(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
