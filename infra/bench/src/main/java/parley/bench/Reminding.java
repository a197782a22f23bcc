package parley.bench;

import java.time.Duration;
import java.time.InstantSource;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Tables;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.DynamoAgenda;
import parley.calendar.reminder.DynamoReminderLog;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.storage.DynamoMeetings;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Watches;
import parley.remind.Notices;
import parley.remind.Settling;
import parley.remind.Sweep;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.PhoneAllowance;
import parley.remind.message.MessageWriter;

/**
 * What {@code remind} is made of, with an SNS that takes no time.
 *
 * @param metered the DynamoDB that is measured
 * @param tables the tables in it
 */
record Reminding(Metered metered, Tables tables) {

  private static final Duration LEASE = Duration.ofSeconds(40);

  Sweep sweep() {
    return new Sweep(meetings(), watches(), delivery(), log(), agenda(), settling());
  }

  Settling settling() {
    Notices notices = new Notices(watches(), delivery(), agenda());
    return new Settling(meetings(), log(), agenda(), notices, Settling.DEFAULT);
  }

  private Meetings meetings() {
    return new DynamoMeetings(metered.client(), tables.meetings());
  }

  private Watches watches() {
    return new DynamoWatches(metered.client(), tables.watches());
  }

  private Agenda agenda() {
    return new DynamoAgenda(metered.client(), tables.reminders());
  }

  private ReminderLog log() {
    return new DynamoReminderLog(
        metered.client(), tables.reminders(), InstantSource.system(), LEASE);
  }

  private Delivery delivery() {
    DynamoDocuments documents = new DynamoDocuments(metered.client(), tables.documents());
    DynamoContacts contacts = new DynamoContacts(metered.client(), tables.watches());
    return new Delivery(
        log(),
        new MessageWriter(documents, "https://parley.example"),
        (topic, message, toPhones) -> {},
        new PhoneAllowance(watches(), contacts, 0));
  }
}
