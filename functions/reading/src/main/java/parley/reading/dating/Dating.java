package parley.reading.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.SetAside;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Tag;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Resources;
import parley.reading.text.TokenKind;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;
import parley.reading.trigger.EventName;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/** Gives the windows of a sentence to the triggers that they belong to. Of one thread. */
public final class Dating {

  private final Annotated text;
  private final Scene scene;
  private final LocalDate published;
  private final int dateline;

  /** Null until somebody asks. */
  private List<Link> links;

  /**
   * @param dateline the first token behind the text's dateline
   */
  public Dating(Annotated text, Scene scene, LocalDate published, int dateline) {
    this.text = text;
    this.scene = scene;
    this.published = published;
    this.dateline = dateline;
  }

  /** Adds a language's words of the days of meetings to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    builder.folder(new Resources(Dating.class, language));
  }

  /**
   * The windows of each trigger that has some; the others are set aside.
   *
   * @param denied takes the windows of triggers by which nobody will meet
   */
  public Map<Trigger, List<WindowMention>> link(
      Leftovers leftovers, Map<Trigger, List<WindowMention>> denied) {
    if (scene.windows().isEmpty()) {
      return Map.of(); // most sentences
    }
    Linking linking = new Linking(text, scene, published);
    Map<Trigger, List<WindowMention>> linked = new LinkedHashMap<>();
    for (WindowMention told : scene.windows()) {
      WindowMention window = behindDateline(told);
      Optional<Trigger> anchor = anchor(window);
      if (anchor.isPresent()) {
        of(anchor.get(), linked).add(window.unbounded());
      }
      Link link = window.begin() < dateline ? Link.none(SetAside.DATELINE) : linking.link(window);
      if (link.trigger().isPresent()) {
        Trigger trigger = link.trigger().get();
        of(trigger, linked).add(linking.meant(window, trigger));
        putAsideAnchors(window, leftovers);
      } else {
        putAside(window, reason(link, window), leftovers);
      }
      if (link.denied().isPresent()) {
        of(link.denied().get(), denied).add(window);
      }
    }
    if (!linked.isEmpty()) {
      linked.putAll(new Meanwhile(text, scene).of(linked));
    }
    return linked;
  }

  /**
   * "will meet before the OPEC summit on Friday": the event of the day that a window is told by.
   */
  private Optional<Trigger> anchor(WindowMention window) {
    if (window.begin() < dateline || window.unbounded().window().isOver(published)) {
      return Optional.empty();
    }
    Optional<Trigger> event = new Bound(text, scene).event(window);
    return event.isPresent() && isNamed(event.get()) ? event : Optional.empty();
  }

  /** "the OPEC summit", "the summit in Oslo", not "the talks". */
  private boolean isNamed(Trigger event) {
    return !scene.nounPhrase().parties(event).isEmpty()
        || new EventName(text, scene).byPlace(event).isPresent();
  }

  /** Whether all days of the sentence are of its other triggers, or those of the report. */
  public boolean areOfOthers(Trigger trigger) {
    for (Link link : links()) {
      boolean ofOther = link.trigger().isPresent() && !link.trigger().get().equals(trigger);
      if (!ofOther && !link.reason().equals(SetAside.TIME_OF_REPORT)) {
        return false;
      }
    }
    return true;
  }

  /** By window, what it belongs to: the same whoever asks. */
  private List<Link> links() {
    if (links == null) {
      Linking linking = new Linking(text, scene, published);
      links = new ArrayList<>(scene.windows().size());
      for (WindowMention window : scene.windows()) {
        boolean before = window.begin() < dateline;
        links.add(before ? Link.none(SetAside.TIME_OF_REPORT) : linking.link(window));
      }
    }
    return links;
  }

  private static List<WindowMention> of(Trigger trigger, Map<Trigger, List<WindowMention>> linked) {
    List<WindowMention> windows = linked.get(trigger);
    if (windows == null) {
      windows = new ArrayList<>();
      linked.put(trigger, windows);
    }
    return windows;
  }

