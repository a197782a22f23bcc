package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One reader serves many threads. */
class ThreadsTest {

  private static final int THREADS = 8;

  /** Each with other words, on another day, so that what leaked from one would show in another. */
  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    LocalDate day = LocalDate.parse("2024-01-01");
    for (int i = 0; i < 366; i++) {
      String text =
          "President Smith%d will meet Prime Minister Jones in Tokyo next Tuesday, officials said.\n\n"
              + "Smith%d called off a visit to Paris on May %d.";
      String words = String.format(Locale.ROOT, text, i, i, 1 + i % 31);
      documents.add(new Document("d" + i, day.plusDays(i), "", words));
    }
    return documents;
  }

  @Test
  void threadsThatShareAReaderReadWhatOneReads() throws Exception {
    List<Document> documents = documents();
    List<Reading> alone = readAll(MeetingReader.english(), documents);
    MeetingReader shared = MeetingReader.english();
    Callable<List<Reading>> task = () -> readAll(shared, documents);

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<Reading>> each : threads.invokeAll(tasks(task))) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).flatExtracting(Reading::expressions).hasSizeGreaterThan(documents.size());
  }

  private static List<Callable<List<Reading>>> tasks(Callable<List<Reading>> task) {
    List<Callable<List<Reading>>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      tasks.add(task);
    }
    return tasks;
  }

  private static List<Reading> readAll(MeetingReader reader, List<Document> documents) {
    List<Reading> readings = new ArrayList<>();
    for (Document document : documents) {
      readings.add(reader.read(document));
    }
    return readings;
  }
}
