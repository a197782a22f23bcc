package parley.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.outbox.Outbox;
import parley.local.outbox.OutboxMessage;
import parley.local.store.Store;

class MailerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path directory;

  private Store store;
  private Outbox outbox;
  private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("store"));
    outbox = new Outbox(store);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
    store.close();
  }

  @Test
  void anEmailArrivesAsItWasWritten() throws Exception {
    outbox.send(email("a@example.com", "Grüße\n\nzum Treffen"));
    deliver();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Subject of a@example.com");
    assertThat(received.getAllRecipients()[0]).hasToString("a@example.com");
    assertThat(received.getSentDate()).isEqualTo("2016-12-06T03:00:00Z");
    assertThat(received.getContent()).asString().startsWith("Grüße");
    assertThat(received.getContentType()).containsIgnoringCase("utf-8");
  }

  @Test
  void anSmsIsNotMailed() {
    outbox.send(
        new OutboxMessage(
            Instant.EPOCH,
            "sms",
            "+81312345678",
            "code",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "123456"));
    deliver();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(outbox.messages()).hasSize(1);
  }

  @Test
  void whatIsDeliveredIsNotDeliveredAgain() {
    outbox.send(email("a@example.com", "one"));
    deliver();
    outbox.send(email("a@example.com", "two"));
    deliver();

    assertThat(server.getReceivedMessages())
        .extracting(GreenMailUtil::getBody)
        .containsExactly("one", "two");
  }

  @Test
  void closingItAtWorkLeavesTheStoreOpen() {
    for (int i = 0; i < 50; i++) {
      outbox.send(email("a@example.com", "letter " + i));
      SmtpAddress address = new SmtpAddress("127.0.0.1", server.getSmtp().getPort());
      try (Mailer mailer = new Mailer(outbox, "test", address)) {
        mailer.start();
        while (outbox.nextUnmailed().isPresent()) {
          Thread.onSpinWait(); // closed the moment that the last one leaves the outbox
        }
      }
    }

    outbox.send(email("b@example.com", "still taken"));
    assertThat(outbox.nextUnmailed()).isPresent();
  }

  @Test
  void anEmailWaitsUntilTheServerAnswers() {
    int port = server.getSmtp().getPort();
    server.stop();
    outbox.send(email("a@example.com", "patient"));
    try (Mailer mailer = new Mailer(outbox, "test", new SmtpAddress("127.0.0.1", port))) {
      mailer.start();
      mailer.flush(Duration.ofMillis(200));
      assertThat(outbox.nextUnmailed()).isPresent();

      server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
      server.start();
      mailer.flush(PATIENCE);
    }

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(outbox.nextUnmailed()).isEmpty();
  }

  @Test
  void anAddressThatIsRefusedDoesNotKeepTheOthersWaiting() {
    outbox.send(email("not an address", "lost"));
    outbox.send(email("b@example.com", "found"));
    deliver();

    assertThat(server.getReceivedMessages())
        .extracting(GreenMailUtil::getBody)
        .containsExactly("found");
  }

  @Test
  void aRepeatIsKnownByItsMessageId() throws Exception {
    outbox.send(email("a@example.com", "one"));
    Outbox.Unmailed unmailed = outbox.nextUnmailed().orElseThrow();
    Session session = Session.getInstance(new Properties());

    assertThat(Email.of(unmailed, "here", session).getMessageID())
        .isEqualTo(Email.of(unmailed, "here", session).getMessageID())
        .isNotEqualTo(Email.of(unmailed, "there", session).getMessageID());
  }

  private void deliver() {
    SmtpAddress address = new SmtpAddress("127.0.0.1", server.getSmtp().getPort());
    try (Mailer mailer = new Mailer(outbox, "test", address)) {
      mailer.start();
      mailer.flush(PATIENCE);
    }
  }

  private static OutboxMessage email(String to, String text) {
    return new OutboxMessage(
        Instant.parse("2016-12-06T03:00:00Z"),
        "email",
        to,
        "reminder",
        Optional.of("m1"),
        Optional.of(14),
        Optional.of("Subject of " + to),
        text);
  }
}
