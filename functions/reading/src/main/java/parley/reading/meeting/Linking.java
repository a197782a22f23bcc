package parley.reading.meeting;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;
import parley.reading.window.WindowMention;

/** Tells which trigger of its sentence a window belongs to, or why it belongs to none. */
final class Linking {

  /** How many tokens before a date may say that a meeting was called off. */
  private static final int REACH = 16;

  /** Longer than this nobody says that a meeting will be in. */
  private static final int LONGEST_MONTHS = 20;

  private final Annotated text;
  private final LocalDate published;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final Past past;
  private final Superseded superseded;
  private final VerbEvents verbs;

  Linking(Annotated text, Scene scene, LocalDate published) {
    this.text = text;
    this.published = published;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.past = new Past(text, scene, published);
    this.superseded = new Superseded(text, scene);
    this.verbs = new VerbEvents(text, scene, past);
  }

  Link link(WindowMention window) {
    if (past.isPast(window) && !tellsOfOff(window)) {
      return Link.none("past");
    }
    if (past.isOwnDate(window)) {
      return Link.none("dateline");
    }
    if (window.grain().compareTo(Grain.YEAR) > 0 || isVast(window) || isOfName(window)) {
      return Link.none("no meeting");
    }
    if (superseded.is(window)) {
      return Link.none("superseded");
    }
    Link link = told(window);
    if (link.trigger().isEmpty()) {
      return link;
    }
    if (isNegated(link.trigger().get())) {
      return Link.none("denied");
    }
    if (isForOther(link.trigger().get()) || isLeft(link.trigger().get())) {
      return Link.none("no meeting");
    }
    return past.isOver(window, link.trigger().get()) ? Link.none("past") : link;
  }

  /** "in the years ahead": no day that anybody plans for. */
  private static boolean isVast(WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    Optional<LocalDate> last = window.window().latest();
    return first.isPresent()
        && last.isPresent()
        && last.get().isAfter(first.get().plusMonths(LONGEST_MONTHS));
  }

  /** "the Australia 2020 Summit": a year that is part of an event's name. */
  private boolean isOfName(WindowMention window) {
    return window.grain() == Grain.YEAR
        && window.lastTimex() == window.firstTimex() + 1
        && phrases.tag(window.begin() - 1) == Tag.NAME
        && phrases.tag(window.end()) == Tag.NAME;
  }

  /** What a window is told of, whether that holds or not. */
  private Link told(WindowMention window) {
    Optional<Link> link = inParenthesis(window);
    if (link.isEmpty()) {
      link = inNounPhrase(window);
    }
    if (link.isEmpty() && !opensClause(window)) {
      link = before(window);
    }
    if (link.isEmpty() || link.get().trigger().isEmpty()) {
      Optional<Link> relative = relative(window);
      link = relative.isPresent() ? relative : link;
    }
    return link.isPresent() ? link.get() : behind(window);
  }

  /** "will not visit": told not to take place; of what was called off that is not said so. */
  private boolean isNegated(Trigger trigger) {
    int begin = governors.begin(trigger);
    int end = governors.end(trigger);
    boolean off = text.names(begin, end, "off") || text.names(begin, end, "as-planned");
    boolean noun = trigger.frame() == Frame.NOUN;
    return noun ? isNone(trigger) : !off && VerbGroup.anyNegated(governors.chain(trigger));
  }

  /** "will travel to Oslo for a funeral": to an event that is no meeting, and to nothing else. */
  private boolean isForOther(Trigger journey) {
    boolean other = false;
    int end = journey.isJourney() ? governors.end(journey) : journey.end();
    for (int i = journey.end(); i < end; i++) {
      if (scene.trigger(i).isPresent()) {
        return false;
      }
      boolean purpose = text.is(i, FunctionWord.PURPOSIVE) || text.is(i, "attending");
      other |= purpose && isOtherEvent(i + 1);
    }
    return other;
  }

  /** "returns from a visit to Peru on Sunday": the day on which it is over. */
  private boolean isLeft(Trigger visit) {
    Optional<VerbGroup> verb = governors.verb(visit);
    return visit.frame() == Frame.NOUN
        && visit.kind() == Kind.VISIT
        && verb.isPresent()
        && text.is(verb.get().head(), "returning")
        && text.is(phrases.beforeNoun(visit.begin()), FunctionWord.SOURCE);
  }

  /** Whether a noun phrase is that of an event which is no meeting. */
  private boolean isOtherEvent(int begin) {
    int at = begin;
    while (phrases.tag(at) == Tag.DETERMINER || isNominal(phrases.tag(at))) {
      if (scene.otherEvent(at).isPresent()) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "no meeting is planned". */
  private boolean isNone(Trigger noun) {
    int at = noun.begin() - 1;
    while (phrases.tag(at) == Tag.NOUN) {
      at--;
    }
    return text.is(at, "none");
  }

  /** "until Monday, when the ministers meet": the first meeting of the clause that tells of it. */
  private Optional<Link> relative(WindowMention window) {
    if (!isThen(window)) {
      return Optional.empty();
    }
    int when = when(window);
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() > when && !phrases.isParted(when + 1, trigger.begin())) {
        return Optional.of(Link.to(trigger));
      }
    }
    return Optional.empty();
  }

