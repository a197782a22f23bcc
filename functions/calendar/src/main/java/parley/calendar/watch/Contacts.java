package parley.calendar.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Whom we have written to unasked or at a cost: to keep that seldom. */
public interface Contacts {

  /**
   * Takes on to ask an address whether it wants to hear of something; of several who want to ask at
   * the same time one may.
   *
   * @param watch the id of what it is asked about
   * @param pause after which the same address may be asked again
   * @return whether it may be asked now
   */
  boolean mayAsk(String protocol, String endpoint, String watch, Instant now, Duration pause);

  /** The id of the watch about which an address was asked last, if that is not long ago. */
  Optional<String> lastAsked(String protocol, String endpoint);

  /** Gives it back: the address was not asked. */
  void notAsked(String protocol, String endpoint);

  /**
   * Keeps the code that is sent for a subscription, in place of the one before.
   *
   * @param pair see {@link Subscription#pair}: whoever has the code has the telephone
   */
  void keep(String pair, Code code);

  /** Takes one of the tries at a code; empty if there is none, or none is left, or it ran out. */
  Optional<Code> takeTry(String pair, Instant now);

  /** Forgets the code of a subscription. */
  void forget(String pair);

  /**
   * Takes messages to telephones out of what a month allows.
   *
   * @param ceiling how many may go out in the month
   * @return whether there was room for all of them; if not, none is taken
   */
  boolean take(YearMonth month, int messages, int ceiling);

  /**
   * A code as it is kept.
   *
   * @param hash what is kept of it
   * @param until the instant from which it is good no more
   * @param tries how many are left
   */
  record Code(String hash, Instant until, int tries) {}
}
