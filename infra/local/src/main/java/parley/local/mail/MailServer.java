package parley.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server in this JVM that takes every e-mail and keeps it in memory. */
public final class MailServer implements AutoCloseable {

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  private MailServer() {}

  /** Starts a server on a free port of loopback. */
  public static MailServer start() {
    MailServer started = new MailServer();
    started.server.start();
    return started;
  }

  /** Where it takes e-mails. */
  public SmtpAddress address() {
    return new SmtpAddress("127.0.0.1", server.getSmtp().getPort());
  }

  @Override
  public void close() {
    server.stop();
  }
}
