package parley.reading.announcement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;

/** The table announcements.txt: what a story says, and the meetings that it announces. */
final class AnnouncementTable {

  private static final MeetingReader READER = MeetingReader.english();

  private AnnouncementTable() {}

  /**
   * A line of the table.
   *
   * @param meetings as {@link #meetings} gives them
   */
  record Line(LocalDate published, String text, String meetings) {

    private static Line of(String line) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(line + ": expected published | text | the meetings");
      }
      return new Line(LocalDate.parse(cells[0].strip()), cells[1].strip(), cells[2].strip());
    }
  }

  static Stream<Line> lines() throws IOException {
    try (InputStream in = AnnouncementTable.class.getResourceAsStream("announcements.txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Line::of);
    }
  }

  static Reading read(LocalDate published, String text) {
    return READER.read(new Document("doc", published, "", text));
  }

  /** The meetings of a story, as the table has them. */
  static String meetings(LocalDate published, String text) {
    String found =
        read(published, text).meetings().stream()
            .map(AnnouncementTable::words)
            .collect(Collectors.joining(" ; "));
    return found.isEmpty() ? "none" : found;
  }

  /** "Abe + Trump, 2017-02-10, confirmed, Washington". */
  static String words(Meeting meeting) {
    String parties =
        String.join(" + ", meeting.participants().stream().map(Participant::name).toList());
    String place = meeting.place().map(p -> ", " + p.name()).orElse("");
    return parties + ", " + meeting.window().edtf() + ", " + meeting.status().word() + place;
  }
}