  /** "by September (the next council meeting)": what the story itself says takes place then. */
  private Optional<Link> inParenthesis(WindowMention window) {
    for (int i = window.end(); phrases.tag(i) == Tag.ASIDE; i++) {
      Optional<Link> link = event(i);
      if (link.isPresent() && link.get().trigger().isPresent()) {
        return link;
      }
    }
    return Optional.empty();
  }

  private int when(WindowMention window) {
    return phrases.tag(window.end()) == Tag.COMMA ? window.end() + 1 : window.end();
  }

  /** "until Monday, when they meet": they do on Monday, whatever goes on until then. */
  WindowMention meant(WindowMention window) {
    boolean day = isThen(window) || inParenthesis(window).isPresent() || isNewDay(window);
    return day ? window.ofTimex() : window;
  }

  /** "postponed until Monday": it is then, not in all the time until then. */
  private boolean isNewDay(WindowMention window) {
    int to = window.firstTimex() - 1;
    return text.is(to, "up-to")
        && text.names(Math.max(scene.sentence().begin(), to - REACH), to, "moving")
        && !phrases.isParted(to, to + 1);
  }

  /** Not "will announce tomorrow when they meet". */
  private boolean isThen(WindowMention window) {
    int when = when(window);
    return text.is(when, "then") && !(when == window.end() && isAsked(window));
  }

  private boolean isAsked(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    return verb.isPresent() && text.is(verb.get().head(), "asking");
  }

  /** "the Jan. 20 inauguration", "Friday's meeting": the noun that the date describes. */
  private Optional<Link> inNounPhrase(WindowMention window) {
    if (isCounted(window)) {
      return Optional.empty();
    }
    for (int i = window.lastTimex(); i < window.end() || isNominal(phrases.tag(i)); i++) {
      Optional<Link> link = event(i);
      if (link.isPresent()) {
        return link;
      }
      i = Math.max(i, scene.mentionEnd(i) - 1);
    }
    return describesOther(window) ? Optional.of(Link.none("no meeting")) : Optional.empty();
  }

  /** "a week after the Jan. 20 inauguration": the noun has the day that is counted from. */
  private static boolean isCounted(WindowMention window) {
    Timex last = window.timexes().get(window.timexes().size() - 1);
    boolean length = window.timexes().size() > 1 && window.timexes().get(0).first().isEmpty();
    return length && !window.window().earliest().equals(last.first());
  }

  /** "the 2030 agenda": the date tells which of a thing that is no event. */
  private boolean describesOther(WindowMention window) {
    Tag before = phrases.tag(window.begin() - 1);
    Tag behind = phrases.tag(window.end());
    boolean article = before == Tag.DETERMINER || before == Tag.POSSESSIVE;
    return article && (behind == Tag.NOUN || behind == Tag.NAME);
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.POSSESSIVE || tag == Tag.NUMBER;
  }

  /** ", and on Friday he will meet": the clause of the date begins with it. */
  private boolean opensClause(WindowMention window) {
    int before = window.begin() - 1;
    before = phrases.tag(before) == Tag.PREPOSITION ? before - 1 : before;
    boolean opens = phrases.tag(before) == Tag.COMMA || phrases.tag(before) == Tag.CONJUNCTION;
    int behind = phrases.tag(window.end()) == Tag.COMMA ? window.end() + 1 : window.end();
    boolean toldAgain = scene.isDate(before - 1);
    return opens && isSubject(behind) && (toldAgain || !isOnlySource(behind));
  }

  /** "in Oslo, Norway, on Friday, he said": who says all that, and nothing behind it. */
  private boolean isOnlySource(int subject) {
    Optional<VerbGroup> verb = phrases.behind(subject);
    return verb.isPresent()
        && scene.isSource(subject)
        && phrases.behind(verb.get().end()).isEmpty()
        && phrases.before(subject).isPresent();
  }

  /** Whether the subject of a verb begins at a token. */
  private boolean isSubject(int token) {
    for (VerbGroup verb : phrases.verbs()) {
      boolean behind = verb.isFinite() && verb.begin() > token;
      if (behind && phrases.subject(verb).begin() == token) {
        return true;
      }
    }
    return false;
  }

  /** The event that a token names by a noun. */
  private Optional<Link> event(int token) {
    if (scene.otherEvent(token).isPresent()) {
      return Optional.of(Link.none("no meeting"));
    }
    Optional<Trigger> trigger = scene.trigger(token);
    return trigger.isPresent() && trigger.get().frame() == Frame.NOUN
        ? Optional.of(Link.to(trigger.get()))
        : Optional.empty();
  }

