package parley.reading.dating;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.SetAside;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.status.Denial;
import parley.reading.timex.Grain;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/** Tells which trigger of its sentence a window belongs to, or why it belongs to none. */
final class Linking {

  /** How many tokens before a date may say that a meeting was called off. */
  private static final int REACH = 16;

  private final Annotated text;
  private final LocalDate published;
  private final Scene scene;
  private final Phrases phrases;
  private final Past past;
  private final Superseded superseded;
  private final Bound bound;
  private final VerbEvents verbs;
  private final EventLink events;
  private final DescribedNoun described;
  private final BehindDate behind;
  private final ClauseOpening opening;
  private final Denial denial;
  private final NotBefore notBefore;
  private final OtherPurpose otherPurpose;
  private final OtherTime otherTime;
  private final Question question;
  private final Insertions insertions;
  private final EarlierDays earlier;
  private final SharedDay shared;

  Linking(Annotated text, Scene scene, LocalDate published) {
    this.text = text;
    this.published = published;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.past = new Past(text, scene, published);
    this.superseded = new Superseded(text, scene);
    this.bound = new Bound(text, scene);
    this.verbs = new VerbEvents(text, scene, past);
    this.events = new EventLink(text, scene, verbs);
    this.described = new DescribedNoun(text, scene, events);
    this.behind = new BehindDate(text, scene, events);
    this.denial = new Denial(text, scene);
    this.notBefore = new NotBefore(text, scene, denial);
    this.otherPurpose = new OtherPurpose(text, scene);
    this.otherTime = new OtherTime(text, scene);
    this.question = new Question(text, scene);
    this.insertions = new Insertions(text, scene, verbs);
    this.earlier = new EarlierDays(text, scene);
    this.shared = new SharedDay(text, scene, verbs, earlier);
    this.opening = new ClauseOpening(text, scene, insertions);
  }

  Link link(WindowMention window) {
    if (isCalledOffThen(window)) {
      return Link.none(SetAside.TIME_OF_REPORT);
    }
    if (past.isPast(window) && !tellsOfOff(window)) {
      return Link.none(SetAside.PAST);
    }
    if (past.isOwnDate(window)) {
      return Link.none(SetAside.DATELINE);
    }
    if (otherTime.is(window)) {
      return Link.none(SetAside.NO_MEETING);
    }
    if (superseded.is(window)) {
      return Link.none(SetAside.SUPERSEDED);
    }
    Link link = told(window);
    if (link.trigger().isEmpty()) {
      return link;
    }
    if (denial.isNegated(link.trigger().get()) && !notBefore.is(window, link.trigger().get())) {
      return Link.denied(link.trigger().get());
    }
    if (notBefore.supersedes(window, link.trigger().get())) {
      return Link.none(SetAside.SUPERSEDED);
    }
    if (otherPurpose.isOf(link.trigger().get()) || question.asks(link.trigger().get())) {
      return Link.none(SetAside.NO_MEETING);
    }
    return past.isOver(window, link.trigger().get()) ? Link.none(SetAside.PAST) : link;
  }

  /** What a window is told of, whether that holds or not. */
  private Link told(WindowMention window) {
    Optional<Trigger> event = bound.event(window);
    if (event.isPresent()) {
      return boundBy(event.get(), window);
    }
    Optional<Link> link = onward(window);
    if (link.isEmpty()) {
      link = behind.inParenthesis(window);
    }
    if (link.isEmpty()) {
      link = described.link(window);
    }
    if (link.isEmpty() && !opening.is(window)) {
      link = before(window);
    }
    if (link.isEmpty() || link.get().trigger().isEmpty()) {
      Optional<Link> relative = behind.relative(window);
      link = relative.isPresent() ? relative : link;
    }
    if (link.isPresent() && link.get().trigger().isEmpty()) {
      return besides(window).orElse(link.get());
    }
    return link.isPresent() ? link.get() : opening.link(window);
  }

