package parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import parley.reading.Document;
import parley.reading.MeetingReader;

/**
 * Reads one text in a JVM that has done nothing yet and prints, in microseconds, how long it took
 * to make the reader, and then to read. It touches no class of the reader before the clock runs.
 */
public final class FirstReading {

  private FirstReading() {}

  /**
   * @param arguments the day of publication; the text comes on standard input
   */
  public static void main(String[] arguments) throws IOException {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    LocalDate published = LocalDate.parse(arguments[0]);
    long begin = System.nanoTime();
    MeetingReader reader = MeetingReader.english();
    long made = System.nanoTime();
    reader.read(new Document("first", published, "", text));
    long read = System.nanoTime();
    System.out.println((made - begin) / 1000 + " " + (read - made) / 1000);
  }
}
