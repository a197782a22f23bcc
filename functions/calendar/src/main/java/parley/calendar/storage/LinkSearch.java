package parley.calendar.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.meeting.Identity;
import parley.calendar.meeting.Page;
import parley.calendar.meeting.Telling;
import parley.calendar.party.Group;
import parley.reading.meeting.Meeting;

/**
 * Looks for the entries that may be a meeting and are not over on a day. What it reads is bounded
 * however many entries there are: of a list that is too long it takes the next ones, and those
 * about the days of the meeting; of the entries that may be it the nearest.
 */
final class LinkSearch {

  /** So many links are one unit of capacity. */
  static final int MAX_LINKS = 30;

  /** So many entries that share all parties are looked at. */
  private static final int MAX_SURE = 5;

  /** So many that share but some, few of which are the same. */
  private static final int MAX_SUPPOSED = 3;

  private final Table table;
  private final LocalDate day;

  /** What was found from a place of a list on; each is asked for once. */
  private final Map<Page, List<Item>> pages = new HashMap<>();

  private final SortedSet<Telling> calledOff = new TreeSet<>();

  /** All entries to which a link was seen. */
  private final Set<String> seen = new HashSet<>();

  /** Some links of a list, from a sort key on. */
  private record Page(LinkList list, String from) {}

  LinkSearch(Table table, LocalDate day) {
    this.table = table;
    this.day = day;
  }

  /** The ids of the entries that may be one of the meetings. */
  Set<String> idsOf(Collection<Meeting> meetings) {
    Set<String> ids = new TreeSet<>();
    meetings.forEach(each -> ids.addAll(idsOf(each, LinkList.sought(each, day))));
    return ids;
  }

  /** The ids of the entries that may be one of the meetings and came at the same time. */
  Set<String> idsAtTheSameTime(Collection<Meeting> meetings) {
    Set<String> ids = new TreeSet<>();
    meetings.forEach(each -> ids.addAll(idsOf(each, LinkList.soughtAgain(each))));
    return ids;
  }

  /** Whether a link to an entry was there when it looked. */
  boolean hasSeen(String id) {
    return seen.contains(id);
  }

  /** What is called off without a day in the lists that were asked for. */
  Set<Telling> calledOff() {
    return Set.copyOf(calledOff);
  }

  private Set<String> idsOf(Meeting meeting, Set<LinkList> lists) {
    boolean precise = Sides.of(meeting).isPresent();
    List<Link> links =
        lists.stream().flatMap(list -> links(list, meeting, precise)).distinct().toList();
    links.forEach(link -> seen.add(link.id()));
    Traits traits = Traits.of(meeting.participants());
    Set<String> ids = new TreeSet<>();
    ids.addAll(nearest(meeting, links.stream().filter(it -> isSure(it, meeting)), MAX_SURE));
    ids.addAll(
        nearest(
            meeting,
            links.stream()
                .filter(it -> it.isNear(meeting.window()))
                .filter(it -> it.mayFit(meeting, traits) || isGathering(it, meeting)),
            MAX_SUPPOSED));
    return ids;
  }

  /** In some steps a meeting may move far, yet only one of somebody of the same name. */
  private static boolean isSure(Link link, Meeting meeting) {
    return link.sharesAll(meeting) && (link.isNear(meeting.window()) || link.sharesAName(meeting));
  }

  /** What is held by several, or by others alone, in the country where a group meets. */
  private static boolean isGathering(Link link, Meeting meeting) {
    boolean several = link.parties() >= Identity.MIN_GATHERING;
    return several
        ? Group.hostOf(meeting).isPresent() || Group.memberOf(meeting).isPresent()
        : link.parties() == 1 && Group.townOf(meeting).isPresent();
  }

  private static List<String> nearest(Meeting meeting, Stream<Link> links, int many) {
    return links
        .sorted(
            Comparator.comparing((Link link) -> link.distance(meeting.window()))
                .thenComparing(Link::id))
        .map(Link::id)
        .distinct()
        .limit(many)
        .toList();
  }

  /**
   * Those of a list that are not over.
   *
   * @param precise whether the two countries have a list of their own
   */
  private Stream<Link> links(LinkList list, Meeting meeting, boolean precise) {
    List<Item> found = new ArrayList<>(ask(new Page(list, list.from(day))));
    boolean looksOn = found.size() >= MAX_LINKS && (!precise || !list.part().isEmpty());
    if (looksOn) {
      String last = found.get(found.size() - 1).text(TableSchemas.SK);
      String near = list.from(meeting.window().earliest().orElse(day));
      found.addAll(ask(new Page(list, last.compareTo(near) < 0 ? near : last)));
    }
    return found.stream()
        .filter(item -> !EntryKeys.isCalledOff(item))
        .map(Link::of)
        .filter(link -> link.parties() > 0 && !link.until().isBefore(day));
  }

  private List<Item> ask(Page page) {
    return pages.computeIfAbsent(page, this::fetch);
  }

  private List<Item> fetch(Page page) {
    List<Item> found =
        table.some(EntryKeys.name(page.list().name()), page.from(), page.list().end(), MAX_LINKS);
    found.stream().filter(EntryKeys::isCalledOff).map(EntryItem::ofItem).forEach(this::add);
    return found;
  }

  private void add(Telling off) {
    if (!off.published().isBefore(day)) {
      calledOff.add(off);
    }
  }
}
