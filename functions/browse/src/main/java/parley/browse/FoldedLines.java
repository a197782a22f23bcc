package parley.browse;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import parley.gateway.Plain;

/**
 * Writes iCalendar with its lines folded at 75 octets, as RFC 5545 section 3.1 asks. biweekly
 * counts characters, of which many are two octets and more; and it lets control characters through,
 * of which a line may hold none.
 */
final class FoldedLines {

  private static final int MAX_OCTETS = 75;

  private FoldedLines() {}

  /** The calendar as a text. */
  static String of(ICalendar calendar) {
    StringBuilder text = new StringBuilder();
    for (String line : unfolded(calendar).split("\r\n")) {
      fold(Plain.text(line), text);
    }
    return text.toString();
  }

  private static void fold(String line, StringBuilder text) {
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String character = Character.toString(line.codePointAt(at));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MAX_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
    }
    text.append("\r\n");
  }

  private static String unfolded(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return text.toString();
  }
}
