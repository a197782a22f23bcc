package parley.local.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.browse.Machine;
import parley.local.clock.StackClock;
import parley.local.outbox.Outbox;
import parley.local.outbox.OutboxMessage;

/** What the page shows of this machine. */
final class ThisMachine implements Machine {

  /** The newest; all are in GET /outbox. */
  private static final int MAX_SHOWN = 50;

  private final StackClock clock;
  private final Outbox outbox;

  ThisMachine(StackClock clock, Outbox outbox) {
    this.clock = clock;
    this.outbox = outbox;
  }

  @Override
  public Optional<State> state() {
    List<OutboxMessage> messages = new ArrayList<>(outbox.messages());
    Collections.reverse(messages);
    return Optional.of(
        new State(
            clock.instant(),
            clock.isSimulated(),
            messages.stream().limit(MAX_SHOWN).map(ThisMachine::sent).toList()));
  }

  private static Sent sent(OutboxMessage message) {
    return new Sent(
        message.sentAt(),
        message.to(),
        message.kind(),
        message.subject().orElseGet(() -> message.text().lines().findFirst().orElse("")),
        message.text(),
        link(message));
  }

  /** Only what this machine itself asks to confirm is a link. */
  private static Optional<String> link(OutboxMessage message) {
    return message.kind().equals("confirmation")
        ? message.text().lines().filter(line -> line.startsWith("http")).findFirst()
        : Optional.empty();
  }
}
