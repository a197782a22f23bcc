package parley.calendar.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.dynamo.Unreadable;
import parley.reading.meeting.Meeting;

/** The watches, the rounds in which their reminders go out, and the subscriptions to them. */
public interface Watches {

  /** What a watch is called that {@linkplain Unreadable cannot be read}. */
  String WATCH = "watch";

  /**
   * Keeps a watch and its topic, and opens its round: for what it did not go out before it has gone
   * out for the newest day due at {@code now}, so that nobody is reminded of what was due before. A
   * watch that is there already stays as it is.
   */
  void register(WatchTopic watch, Instant now);

  /**
   * Takes a watch that nobody wants any more off all that leads to it. Its round stays; one without
   * watches sends nothing.
   */
  void unlist(WatchTopic watch);

  /** Removes a watch that is listed nowhere; one that somebody has registered meanwhile stays. */
  void remove(WatchTopic watch);

  /** The watch of that id. */
  Optional<WatchTopic> find(String id);

  /**
   * All rounds, each with the day for which it last went out. One whose watches came to want more
   * is there several times, each time with other occasions.
   *
   * @param unreadable takes those that cannot be read, which are left out
   */
  List<RoundState> rounds(Consumer<Unreadable> unreadable);

  /** Those rounds that are due by an instant, in the order in which they fell due. */
  List<RoundState> dueRounds(Instant now, Consumer<Unreadable> unreadable);

  /** The watches of a round, page by page as they are asked for. */
  Stream<WatchTopic> inRound(Round round, Consumer<Unreadable> unreadable);

  /**
   * The watches that want a meeting in one of its states, each once, page by page as they are asked
   * for. What that costs grows with them, and with those that share a name with them, not with all
   * that there are.
   *
   * @param states the meeting as it is, and as it was
   * @param unreadable takes those that cannot be read, which may want it or not
   */
  Stream<WatchTopic> wanting(Collection<Meeting> states, Consumer<Unreadable> unreadable);

  /**
   * The watches of a round that want one of several meetings, each once. What that costs grows with
   * the meetings and with those who want them, and is never much more than to read the round.
   *
   * @param unreadable takes those that cannot be read, which may want one or not
   */
  Stream<WatchTopic> wanting(
      Round round, Collection<Meeting> meetings, Consumer<Unreadable> unreadable);

  /** The watches of a round that want the week's outlook. */
  Stream<WatchTopic> wantingOutlook(Round round, Consumer<Unreadable> unreadable);

  /**
   * Sets down that rounds have gone out; an older day changes nothing.
   *
   * @param days the day for which each has gone out, by the round as it was then
   */
  void gone(Map<RoundState, LocalDate> days);

  /**
   * Keeps a subscription, once for an endpoint and a watch; one {@linkplain Subscription#arn
   * without an ARN} for three days.
   *
   * @return the subscription that is kept: the given one, or that which was there before
   */
  Subscription subscribe(Subscription subscription);

  /** The subscription of the same endpoint to the same watch, if there is one. */
  Optional<Subscription> same(Subscription subscription);

  /** Keeps what has changed of a subscription that is there, under the same id. */
  void renew(Subscription subscription);

  /**
   * Keeps what somebody asked for who is not known to be the one whose subscription is there: under
   * an id of its own, which has no power over the other, for three days.
   */
  void keepBeside(Subscription subscription);

  /**
   * Puts one in the place of the subscription of the same endpoint to the same watch, whose id is
   * known no more.
   *
   * @throws IllegalStateException if somebody else did so at that time
   */
  void replace(Subscription known, Subscription by);

  /** Sets down that a telephone is on the topic of a watch. */
  void addPhone(Subscription subscription);

  /** How many telephones are on the topic of a watch. */
  int phones(String watch);

  /** The subscription of that id. */
  Optional<Subscription> subscription(String id);

  /**
   * The subscriptions of an address, in capitals or small letters; all that there are is looked
   * through for them.
   */
  List<Subscription> of(String endpoint);

  /** Removes a subscription; one that is not there is no error. */
  void unsubscribe(Subscription subscription);

  /**
   * A round and the day for which it last went out.
   *
   * @param round the round
   * @param occasions for what it goes out
   * @param gone the last day
   */
  record RoundState(Round round, Occasions occasions, LocalDate gone) {

    /** When it is due next. */
    public Instant due() {
      return round.dueOn(gone.plusDays(1));
    }

    /** The same after it went out for a day. */
    RoundState goneOn(LocalDate day) {
      return new RoundState(round, occasions, day);
    }
  }
}
