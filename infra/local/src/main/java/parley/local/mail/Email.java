package parley.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import parley.local.outbox.Outbox.Unmailed;
import parley.local.outbox.OutboxMessage;

/**
 * An e-mail of the outbox as SMTP takes it. However often it is delivered it has the same
 * Message-ID, by which mail servers know a repeat.
 */
final class Email extends MimeMessage {

  private static final String FROM = "Parley <parley@localhost>";

  private final String id;

  private Email(Session session, String id) {
    super(session);
    this.id = id;
  }

  /**
   * An e-mail.
   *
   * @param installation names the outbox among all others
   * @throws MessagingException if the message's address is none
   */
  static Email of(Unmailed unmailed, String installation, Session session)
      throws MessagingException {
    OutboxMessage message = unmailed.message();
    Email email =
        new Email(session, "<" + unmailed.key() + "." + installation + "@parley.localhost>");
    email.setFrom(new InternetAddress(FROM));
    email.setRecipient(RecipientType.TO, new InternetAddress(message.to()));
    email.setSubject(message.subject().orElse(""), StandardCharsets.UTF_8.name());
    email.setText(message.text(), StandardCharsets.UTF_8.name());
    email.setSentDate(Date.from(message.sentAt()));
    email.saveChanges();
    return email;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
