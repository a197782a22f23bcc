package parley.calendar.storage;

import static parley.calendar.dynamo.TableSchemas.SK;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.calendar.dynamo.Item;
import parley.calendar.meeting.Account;
import parley.calendar.meeting.Aliases;
import parley.calendar.meeting.Identity;
import parley.calendar.meeting.Known;
import parley.calendar.party.Names;
import parley.calendar.party.PartyKeys;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.window.Window;

/**
 * What leads to an entry, with as much of it as tells whether the entry may be one that is looked
 * for: most entries of a popular party need not be fetched then.
 *
 * @param id of the entry
 * @param until the last day on which stories may have spoken of it as of one to come
 * @param window as {@link OpensKey} has it
 * @param parties how many there are, 0 if the link leads from the place
 * @param who the keys of each party, as many as are kept; none if they were not kept at all
 * @param traits what the parties are
 */
record Link(
    String id, LocalDate until, String window, int parties, List<Set<String>> who, Traits traits) {

  private static final String WINDOW = "window";
  private static final String PARTIES = "parties";
  private static final String WHO = "who";
  private static final String TRAITS = "traits";

  /** The parties of more are not all kept, and counted for shared then. */
  private static final int MAX_WHO = 8;

  Link {
    who = List.copyOf(who);
  }

  /** What a link keeps of an entry. */
  static Item of(Known known) {
    return Item.of(WINDOW, OpensKey.of(known.entry()));
  }

  /** What a link from a party keeps of its entry besides. */
  static Item parties(Account known) {
    List<Participant> parties = known.meeting().participants();
    return Item.empty()
        .with(PARTIES, parties.size())
        .withTexts(WHO, who(known.aliases()).subList(0, Math.min(MAX_WHO, parties.size())))
        .with(TRAITS, Traits.of(parties).letters());
  }

  /** The keys of each party in one text. */
  static List<String> who(Aliases aliases) {
    return aliases.ofParties().stream().map(keys -> String.join("\n", keys)).toList();
  }

  /** The keys of each party out of such texts. */
  static List<Set<String>> who(List<String> texts) {
    return texts.stream().map(keys -> Set.of(keys.split("\n"))).toList();
  }

  /** The link that an item is. */
  static Link of(Item item) {
    String[] sorted = item.text(SK).split("#");
    return new Link(
        sorted[sorted.length - 1],
        LocalDate.parse(sorted[sorted.length - 2]),
        window(item),
        Math.toIntExact(item.findNumber(PARTIES).orElse(0L)),
        who(item.texts(WHO)),
        Traits.of(item.findText(TRAITS).orElse("")));
  }

  /** The window of the entry to which a link leads, as {@link OpensKey} has it. */
  static String window(Item item) {
    return item.text(WINDOW);
  }

  /** Whether all parties of a meeting are the entry's, or all of the entry's are the meeting's. */
  boolean sharesAll(Meeting told) {
    return shared(told) >= fewer(told);
  }

  /** Whether it may be the same meeting though not all parties are shared. */
  boolean mayFit(Meeting told, Traits traits) {
    long shared = shared(told);
    boolean allButOne = shared > 0 && shared == fewer(told) - 1;
    return (shared > 0 && traits.maySit(this.traits))
        || (allButOne
            && (traits.maySuppose(this.traits)
                || followsInOffice(told)
                || namesAnOffice(told)
                || isOfMany(shared, told)));
  }

  /** "the President and Berg": whom one of those who are not shared is, only the office says. */
  private boolean namesAnOffice(Meeting told) {
    return told.participants().stream()
        .filter(party -> !has(party))
        .anyMatch(party -> party.role().filter(it -> Names.within(it, party.name())).isPresent());
  }

  /** Of several that a story names on those days one may be called otherwise. */
  private boolean isOfMany(long shared, Meeting told) {
    return shared > 1 && distance(told.window()) == 0;
  }

  /** Whether somebody else held an office of one of those who are not shared. */
  private boolean followsInOffice(Meeting told) {
    return told.participants().stream()
        .filter(party -> !has(party))
        .flatMap(party -> PartyKeys.office(party).stream())
        .anyMatch(office -> who.stream().anyMatch(keys -> keys.contains(office)));
  }

  /** How many days a window is away. */
  long distance(Window from) {
    return OpensKey.distance(window, from);
  }

  /** Whether a party is the same by its name, not only somebody who stands for it. */
  boolean sharesAName(Meeting told) {
    return told.participants().stream()
        .map(PartyKeys::own)
        .anyMatch(own -> who.stream().anyMatch(keys -> !Collections.disjoint(keys, own)));
  }

  /** Whether it is so near a window that it may have moved there at once, or was put off. */
  boolean isNear(Window to) {
    Optional<LocalDate> latest = OpensKey.window(window).latest();
    boolean waiting =
        latest.filter(day -> !day.plusDays(Identity.TENTATIVE_DAYS).isBefore(until)).isEmpty();
    return waiting || distance(to) <= Identity.MAX_MOVE_DAYS;
  }

  private long shared(Meeting told) {
    return who.size() < parties
        ? told.participants().size()
        : told.participants().stream().filter(this::has).count();
  }

  private boolean has(Participant party) {
    Set<String> sought = PartyKeys.sought(party);
    return who.stream().anyMatch(keys -> !Collections.disjoint(keys, sought));
  }

  private long fewer(Meeting told) {
    return Math.min(told.participants().size(), parties);
  }
}
