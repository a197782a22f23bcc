package parley.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.local.outbox.Outbox;
import parley.local.outbox.Outbox.Unmailed;

/**
 * Hands the outbox's e-mails to a mail server, in order. While the server does not answer they
 * wait; one that it refuses is dropped and said so.
 */
public final class Mailer implements AutoCloseable {

  private static final Duration IDLE = Duration.ofMillis(25);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final String TIMEOUT_MILLIS = "10000";

  /** Longer than a server may take for its answer. */
  private static final Duration CLOSING = Duration.ofSeconds(15);

  private final Outbox outbox;
  private final String installation;
  private final SmtpAddress server;
  private final Session session;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "mail");

  /**
   * A mailer.
   *
   * @param outbox whose e-mails it delivers
   * @param installation names the outbox among all others
   * @param server where it delivers them
   */
  public Mailer(Outbox outbox, String installation, SmtpAddress server) {
    this.outbox = outbox;
    this.installation = installation;
    this.server = server;
    session = Session.getInstance(properties(server));
    thread.setDaemon(true);
  }

  /** Delivers from now on what is in the outbox and what comes into it. */
  public void start() {
    thread.start();
  }

  /** Waits until every e-mail is delivered, but no longer than that. */
  public void flush(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (outbox.nextUnmailed().isPresent() && System.nanoTime() < end && sleep(IDLE)) {
      // the mailer's thread is at it
    }
  }

  /**
   * Ends what it is at, an e-mail at the most. Its thread is not interrupted: that would close the
   * store's file under whoever else writes.
   */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(CLOSING.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    boolean awake = true;
    while (awake) {
      Optional<Unmailed> next = outbox.nextUnmailed();
      awake = next.isPresent() ? deliverFrom(next.get()) : sleep(IDLE);
    }
  }

  /** Delivers all that there is over one connection; false if it was closed. */
  private boolean deliverFrom(Unmailed first) {
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      Optional<Unmailed> next = Optional.of(first);
      while (next.isPresent() && !isClosed()) {
        deliver(next.get(), transport);
        outbox.mailed(next.get());
        next = outbox.nextUnmailed();
      }
      return !isClosed();
    } catch (MessagingException e) {
      System.err.println("mail: " + server + " does not take e-mails: " + e.getMessage());
      return sleep(RETRY);
    }
  }

  private void deliver(Unmailed unmailed, Transport transport) throws MessagingException {
    try {
      Message email = Email.of(unmailed, installation, session);
      transport.sendMessage(email, new Address[] {email.getAllRecipients()[0]});
    } catch (AddressException | SendFailedException e) {
      System.err.println("mail: " + unmailed.message().to() + " is refused: " + e.getMessage());
    }
  }

  private static Properties properties(SmtpAddress server) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", server.host());
    properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    return properties;
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  /** Waits; false if it was closed meanwhile, or the thread interrupted. */
  private boolean sleep(Duration pause) {
    try {
      return !closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