  /**
   * "will visit Peru on Friday and then go on to Ghana", "before flying to Ghana": what is then.
   */
  private Optional<Link> onward(WindowMention window) {
    Optional<VerbGroup> verb = window.isAnchored() ? phrases.at(window.end()) : Optional.empty();
    Optional<Trigger> goes = verb.isPresent() ? verbs.trigger(verb.get()) : Optional.empty();
    return goes.isPresent() ? Optional.of(Link.to(goes.get())) : Optional.empty();
  }

  /** "will meet before the July 7 summit", "After the July 7 summit Ruiz will visit Peru". */
  private Link boundBy(Trigger event, WindowMention window) {
    Optional<Link> outside = before(window, window.begin());
    Optional<Trigger> meets = outside.isPresent() ? outside.get().trigger() : Optional.empty();
    if (meets.isPresent() && !meets.get().equals(event)) {
      return outside.get();
    }
    Optional<Trigger> main = bound.ofMainClause(event, verbs);
    return main.isPresent() ? Link.to(main.get()) : Link.none(SetAside.NO_MEETING);
  }

  /** What is told behind a day on which something else is, or has no day but that. */
  private Optional<Link> besides(WindowMention window) {
    Optional<Link> occasion = behind.occasion(window);
    if (occasion.isPresent()) {
      return occasion;
    }
    Optional<Trigger> then = verbs.thenMeets(window);
    Optional<Trigger> meets = then.isPresent() ? then : shared.of(window);
    return meets.isPresent() ? Optional.of(Link.to(meets.get())) : Optional.empty();
  }

  /**
   * What is meant by a window of a trigger. "until Monday, when they meet": they do on Monday,
   * whatever goes on until then.
   */
  WindowMention meant(WindowMention window, Trigger trigger) {
    if (notBefore.is(window, trigger)) {
      return window.ofTimex().opening();
    }
    boolean bound = window.begin() < window.firstTimex();
    boolean day =
        (bound && behind.isThen(window))
            || behind.inParenthesis(window).isPresent()
            || isNewDay(window);
    return day ? window.ofTimex() : window;
  }

  /** "postponed until Monday": it is then, not in all the time until then. */
  private boolean isNewDay(WindowMention window) {
    int to = window.firstTimex() - 1;
    return text.is(to, "up-to")
        && text.names(Math.max(scene.sentence().begin(), to - REACH), to, "moving")
        && !phrases.isParted(to, to + 1);
  }

  /** What the date follows: the nearest event or verb before it in its clause. */
  private Optional<Link> before(WindowMention window) {
    boolean clause = phrases.tag(window.begin()) == Tag.SUBORDINATOR; // "before the year is out"
    return before(window, clause ? window.begin() : window.firstTimex());
  }

