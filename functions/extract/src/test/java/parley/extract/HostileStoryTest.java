package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DocumentState.Read;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.storage.DynamoEntries;
import parley.reading.MeetingReader;

/** A story that tells of more meetings than a calendar should take from one. */
class HostileStoryTest {

  private static final Instant NOW = Instant.parse("2016-12-06T02:15:00Z");
  private static final LocalDate PUBLISHED = LocalDate.parse("2016-12-06");
  private static final String[] SYLLABLES = {"ba", "de", "go", "lu", "mi", "no", "ra", "su"};

  private final DynamoDb dynamo = DynamoDb.local();
  private final Tables tables = dynamo.freshTables();
  private final Documents documents = new DynamoDocuments(dynamo.client(), tables.documents());
  private final Extraction extraction =
      new Extraction(
          documents,
          MeetingReader.english(),
          new StoredCalendar(new DynamoEntries(dynamo.client(), tables.meetings())),
          InstantSource.fixed(NOW));

  @Test
  void isReadAndSaysWhatWasLeftOut() {
    documents.store(ofMeetings(2_000));

    extraction.extract("hostile");

    Read read = (Read) documents.state("hostile").orElseThrow();
    assertThat(read.meetings()).hasSizeBetween(100, 200);
    assertThat(read.setAside())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.reason()).isEqualTo("too many meetings"));
  }

  private static StoredDocument ofMeetings(int many) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < many; i++) {
      text.append(name("A", i)).append(" will meet ").append(name("Be", i)).append(" in Oslo on ");
      text.append(PUBLISHED.plusDays(2 + i % 300)).append(".\n\n");
    }
    return new StoredDocument(
        "hostile", PUBLISHED, "", text.toString(), Optional.empty(), Optional.empty(), NOW);
  }

  /** A name for each number, as of a first and a last name. */
  private static String name(String first, int number) {
    StringBuilder name = new StringBuilder(first).append("nna K");
    for (int rest = number, i = 0; i < 4; rest /= SYLLABLES.length, i++) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return name.toString();
  }
}
