package parley.calendar.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.calendar.party.Group;
import parley.calendar.party.PartyKeys;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;

/**
 * Whatever the parties of a meeting were called at any time: who is a minister now was but a
 * country when the first story told of it, and a story of that day that comes late looks for the
 * country.
 *
 * @param ofParties the keys of each party, in the order of the parties
 */
public record Aliases(List<Set<String>> ofParties) {

  /** More names than one party has had in any story; a flood of them must not burst the entry. */
  private static final int MAX = 12;

  public Aliases {
    ofParties = ofParties.stream().map(Aliases::bounded).toList();
  }

  /** Those of a meeting of which one story has told. */
  static Aliases of(Meeting first) {
    return new Aliases(List.of()).and(first);
  }

  /** Those of a meeting whose parties are called otherwise now, or have become more. */
  Aliases and(Meeting now) {
    Collection<String> host = Group.countryOf(now).map(Set::of).orElse(Set.of());
    List<Set<String>> all = new ArrayList<>();
    for (Participant party : now.participants()) {
      Set<String> keys = new TreeSet<>(PartyKeys.of(party));
      keys.addAll(host);
      PartyKeys.office(party).ifPresent(keys::add);
      if (all.size() < ofParties.size()) {
        keys.addAll(ofParties.get(all.size()));
      }
      all.add(keys);
    }
    return new Aliases(all);
  }

  /** The names among them, under which a party itself is looked for. */
  public Stream<String> names() {
    return all().filter(PartyKeys::isName);
  }

  /** All of them. */
  public Stream<String> all() {
    return ofParties.stream().flatMap(Set::stream).distinct();
  }

  private static Set<String> bounded(Set<String> keys) {
    return keys.size() <= MAX ? keys : new TreeSet<>(keys.stream().sorted().limit(MAX).toList());
  }
}