  /** What the date follows: the nearest event or verb before it in its clause. */
  private Optional<Link> before(WindowMention window) {
    int told = phrases.beforeDate(window.firstTimex());
    if (text.is(told, "report") && scene.trigger(told).isEmpty()) {
      return Optional.of(Link.none("time of the report"));
    }
    for (int i = window.firstTimex() - 1; i >= scene.sentence().begin(); i--) {
      if (isWayBack(i)) {
        return Optional.of(Link.none("no meeting"));
      }
      Optional<Link> event = event(i);
      if (event.isPresent() && !isTopic(i)) {
        Optional<Trigger> noun = event.get().trigger();
        return noun.isPresent() ? Optional.of(orVerb(noun.get())) : event;
      }
      Optional<VerbGroup> verb = phrases.at(i);
      if (verb.isPresent() && !opens(verb.get(), window)) {
        return Optional.of(verbs.of(verb.get(), window));
      }
      if (phrases.isParted(i, i + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "will meet Berg on Monday and return on Friday": the end of a journey, and no event. */
  private boolean isWayBack(int token) {
    boolean leaves = text.is(token, "returning") || text.is(token, "parting");
    return leaves && phrases.tag(token - 1) == Tag.CONJUNCTION && scene.trigger(token).isEmpty();
  }

  /** "will meet daily beginning Sunday": a verb that only brings the date. */
  private boolean opens(VerbGroup verb, WindowMention window) {
    return verb.form() == VerbGroup.Form.GERUND
        && verb.end() >= window.begin()
        && text.is(verb.head(), "opening");
  }

  /** "meets him at the summit on Friday": who meets there meets then. */
  private Link orVerb(Trigger noun) {
    Optional<VerbGroup> verb = governors.isSubject(noun) ? Optional.empty() : governors.verb(noun);
    Optional<Trigger> meets = verb.isPresent() ? verbs.trigger(verb.get()) : Optional.empty();
    boolean there =
        meets.isPresent()
            && meets.get().frame() == Frame.OBJECT
            && !hasWindow(meets.get().end(), noun.begin())
            && new NounPhrase(text, scene).parties(noun).size() <= 1;
    return Link.to(there ? meets.get() : noun);
  }

  private boolean hasWindow(int begin, int end) {
    for (WindowMention window : scene.windows()) {
      if (window.begin() >= begin && window.end() <= end) {
        return true;
      }
    }
    return false;
  }

  /**
   * "announced its position on the talks on Friday": the date is not that of the talks; but "will
   * be on a visit".
   */
  private boolean isTopic(int noun) {
    Optional<Trigger> trigger = scene.trigger(noun);
    int begin = trigger.isPresent() ? trigger.get().begin() : noun;
    int at = phrases.beforeNoun(begin);
    boolean journey = trigger.isPresent() && trigger.get().kind() == Kind.VISIT;
    return text.is(at, "about") && !(journey && phrases.tag(at - 1) == Tag.BE);
  }

  /**
   * "On Friday he was hopeful the talks could go on": another verb comes before that of the talks.
   */
  private boolean hangsOnMain(Trigger trigger, WindowMention window) {
    Optional<VerbGroup> main = phrases.behind(window.end());
    boolean other =
        main.isPresent() && main.get().begin() < trigger.begin() && main.get().isFinite();
    return !other || governors.chain(trigger).contains(main.get());
  }

  /** "spoke today, following his meeting with Xi": an event that the date is not told of. */
  private boolean isCircumstance(Trigger noun) {
    boolean during = text.is(phrases.beforeNoun(noun.begin()), "during");
    boolean beside = Circumstance.is(text, phrases, noun) || (noun.frame() == Frame.NOUN && during);
    Optional<VerbGroup> verb = beside ? governors.verb(noun) : Optional.empty();
    return verb.isPresent() && verb.get().begin() < noun.begin();
  }

  /** "On Jan. 27, Abe will meet": the first meeting of the clause that the date opens. */
  private Link behind(WindowMention window) {
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() >= window.end()
          && governors.begin(trigger) >= window.begin()
          && !isCircumstance(trigger)
          && hangsOnMain(trigger, window)
          && !phrases.isParted(window.end(), trigger.begin())) {
        return Link.to(trigger);
      }
    }
    Optional<VerbGroup> verb = phrases.behind(window.end());
    boolean report = verb.isPresent() && text.is(verb.get().head(), "says");
    return Link.none(report ? "time of the report" : "no meeting");
  }

  /** "on Monday", not "Monday's meeting". */
  private boolean isAlone(WindowMention window) {
    return inNounPhrase(window).isEmpty();
  }

  private boolean isRecent(WindowMention window) {
    Optional<LocalDate> last = window.window().latest();
    return last.isEmpty() || !last.get().isBefore(published.minusMonths(1));
  }

  /** A day gone by still tells of a meeting that was just called off, unless it was that day. */
  private boolean tellsOfOff(WindowMention window) {
    int from = scene.sentence().begin();
    Optional<VerbGroup> before = phrases.before(window.begin());
    int verb = before.isPresent() ? before.get().end() : -1;
    boolean then = verb >= window.begin() - 1 && text.is(verb - 1, "off") && isAlone(window);
    if (then) {
      return false;
    }
    return isRecent(window)
        && text.names(Math.max(from, window.begin() - REACH), window.begin(), "off");
  }
}
