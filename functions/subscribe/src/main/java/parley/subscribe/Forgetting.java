package parley.subscribe;

import java.util.List;
import java.util.stream.Stream;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.Watches;

/** Forgets a person: nothing is kept of an address any more, and nothing is sent to it. */
public final class Forgetting {

  private final Watches watches;
  private final Contacts contacts;
  private final Topics topics;

  /**
   * @param watches keeps the subscriptions
   * @param contacts keeps whom we have written to
   * @param topics puts addresses on topics
   */
  public Forgetting(Watches watches, Contacts contacts, Topics topics) {
    this.watches = watches;
    this.contacts = contacts;
    this.topics = topics;
  }

  /**
   * Ends the subscriptions of an address and deletes all that is kept of it. What its watches want
   * stays: that is nobody's, and others may want it too. Whoever dies in between runs it again.
   *
   * @param endpoint the e-mail address, or the number in its international form
   * @return how many subscriptions there were
   */
  public int forget(String endpoint) {
    List<Subscription> theirs = watches.of(endpoint);
    theirs.forEach(this::end);
    Stream.of("email", "sms").forEach(protocol -> contacts.notAsked(protocol, endpoint));
    return theirs.size();
  }

  private void end(Subscription subscription) {
    subscription.arn().ifPresent(topics::unsubscribe);
    contacts.forget(subscription.pair());
    watches.unsubscribe(subscription);
  }
}
