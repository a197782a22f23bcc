package parley.browse;

import java.time.Instant;
import java.time.InstantSource;
import parley.calendar.meeting.Entry;

/** Asks the handler over lists and maps. It is 2016-12-06, a Tuesday. */
final class Browsing extends Browser {

  static final Instant NOW = Instant.parse("2016-12-06T10:00:00Z");

  final FakeMeetings meetings;
  final FakeDocuments documents;

  Browsing(Entry... entries) {
    this(FakeMeetings.of(entries), new FakeDocuments());
  }

  private Browsing(FakeMeetings meetings, FakeDocuments documents) {
    super(new BrowseHandler(meetings, documents, InstantSource.fixed(NOW)));
    this.meetings = meetings;
    this.documents = documents;
  }
}