  private Optional<Link> before(WindowMention window, int from) {
    int told = phrases.beforeDate(from);
    boolean report = text.is(told, "report") && scene.trigger(told).isEmpty();
    if (report || isSaidThen(window)) {
      return Optional.of(Link.none(SetAside.TIME_OF_REPORT));
    }
    int first = scene.sentence().begin();
    for (int i = insertions.before(from - 1); i >= first; i = insertions.before(i - 1)) {
      if (isWayBack(i) || (i < from - 1 && isOfOther(i))) {
        return Optional.of(Link.none(SetAside.NO_MEETING));
      }
      Optional<Link> event = events.at(i);
      if (event.isPresent() && (!isTopic(i) || past.isToldBefore(i, window))) {
        Optional<Trigger> noun = event.get().trigger();
        return noun.isPresent()
            ? Optional.of(events.orWhoMeets(noun.get(), noun.get().begin()))
            : event;
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

  /** "Ahead of her visit Ruiz on Monday said": the day stands between who speaks and the verb. */
  private boolean isSaidThen(WindowMention window) {
    Optional<VerbGroup> verb = phrases.at(window.end());
    return verb.isPresent()
        && verb.get().begin() == window.end()
        && !verb.get().passive() // "the talks on Monday were announced"
        && text.is(verb.get().head(), "says")
        && phrases.subject(verb.get()).contains(window.firstTimex() - 1);
  }

  /** "will meet Berg on Monday and return on Friday": the end of a journey, and no event. */
  private boolean isWayBack(int token) {
    boolean leaves = text.is(token, "returning") || text.is(token, "parting");
    return leaves && phrases.tag(token - 1) == Tag.CONJUNCTION && scene.trigger(token).isEmpty();
  }

  /** "will meet next week, after good exchanges this week": what has its days already. */
  private boolean isOfOther(int token) {
    return phrases.tag(token) == Tag.PREPOSITION
        && text.is(token, "circumstance")
        && earlier.areBefore(token);
  }

  /** "will meet daily beginning Sunday": a verb that only brings the date. */
  private boolean opens(VerbGroup verb, WindowMention window) {
    return verb.form() == VerbGroup.Form.GERUND
        && verb.end() >= window.begin()
        && text.is(verb.head(), "opening");
  }

  /**
   * "announced its position on the talks on Friday": the date is not that of the talks; but "will
   * be on a visit", "hopes are on", "will sign it on a visit", "have agreed on a meeting", "are
   * hopeful about the talks".
   */
  private boolean isTopic(int noun) {
    Optional<Trigger> trigger = scene.trigger(noun);
    int begin = trigger.isPresent() ? trigger.get().begin() : noun;
    int at = phrases.beforeNoun(begin);
    boolean on = text.is(at, FunctionWord.JOURNEYING) && phrases.tag(at - 1) == Tag.BE;
    boolean ahead = text.is(at - 1, "settling-on") || text.is(at - 1, "looking-to");
    boolean journey = trigger.isPresent() && trigger.get().kind() == Kind.VISIT;
    boolean within =
        journey && text.is(at, FunctionWord.JOURNEYING) && text.is(at + 1, FunctionWord.INDEFINITE);
    boolean about = text.is(at, "about") && !on && !ahead && !within;
    return about || isToBeTold(at);
  }

  /** "will announce the date of the summit next week": when that is told of it. */
  private boolean isToBeTold(int of) {
    boolean part = phrases.tag(of) == Tag.PREPOSITION && text.is(of - 1, "told-before");
    Optional<VerbGroup> verb = part ? phrases.before(of) : Optional.empty();
    return verb.isPresent()
        && text.is(verb.get().head(), "publishing")
        && verb.get().form() != VerbGroup.Form.PAST
        && verb.get().end() == phrases.beforeNoun(of) + 1;
  }

  /** "on Monday", not "Monday's meeting". */
  private boolean isAlone(WindowMention window) {
    return described.link(window).isEmpty();
  }

  private boolean isRecent(WindowMention window) {
    Optional<LocalDate> last = window.window().latest();
    return last.isEmpty() || !last.get().isBefore(published.minusMonths(1));
  }

  /** "The talks were called off on Friday": not the day that they had. */
  private boolean isCalledOffThen(WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    int said = phrases.beforeDate(window.firstTimex());
    Optional<VerbGroup> verb = phrases.before(window.firstTimex());
    return first.isPresent()
        && !first.get().isAfter(published)
        && isRecent(window)
        && window.grain().compareTo(Grain.WEEK) <= 0
        && verb.isPresent()
        && verb.get().form() == VerbGroup.Form.PAST
        && verb.get().end() >= said
        && text.names(said - 1, said + 1, "off")
        && isAlone(window);
  }

  /** A day gone by still tells of a meeting that was just called off. */
  private boolean tellsOfOff(WindowMention window) {
    int from = scene.sentence().begin();
    return isRecent(window)
        && text.names(Math.max(from, window.begin() - REACH), window.begin(), "off");
  }
}
