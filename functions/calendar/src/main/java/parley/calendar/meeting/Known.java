package parley.calendar.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An entry as it is kept: its newest tellings one by one, the older ones as what they make of the
 * meeting together. However many stories tell of it, this stays small.
 *
 * @param id the entry's
 * @param version how often it had been written
 * @param sequence the number of its newest change
 * @param createdAt when it entered the calendar
 * @param changedAt when it last changed
 * @param older what the tellings make of it that are not in {@code recent}, all of them older
 * @param recent the newest tellings, oldest first
 */
public record Known(
    String id,
    long version,
    int sequence,
    Instant createdAt,
    Instant changedAt,
    Optional<Account> older,
    List<Telling> recent) {

  /** So many tellings are kept one by one; a late story among them costs no further reads. */
  static final int MAX_RECENT = 3;

  public Known {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(changedAt, "changedAt");
    Objects.requireNonNull(older, "older");
    recent = List.copyOf(recent);
    if (older.isEmpty() && recent.isEmpty()) {
      throw new IllegalArgumentException("an entry has a telling; \"" + id + "\" has none");
    }
  }

  /** A new entry. */
  public static Known of(String id, Collection<Telling> tellings, Instant now) {
    return new Known(id, 0, 1, now, now, Optional.empty(), sorted(tellings)).settled();
  }

  /** What all tellings make of it. */
  public Account account() {
    Account account = older.orElseGet(() -> Account.of(recent.get(0)));
    for (Telling telling : recent.subList(older.isPresent() ? 0 : 1, recent.size())) {
      account = account.and(telling);
    }
    return account;
  }

  /** The entry as others see it. */
  public Entry entry() {
    Account account = account();
    return new Entry(id, account.meeting(), sequence, account.published(), createdAt, changedAt);
  }

  /** Whether a telling is in it; empty if that cannot be told without its older ones. */
  Optional<Boolean> tells(Telling telling) {
    if (recent.stream().anyMatch(each -> each.key().equals(telling.key()))) {
      return Optional.of(true);
    }
    return older.filter(account -> !account.isBefore(telling)).isPresent()
        ? Optional.empty()
        : Optional.of(false);
  }

  /** The same entry with one telling more, which is newer than all others. */
  public Known and(Telling newer, Instant now) {
    Known with =
        new Known(
            id,
            version,
            sequence,
            createdAt,
            changedAt,
            older,
            Stream.concat(recent.stream(), Stream.of(newer)).toList());
    return with.settled().since(this, now);
  }

  /** The same entry, made of other tellings. */
  public Known of(Collection<Telling> tellings, Instant now) {
    return new Known(
            id, version, sequence, createdAt, changedAt, Optional.empty(), sorted(tellings))
        .settled()
        .since(this, now);
  }

  /** What happened between an entry and this one, if a subscriber would care. */
  public Optional<ChangeKind> changeSince(Known before) {
    return Merging.kind(before.account().state(), account().state());
  }

  /** The same entry after it was written once more. */
  public Known written() {
    return new Known(id, version + 1, sequence, createdAt, changedAt, older, recent);
  }

  private Known since(Known before, Instant now) {
    return changeSince(before).isEmpty()
        ? this
        : new Known(id, version, sequence + 1, createdAt, now, older, recent);
  }

  /**
   * Of too many tellings only the newest stays by itself, so that this does not come every time.
   */
  private Known settled() {
    if (recent.size() <= MAX_RECENT) {
      return this;
    }
    int last = recent.size() - 1;
    Account all = older.orElseGet(() -> Account.of(recent.get(0)));
    for (Telling telling : recent.subList(older.isPresent() ? 0 : 1, last)) {
      all = all.and(telling);
    }
    return new Known(
        id,
        version,
        sequence,
        createdAt,
        changedAt,
        Optional.of(all),
        recent.subList(last, last + 1));
  }

  private static List<Telling> sorted(Collection<Telling> tellings) {
    return List.copyOf(new TreeSet<>(tellings));
  }
}
