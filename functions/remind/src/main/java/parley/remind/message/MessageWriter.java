package parley.remind.message;

import java.util.OptionalInt;
import parley.calendar.document.Documents;

/** Puts notifications into words. */
public final class MessageWriter {

  private final Sources sources;
  private final Links links;

  /**
   * @param documents the documents, to name the sources
   * @param publicUrl the service's public URL, without a slash at the end, for links
   * @throws IllegalArgumentException if that is no http(s) URL
   */
  public MessageWriter(Documents documents, String publicUrl) {
    this.sources = new Sources(documents);
    this.links = new Links(publicUrl);
  }

  /** The message to the subscribers of a watch. */
  public Message write(Notification notification, String watch) {
    return new Message(
        Subject.of(notification),
        new EmailText(links, sources).of(notification),
        SmsText.of(notification, links.meeting(notification.meetingId())),
        MachineJson.of(notification).toString(),
        attributes(notification, watch));
  }

  private static Message.Attributes attributes(Notification notification, String watch) {
    return new Message.Attributes(
        notification.kind().word(),
        notification.meeting().status().word(),
        leadDays(notification),
        notification.meetingId(),
        notification.id(watch).toString());
  }

  private static OptionalInt leadDays(Notification notification) {
    return notification instanceof Reminder reminder
        ? OptionalInt.of(reminder.leadDays())
        : OptionalInt.empty();
  }
}
