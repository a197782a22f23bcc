package parley.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.calendar.document.DocumentState;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.token.DynamoTokens;
import parley.calendar.watch.Watch;
import parley.local.load.MadeStory;
import parley.local.load.Newsroom;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.remind.Settling;
import parley.remind.Sweep;

/** What the functions' work takes, measured on DynamoDB Local, each as its handler does it. */
final class Measured {

  private static final LocalDate TODAY = LocalDate.parse("2017-01-10");
  private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
  private static final int STORIES = 300;
  private static final int WARM = 100;
  private static final int REMINDERS = 200;
  private static final int SWEEPS = 100;

  private final DynamoDb dynamo = DynamoDb.local();
  private final Metered metered = new Metered(dynamo.client());
  private final MeetingReader reader = MeetingReader.english();
  private Tables tables = dynamo.freshTables();

  /** Of one document. */
  record Document(Work authorize, Work ingest, Work extract, Work changed) {

    private Document and(Document other) {
      return new Document(
          authorize.and(other.authorize),
          ingest.and(other.ingest),
          extract.and(other.extract),
          changed.and(other.changed));
    }

    private Document times(double factor) {
      return new Document(
          authorize.times(factor),
          ingest.times(factor),
          extract.times(factor),
          changed.times(factor));
    }
  }

  /** Of a document of a newsroom, of which eight tell of one meeting; nobody watches. */
  Document document() {
    Set<String> known = new HashSet<>();
    Document sum = new Document(Work.NONE, Work.NONE, Work.NONE, Work.NONE);
    List<MadeStory> stories = Newsroom.stories(1, WARM + STORIES);
    for (MadeStory story : stories.subList(0, WARM)) {
      taken(story, known);
    }
    for (MadeStory story : stories.subList(WARM, stories.size())) {
      sum = sum.and(taken(story, known));
    }
    return sum.times(1.0 / STORIES);
  }

  private Document taken(MadeStory story, Set<String> known) {
    DynamoTokens tokens = new DynamoTokens(metered.client(), tables.access());
    Work authorize = Work.of(metered, () -> tokens.find("q7Zr1xPc"));
    Work ingest = Work.of(metered, () -> accept(story));
    Set<String> entries = new HashSet<>();
    Work extract = Work.of(metered, () -> entries.addAll(read(story.id())));
    entries.removeIf(id -> !known.add(id));
    Settling settling = reminding().settling();
    Work changed =
        Work.of(metered, () -> entries.forEach(id -> settling.takeIn(id, 1, NOW, () -> true)));
    return new Document(authorize, ingest, extract, changed);
  }

  private void accept(MadeStory story) {
    new DynamoLimits(metered.client(), tables.access())
        .take(Limit.aMinute("documents", 1_000_000), "token:q7Zr1xPc", 1, NOW);
    documents()
        .store(
            new StoredDocument(
                story.id(),
                story.published(),
                story.title(),
                story.text(),
                Optional.of("Made Wire"),
                Optional.empty(),
                NOW));
  }

  private List<String> read(String id) {
    documents().state(id);
    Reading reading = reader.read(documents().find(id).orElseThrow().document());
    StoredCalendar calendar =
        new StoredCalendar(new DynamoEntries(metered.client(), tables.meetings()));
    List<String> entries = calendar.merge(reading, NOW);
    documents().mark(id, new DocumentState.Read(entries, reading.setAside()));
    return entries;
  }

  /** Of one reminder, where many watches want a meeting. */
  Work reminder() {
    tables = dynamo.freshTables();
    Crowd crowd = new Crowd(dynamo, tables);
    new StoredCalendar(new DynamoEntries(dynamo.client(), tables.meetings()))
        .merge(Crowd.reading(Crowd.meeting("Party", TODAY)), NOW.minusSeconds(3600));
    for (int i = 0; i < REMINDERS; i++) {
      Set<String> any = Set.of();
      Watch watch = new Watch(any, any, Set.of(), List.of(), true, ZoneOffset.UTC, 9);
      crowd.watch(tables, "%032x".formatted(i), watch);
    }
    int[] sent = {0};
    Work work = Work.of(metered, () -> sent[0] = reminding().sweep().run(NOW).published().size());
    return work.times(1.0 / sent[0]);
  }

  /** Of a sweep that finds nothing; a query that does so counts half a unit on AWS. */
  Work idleSweep() {
    tables = dynamo.freshTables();
    Sweep sweep = reminding().sweep();
    Work work =
        Work.of(
                metered,
                () -> {
                  for (int i = 0; i < SWEEPS; i++) {
                    sweep.run(NOW);
                  }
                })
            .times(1.0 / SWEEPS);
    return new Work(work.calls(), work.calls() / 2, work.writes(), work.processor());
  }

  private DynamoDocuments documents() {
    return new DynamoDocuments(metered.client(), tables.documents());
  }

  private Reminding reminding() {
    return new Reminding(metered, tables);
  }
}
