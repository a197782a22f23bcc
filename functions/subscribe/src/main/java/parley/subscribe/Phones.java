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

  /** Whether a subscription is a telephone's. */
  boolean isOne(Subscription subscription) {
    return !subscription.protocol().equals(EMAIL);
  }

  /**
   * Sends a code, also to a number that is confirmed already: nobody is told that it is. The code
   * is kept before it is sent, and the subscription before the code: whatever comes back finds what
   * it is for.
   *
   * @throws EndpointRefusedException if the number wants or takes no messages
   * @throws SmsCeilingException if the month allows no more
   */
  Subscription ask(Subscription subscription, Instant now) {
    if (texts.isOptedOut(subscription.endpoint())) {
      throw new EndpointRefusedException();
    }
    if (!watches.subscribe(subscription).id().equals(subscription.id())) {
      watches.keepBeside(subscription);
    }
    send(subscription, now);
    return subscription;
  }

  private void send(Subscription subscription, Instant now) {
    if (!contacts.take(YearMonth.from(now.atZone(ZoneOffset.UTC)), 1, ceiling)) {
      throw new SmsCeilingException();
    }
    String code = SecretCode.next(new SecureRandom());
    String hash = SecretCode.hash(code, subscription.pair());
    contacts.keep(subscription.pair(), new Code(hash, now.plus(GOOD_FOR), TRIES));
    texts.send(subscription.endpoint(), TEXT.formatted(code));
  }

  /** Takes a code that came back. A try is taken before it is looked at. */
  Confirmation confirm(Subscription subscription, String code, Instant now) {
    if (!isOne(subscription)) {
      return Confirmation.BY_LINK;
    }
    if (subscription.arn().isPresent()) {
      return Confirmation.CONFIRMED;
    }
    Optional<Code> kept = contacts.takeTry(subscription.pair(), now);
    if (kept.isEmpty()) {
      return Confirmation.RAN_OUT;
    }
    return SecretCode.is(code, subscription.pair(), kept.get().hash())
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
      keep(subscription.at(arn));
      contacts.forget(subscription.pair());
      return Confirmation.CONFIRMED;
    } catch (EndpointRefusedException e) {
      return Confirmation.REFUSED;
    }
  }

  /** Whoever has the telephone now takes the place of whoever asked for the same before. */
  private void keep(Subscription confirmed) {
    Subscription known = watches.subscribe(confirmed);
    if (known.id().equals(confirmed.id())) {
      watches.renew(confirmed);
    } else {
      watches.replace(known, confirmed);
    }
  }

  /** Forgets the code of a subscription that ends, unless it was sent for another. */
  void forget(Subscription subscription) {
    boolean isItsOwn =
        watches.same(subscription).filter(it -> it.id().equals(subscription.id())).isPresent();
    if (isOne(subscription) && isItsOwn) {
      contacts.forget(subscription.pair());
    }
  }
}
