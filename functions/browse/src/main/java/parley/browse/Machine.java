package parley.browse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The single machine on which everything runs, if it does: its clock, and what was sent. */
@FunctionalInterface
public interface Machine {

  /** There is none: what is deployed has the world's clock, and sends to the world. */
  Machine NONE = Optional::empty;

  /** How it stands. */
  Optional<State> state();

  /**
   * How it stands.
   *
   * @param now where its clock stands
   * @param isSimulated whether the clock can be moved
   * @param sent what was sent, the newest first
   */
  record State(Instant now, boolean isSimulated, List<Sent> sent) {

    public State {
      Objects.requireNonNull(now, "now");
      sent = List.copyOf(sent);
    }
  }

  /**
   * A message.
   *
   * @param at when it was sent
   * @param to the address or number
   * @param kind {@code confirmation}, {@code reminder}, ...
   * @param subject the subject, or else how it begins
   * @param text what it says
   * @param link where it asks to confirm
   */
  record Sent(
      Instant at, String to, String kind, String subject, String text, Optional<String> link) {}
}
