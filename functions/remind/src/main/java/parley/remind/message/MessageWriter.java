package parley.remind.message;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import parley.calendar.document.Documents;
import parley.calendar.hash.Sha256;

/** Puts notifications into words. */
public final class MessageWriter {

  private static final int NAME_BYTES = 16;

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

  /** One message of several reminders to the subscribers of a watch, the nearest first. */
  public Message write(List<Reminder> reminders, String watch) {
    return new Message(
        DigestText.line(reminders, Subject.MAX, Alphabet.ASCII),
        new DigestText(links).of(reminders),
        DigestText.line(reminders, SmsText.MAX, Alphabet.GSM7),
        MachineJson.of(reminders).toString(),
        Message.Attributes.ofDigest(name(reminders, watch)));
  }

  /** The outlook on a week to the subscribers of a watch. */
  public Message write(Outlook outlook, String watch) {
    return new Message(
        DigestText.line(outlook, Subject.MAX, Alphabet.ASCII),
        new DigestText(links).of(outlook),
        DigestText.line(outlook, SmsText.MAX, Alphabet.GSM7),
        MachineJson.of(outlook).toString(),
        Message.Attributes.ofDigest(outlook.id(watch).toString()));
  }

  /**
   * Whether a reminder can be put into words.
   *
   * @throws RuntimeException if it cannot
   */
  public void tryOut(Reminder reminder) {
    new DigestText(links).tryOut(reminder);
  }

  /** The same reminders have the same name. */
  private static String name(List<Reminder> reminders, String watch) {
    String all =
        reminders.stream()
            .map(reminder -> reminder.id(watch).toString())
            .sorted()
            .collect(Collectors.joining("\n"));
    return watch + "#digest#" + Sha256.hex(all, NAME_BYTES);
  }

  private static Message.Attributes attributes(Notification notification, String watch) {
    return new Message.Attributes(
        notification.kind().word(),
        Optional.of(notification.meeting().status().word()),
        leadDays(notification),
        Optional.of(notification.meetingId()),
        notification.id(watch).toString());
  }

  private static OptionalInt leadDays(Notification notification) {
    return notification instanceof Reminder reminder
        ? OptionalInt.of(reminder.leadDays())
        : OptionalInt.empty();
  }
}
