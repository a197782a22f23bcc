package parley.subscribe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import parley.calendar.watch.Revisit;
import parley.calendar.watch.Revisits;
import parley.calendar.watch.Subscription;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;

/**
 * Forgets whom SNS does not know any more, who never confirmed or has left by the link in a mail,
 * and deletes watches that nobody wants. Doing it twice does no harm.
 */
public final class Expiry {

  /** SNS forgets who does not confirm within 48 hours. */
  private static final int DECIDED_DAYS = 3;

  /** Who has left by the link in a mail is found out so much later at most. */
  private static final int AGAIN_DAYS = 30;

  private final Watches watches;
  private final Revisits revisits;
  private final Topics topics;

  /**
   * @param watches keeps the watches and the subscriptions
   * @param revisits keeps what is to be looked at again
   * @param topics knows who is on which topic
   */
  public Expiry(Watches watches, Revisits revisits, Topics topics) {
    this.watches = watches;
    this.revisits = revisits;
    this.topics = topics;
  }

  /** The day on which it is clear whether somebody who is asked on that day has confirmed. */
  static LocalDate decided(LocalDate asked) {
    return asked.plusDays(DECIDED_DAYS);
  }

  /**
   * What came of a run.
   *
   * @param subscriptions how many are forgotten
   * @param watches how many are deleted
   * @param failed how many could not be looked at; they stay on the list
   * @param cutShort whether there was no time for the rest
   */
  public record Summary(int subscriptions, int watches, int failed, boolean cutShort) {}

  /**
   * Looks at what is due.
   *
   * @param goOn whether there is time for another
   * @param failed takes what could not be looked at, and why
   */
  public Summary run(
      LocalDate today, BooleanSupplier goOn, BiConsumer<Revisit, RuntimeException> failed) {
    Run run = new Run(today);
    try (Stream<Revisit> due = revisits.due(today)) {
      due.takeWhile(it -> run.goesOn(goOn)).forEach(it -> run.look(it, failed));
    }
    return new Summary(run.subscriptions, run.deserted, run.failed, run.cutShort);
  }

  private final class Run {

    private final LocalDate today;
    private int subscriptions;
    private int deserted;
    private int failed;
    private boolean cutShort;

    Run(LocalDate today) {
      this.today = today;
    }

    boolean goesOn(BooleanSupplier goOn) {
      cutShort = !goOn.getAsBoolean();
      return !cutShort;
    }

    /** One that fails must not keep the others from being looked at. */
    void look(Revisit revisit, BiConsumer<Revisit, RuntimeException> unseen) {
      try {
        switch (revisit.kind()) {
          case SUBSCRIPTION -> watches.subscription(revisit.id()).ifPresent(this::look);
          case WATCH -> watches.find(revisit.id()).ifPresent(this::look);
        }
        revisits.done(revisit);
      } catch (RuntimeException e) {
        failed++;
        unseen.accept(revisit, e);
      }
    }

    /** One without an ARN expires by itself. */
    private void look(Subscription subscription) {
      Optional<Topics.Standing> standing = subscription.arn().map(topics::standing);
      if (standing.isEmpty()) {
        return;
      }
      switch (standing.get()) {
        case CONFIRMED -> again(subscription, today.plusDays(AGAIN_DAYS));
        case PENDING -> again(subscription, decided(today));
        case GONE -> forget(subscription);
      }
    }

    private void again(Subscription subscription, LocalDate day) {
      revisits.add(Revisit.ofSubscription(subscription.id(), day));
    }

    private void forget(Subscription subscription) {
      revisits.add(Revisit.ofWatch(subscription.watch(), decided(today)));
      watches.unsubscribe(subscription);
      subscriptions++;
    }

    /**
     * The watch last, by which its topic is known: whoever dies before does it again. Who
     * subscribes at the very moment in which the topic goes finds none, and asks again.
     */
    private void look(WatchTopic watch) {
      if (topics.isDeserted(watch.topic())) {
        watches.unlist(watch);
        topics.delete(watch.topic());
        watches.remove(watch);
        deserted++;
      }
    }
  }
}
