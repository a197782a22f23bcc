package parley.calendar.storage;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Meetings;

/** A calendar in a table of its own, empty before each test; it is the day of the seed story. */
abstract class EmptyCalendar {

  static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");

  final DynamoDb dynamoDb;
  String table;
  Meetings meetings;
  Calendar calendar;

  EmptyCalendar(DynamoDb dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  @BeforeEach
  void anEmptyCalendar() {
    table = dynamoDb.freshTables().meetings();
    meetings = new DynamoMeetings(dynamoDb.client(), table);
    calendar = new StoredCalendar(new DynamoEntries(dynamoDb.client(), table));
  }
}
