package parley.local.outbox;

import java.util.List;
import java.util.Optional;
import parley.local.store.Shelf;
import parley.local.store.Store;

/** Every message that went out, in that order, and the e-mails the mail server has yet to take. */
public final class Outbox {

  private final Store store;
  private final Shelf<OutboxMessage> messages;
  private final Shelf<Boolean> unmailed;

  /** The outbox in a store. */
  public Outbox(Store store) {
    this.store = store;
    messages = store.shelf("outbox", OutboxMessage.class);
    unmailed = store.shelf("unmailed", Boolean.class);
  }

  /** Sends a message: it stands in the outbox now, and an e-mail awaits its delivery. */
  public void send(OutboxMessage message) {
    store.atomically(
        () -> {
          String key = key(messages.size() + 1);
          messages.put(key, message);
          if (message.isEmail()) {
            unmailed.put(key, true);
          }
        });
  }

  /** All messages, in the order sent. */
  public List<OutboxMessage> messages() {
    return store.atomically(messages::values);
  }

  /** The oldest e-mail that the mail server has not taken yet. */
  public Optional<Unmailed> nextUnmailed() {
    return store.atomically(() -> unmailed.firstKey().map(k -> new Unmailed(k, message(k))));
  }

  /** Sets down that an e-mail needs no delivery any more. */
  public void mailed(Unmailed email) {
    store.atomically(() -> unmailed.remove(email.key()));
  }

  private OutboxMessage message(String key) {
    return messages.get(key).orElseThrow();
  }

  private static String key(int number) {
    return String.format("%010d", number);
  }

  /**
   * An e-mail that awaits its delivery.
   *
   * @param key names it among the messages, for good
   * @param message what is to be delivered
   */
  public record Unmailed(String key, OutboxMessage message) {}
}