  /** "Results will be announced on Tuesday": a report tells its time only if that has come. */
  private String reason(Link link, WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    boolean ahead = first.isPresent() && first.get().isAfter(published);
    return ahead && link.reason().equals(SetAside.TIME_OF_REPORT)
        ? SetAside.NO_MEETING
        : link.reason();
  }

  private static void putAside(WindowMention window, String reason, Leftovers leftovers) {
    for (Timex timex : window.timexes()) {
      leftovers.add(timex, reason);
    }
  }

  /** "LIMA, March 19 - This weekend's meeting": the one day is the dateline's. */
  private WindowMention behindDateline(WindowMention window) {
    Optional<WindowMention> behind =
        window.begin() < dateline ? window.behind(dateline) : Optional.empty();
    return behind.isPresent() ? behind.get() : window;
  }

  /** "after the Jan. 20 inauguration": the day is that of the inauguration, the window is not. */
  private void putAsideAnchors(WindowMention window, Leftovers leftovers) {
    for (Match other : scene.otherEvents()) {
      for (Timex timex : window.timexes()) {
        if (timex.end() <= other.begin() && other.begin() <= timex.end() + 1) {
          leftovers.add(timex, SetAside.NO_MEETING);
        }
      }
    }
  }

  /** "will open this year's talks on May 3": the year only says which talks. */
  private static List<WindowMention> withoutYears(List<WindowMention> windows) {
    List<WindowMention> days = new ArrayList<>();
    for (WindowMention window : windows) {
      if (window.grain() != Grain.YEAR || !hasDays(windows)) {
        days.add(window);
      }
    }
    return days;
  }

  /** "will begin at 2 p.m. at the ministry on Tuesday": an hour of the day that is told. */
  private List<WindowMention> withoutHours(List<WindowMention> windows) {
    List<WindowMention> days = new ArrayList<>();
    for (WindowMention window : windows) {
      if (windows.size() == 1 || !isHour(text, window, published)) {
        days.add(window);
      }
    }
    return days.isEmpty() ? windows : days;
  }

  /** "1 p.m.", "10 a.m. EDT": an hour of which no day is told. */
  public static boolean isHour(Annotated text, WindowMention hour, LocalDate published) {
    int begin = hour.firstTimex();
    boolean number =
        hour.window().equals(Window.on(published))
            && text.text().tokens().kind(begin) == TokenKind.NUMBER;
    for (int i = begin; number && i < hour.lastTimex(); i++) {
      boolean word = text.text().tokens().kind(i) == TokenKind.WORD;
      number = !word || text.is(i, "am-pm") || text.is(i, "zone");
    }
    return number;
  }

  private static boolean hasDays(List<WindowMention> windows) {
    for (WindowMention other : windows) {
      if (other.grain().compareTo(Grain.YEAR) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Windows with nothing but "and in" between them are one. */
  public List<WindowMention> joined(List<WindowMention> windows) {
    List<WindowMention> joined = new ArrayList<>();
    for (WindowMention window : withoutHours(withoutYears(windows))) {
      int last = joined.size() - 1;
      Optional<WindowMention> both =
          last >= 0
                  && isJoined(joined.get(last).end(), window.begin())
                  && !text.is(window.end(), "each-his-own")
                  && Legs.goal(window, scene).isEmpty()
              ? joined.get(last).joinedWith(window)
              : Optional.empty();
      if (both.isPresent()) {
        joined.set(last, both.get());
      } else {
        joined.add(window);
      }
    }
    return joined;
  }

  private boolean isJoined(int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      Tag tag = scene.phrases().tag(i);
      and |= tag == Tag.CONJUNCTION;
      if (tag != Tag.CONJUNCTION && tag != Tag.PREPOSITION && tag != Tag.DETERMINER) {
        return false;
      }
    }
    return and;
  }
}
