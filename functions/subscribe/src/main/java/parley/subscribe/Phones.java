package parley.subscribe;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.Contacts.Code;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;

/**
 * Confirms telephones. SNS would put any number on a topic at once; so a number is put there only
 * after a code that was sent to it has come back.
 */
public final class Phones {

  static final Duration GOOD_FOR = Duration.ofMinutes(10);
  static final int TRIES = 5;

  private static final String EMAIL = "email";
  private static final String TEXT =
      "Parley: %s is your code, good for 10 minutes. If you did not ask for it, do nothing."
          + " Reply STOP to hear no more.";

  private final Watches watches;
  private final Topics topics;
  private final Contacts contacts;
  private final Texts texts;
  private final Countries countries;
  private final int ceiling;

  /**
   * @param watches keeps the subscriptions
   * @param topics puts numbers on topics
   * @param contacts keeps the codes, and counts the messages
   * @param texts sends the codes
   * @param countries to whose telephones messages go; none: to no telephone
   * @param ceiling how many messages may go out in a month, codes included
   */
  public Phones(
      Watches watches,
      Topics topics,
      Contacts contacts,
      Texts texts,
      Countries countries,
      int ceiling) {
    this.watches = watches;
    this.topics = topics;
    this.contacts = contacts;
    this.texts = texts;
    this.countries = countries;
    this.ceiling = ceiling;
  }

  Countries countries() {
    return countries;
  }

  /**
   * Sends a code, unless the number is confirmed already. The code is kept before it is sent, and
   * the subscription before the code: whatever comes back finds what it is for.
   *
   * @throws EndpointRefusedException if the number wants or takes no messages
   * @throws SmsCeilingException if the month allows no more
   */
  Subscription ask(Subscription subscription, Instant now) {
    if (texts.isOptedOut(subscription.endpoint())) {
      throw new EndpointRefusedException();
    }
    Subscription kept = watches.subscribe(subscription);
    if (kept.arn().isEmpty()) {
      send(kept, now);
    }
    return kept;
  }

  private void send(Subscription subscription, Instant now) {
    if (!contacts.take(YearMonth.from(now.atZone(ZoneOffset.UTC)), 1, ceiling)) {
      throw new SmsCeilingException();
    }
    String code = SecretCode.next(new SecureRandom());
    String hash = SecretCode.hash(code, subscription.id());
    contacts.keep(subscription.id(), new Code(hash, now.plus(GOOD_FOR), TRIES));
    texts.send(subscription.endpoint(), TEXT.formatted(code));
  }

  /** Takes a code that came back. A try is taken before it is looked at. */
  Confirmation confirm(Subscription subscription, String code, Instant now) {
    if (subscription.protocol().equals(EMAIL)) {
      return Confirmation.BY_LINK;
    }
    if (subscription.arn().isPresent()) {
      return Confirmation.CONFIRMED;
    }
    Optional<Code> kept = contacts.takeTry(subscription.id(), now);
    if (kept.isEmpty()) {
      return Confirmation.RAN_OUT;
    }
    return SecretCode.is(code, subscription.id(), kept.get().hash())
        ? putOnTopic(subscription)
        : Confirmation.WRONG;
  }

  /**
   * That the telephone counts is set down first, so that none is on a topic without being counted.
   * Who dies before the last step leaves the code good for another try.
   */
  private Confirmation putOnTopic(Subscription subscription) {
    Optional<WatchTopic> watch = watches.find(subscription.watch());
    if (watch.isEmpty()) {
      return Confirmation.RAN_OUT;
    }
    try {
      watches.addPhone(subscription);
      String topic = watch.get().topic();
      String arn = topics.subscribe(topic, subscription.protocol(), subscription.endpoint());
      watches.renew(subscription.at(arn));
      contacts.forget(subscription.id());
      return Confirmation.CONFIRMED;
    } catch (EndpointRefusedException e) {
      return Confirmation.REFUSED;
    }
  }

  /** Forgets the code of a subscription that ends. */
  void forget(Subscription subscription) {
    if (!subscription.protocol().equals(EMAIL)) {
      contacts.forget(subscription.id());
    }
  }
}
