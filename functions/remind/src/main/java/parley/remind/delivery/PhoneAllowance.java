package parley.remind.delivery;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;

/** How many messages may go to telephones in a month; e-mail goes on when they are used up. */
public final class PhoneAllowance {

  private final Watches watches;
  private final Contacts contacts;
  private final int ceiling;

  /**
   * @param watches knows the telephones
   * @param contacts counts the messages
   * @param ceiling how many may go out in a month, codes included
   */
  public PhoneAllowance(Watches watches, Contacts contacts, int ceiling) {
    this.watches = watches;
    this.contacts = contacts;
    this.ceiling = ceiling;
  }

  /** Takes a message to each telephone on the topic of a watch; whether there was room for all. */
  boolean take(WatchTopic watch, Instant now) {
    if (!watch.phones()) {
      return true;
    }
    YearMonth month = YearMonth.from(now.atZone(ZoneOffset.UTC));
    return contacts.take(month, watches.phones(watch.id()), ceiling);
  }
}
