package parley.local.stack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.local.mail.SmtpAddress;

/**
 * How a stack is to be.
 *
 * @param port where it answers; 0 for any port that is free
 * @param data the folder in which it keeps everything
 * @param now where its clock stands at first; empty: it has the real clock
 * @param smtp the mail server that takes its e-mails; empty: one of its own
 * @param tokens whether it asks for tokens, and counts what anyone does
 * @param origins the other sites whose pages may ask it
 */
public record Settings(
    int port,
    Path data,
    Optional<Instant> now,
    Optional<SmtpAddress> smtp,
    boolean tokens,
    Set<String> origins) {

  public Settings {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(smtp, "smtp");
    origins = Set.copyOf(origins);
  }

  /** Everything is open, to this machine's own pages. */
  public Settings(int port, Path data, Optional<Instant> now, Optional<SmtpAddress> smtp) {
    this(port, data, now, smtp, false, Set.of());
  }
}
