package parley.calendar.dynamo;

import java.util.Objects;

/**
 * The names of the DynamoDB tables.
 *
 * @param documents the accepted documents
 * @param meetings the entries of the calendar
 * @param watches the watches, their rounds and subscriptions
 * @param reminders the reminder log
 * @param access the tokens, and how much anyone has done lately
 */
public record Tables(
    String documents, String meetings, String watches, String reminders, String access) {

  public Tables {
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(meetings, "meetings");
    Objects.requireNonNull(watches, "watches");
    Objects.requireNonNull(reminders, "reminders");
    Objects.requireNonNull(access, "access");
  }
}
