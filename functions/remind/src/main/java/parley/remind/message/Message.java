package parley.remind.message;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A notification in words, ready to be published.
 *
 * @param subject the e-mail's subject: 1 to 99 printable ASCII characters in one line
 * @param email the e-mail's text
 * @param sms one SMS of 160 septets at most
 * @param json the JSON for machines
 * @param attributes what subscribers may filter by
 */
public record Message(
    String subject, String email, String sms, String json, Attributes attributes) {

  /**
   * What subscribers may filter by.
   *
   * @param kind the word of the {@link NotificationKind}
   * @param status the word of the meeting's status; empty for a digest
   * @param leadDays how many days before the window opens; empty for a notice and a digest
   * @param meeting the id of the calendar's entry; empty for a digest
   * @param notification names the notification, so that whoever gets it twice can tell
   */
  public record Attributes(
      String kind,
      Optional<String> status,
      OptionalInt leadDays,
      Optional<String> meeting,
      String notification) {

    /** Those of a message that speaks of several meetings. */
    static Attributes ofDigest(String notification) {
      return new Attributes(
          NotificationKind.DIGEST.word(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          notification);
    }

    public Attributes {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(leadDays, "leadDays");
      Objects.requireNonNull(meeting, "meeting");
      Objects.requireNonNull(notification, "notification");
    }
  }

  /**
   * @throws IllegalArgumentException if the subject is one that SNS refuses
   */
  public Message {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(sms, "sms");
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(attributes, "attributes");
    if (!subject.matches("[!-~][ -~]{0,98}")) {
      throw new IllegalArgumentException(
          "a subject is 1 to 99 printable ASCII characters and begins with no space, not \""
              + subject
              + "\"");
    }
  }
}
