package parley.reading.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;
import parley.reading.window.WindowMention;

/** Tells which trigger of its sentence a window belongs to, or why it belongs to none. */
final class Linking {

  /** How many tokens before a date may say that it was planned once. */
  private static final int REACH = 8;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final Past past;

  Linking(Annotated text, Scene scene, LocalDate published) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = new Governors(scene);
    this.past = new Past(text, scene, published);
  }

  /**
   * What became of a window.
   *
   * @param trigger the trigger it belongs to
   * @param reason why it belongs to none, else empty
   */
  record Link(Optional<Trigger> trigger, String reason) {}

  static Link none(String reason) {
    return new Link(Optional.empty(), reason);
  }

  Link link(WindowMention window) {
    if (past.isPast(window) && !tellsOfOff(window)) {
      return none("past");
    }
    if (past.isOwnDate(window)) {
      return none("dateline");
    }
    if (window.grain().compareTo(Grain.YEAR) > 0) {
      return none("no meeting");
    }
    if (isSuperseded(window) || isDenied(window) || isMovedFrom(window)) {
      return none("superseded");
    }
    Link link =
        inNounPhrase(window)
            .or(() -> opensClause(window) ? Optional.empty() : before(window))
            .filter(l -> l.trigger().isPresent() || relative(window).isEmpty())
            .or(() -> relative(window))
            .orElseGet(() -> behind(window));
    if (link.trigger().filter(this::isNegated).isPresent()) {
      return none("denied");
    }
    boolean over = link.trigger().filter(t -> past.isOver(window, t)).isPresent();
    return over ? none("past") : link;
  }

  /** "will not visit": told not to take place; of what was called off that is not said so. */
  private boolean isNegated(Trigger trigger) {
    int begin = governors.begin(trigger);
    int end = governors.end(trigger);
    boolean off = text.names(begin, end, "off") || text.names(begin, end, "as-planned");
    boolean noun = trigger.frame() == Frame.NOUN;
    return noun ? isNone(trigger) : !off && isNegated(governors.chain(trigger));
  }

  private static boolean isNegated(List<VerbGroup> verbs) {
    return verbs.stream().anyMatch(VerbGroup::negated);
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
    int when = when(window);
    return isThen(window)
        ? scene.triggers().stream()
            .filter(t -> t.begin() > when && !phrases.isParted(when + 1, t.begin()))
            .findFirst()
            .map(Linking::to)
        : Optional.empty();
  }

  private int when(WindowMention window) {
    return phrases.tag(window.end()) == Tag.COMMA ? window.end() + 1 : window.end();
  }

  /** "until Monday, when they meet": they do on Monday, whatever goes on until then. */
  WindowMention meant(WindowMention window) {
    return isThen(window) ? window.ofTimex() : window;
  }

  /** Not "will announce tomorrow when they meet". */
  private boolean isThen(WindowMention window) {
    int when = when(window);
    boolean asked =
        when == window.end()
            && phrases.before(window.begin()).filter(v -> text.is(v.head(), "asking")).isPresent();
    return text.is(when, "then") && !asked;
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
    }
    return describesOther(window) ? Optional.of(none("no meeting")) : Optional.empty();
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
    return opens
        && phrases.verbs().stream()
            .anyMatch(
                v -> v.isFinite() && v.begin() > behind && phrases.subject(v).begin() == behind);
  }

  /** The event that a token names by a noun. */
  private Optional<Link> event(int token) {
    if (scene.otherEvent(token).isPresent()) {
      return Optional.of(none("no meeting"));
    }
    return scene.trigger(token).filter(t -> t.frame() == Frame.NOUN).map(Linking::to);
  }

  private static Link to(Trigger trigger) {
    return new Link(Optional.of(trigger), "");
  }

  /** What the date follows: the nearest event or verb before it in its clause. */
  private Optional<Link> before(WindowMention window) {
    if (text.is(phrases.beforeDate(window.firstTimex()), "report")) {
      return Optional.of(none("time of the report"));
    }
    for (int i = window.firstTimex() - 1; i >= scene.sentence().begin(); i--) {
      Optional<Link> event = event(i);
      if (event.isPresent() && !isTopic(i)) {
        return Optional.of(event.get().trigger().map(t -> orVerb(t, window)).orElse(event.get()));
      }
      Optional<VerbGroup> verb = phrases.at(i);
      if (verb.isPresent()) {
        return Optional.of(ofVerb(verb.get(), window));
      }
      if (phrases.isParted(i, i + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "meets him at the summit on Friday": who meets there meets then. */
  private Link orVerb(Trigger noun, WindowMention window) {
    Optional<Trigger> verb =
        governors.isSubject(noun)
            ? Optional.empty()
            : governors.verb(noun).flatMap(this::trigger).filter(t -> t.frame() == Frame.OBJECT);
    boolean dated =
        verb.isPresent()
            && scene.windows().stream()
                .anyMatch(w -> w.begin() >= verb.get().end() && w.end() <= noun.begin());
    boolean whole = new NounPhrase(text, scene).parties(noun).size() > 1;
    return to(verb.filter(v -> !dated && !whole).orElse(noun));
  }

  /** "announced its position on the talks on Friday": the date is not that of the talks. */
  private boolean isTopic(int noun) {
    int begin = scene.trigger(noun).map(Trigger::begin).orElse(noun);
    return text.is(phrases.beforeNoun(begin), "about");
  }

  /** The meeting that a verb tells of: itself, one it hangs on, or its subject. */
  private Link ofVerb(VerbGroup verb, WindowMention window) {
    if (past.isRealized(verb, window)) {
      return none("past");
    }
    boolean event = true;
    for (VerbGroup each : phrases.chain(verb)) {
      Optional<Trigger> own = trigger(each);
      if (isAdjunct(each) && (own.isEmpty() || text.isWord(each.begin() - 1, "by"))) {
        return none("no meeting");
      }
      boolean near = event;
      Optional<Trigger> trigger =
          own.or(() -> near ? subject(each) : Optional.empty())
              .or(() -> near ? antecedent(each) : Optional.empty())
              .or(() -> object(each, window));
      event &= each.form() == VerbGroup.Form.INFINITIVE;
      if (trigger.isPresent()) {
        return to(trigger.get());
      }
      if (text.is(each.head(), "says")) {
        return none("time of the report");
      }
    }
    return none("no meeting");
  }

  /** "before returning on Friday", but not "talks on raising the limit on Friday". */
  private boolean isAdjunct(VerbGroup verb) {
    return phrases.isAdjunct(verb) && !text.is(verb.begin() - 1, "topic");
  }

  /** "will be in Oslo on Friday for talks": the first meeting behind a verb that hangs on it. */
  private Optional<Trigger> object(VerbGroup verb, WindowMention window) {
    return scene.triggers().stream()
        .filter(t -> t.frame() == Frame.NOUN && t.begin() >= window.end() && isPurpose(t))
        .filter(t -> governors.verb(t).filter(verb::equals).isPresent())
        .filter(
            t -> phrases.tag(verb.head()) == Tag.BE || text.is(verb.head(), "going") || !isFor(t))
        .findFirst();
  }

  /** "make a request next week for talks": what the talks are asked by, not when they are. */
  private boolean isFor(Trigger noun) {
    return text.isWord(phrases.beforeNoun(noun.begin()), "for");
  }

  private boolean isPurpose(Trigger noun) {
    int at = phrases.beforeNoun(noun.begin());
    boolean journey = noun.kind() == Kind.VISIT && text.isWord(at, "on");
    return phrases.tag(at) != Tag.PREPOSITION || text.is(at, "purpose") || journey;
  }

  private Optional<Trigger> trigger(VerbGroup verb) {
    for (int i = verb.begin(); i <= verb.end(); i++) {
      Optional<Trigger> trigger =
          scene.trigger(i).filter(t -> t.begin() < verb.end() || t.frame() == Frame.GOES);
      if (trigger.isPresent()) {
        return trigger;
      }
    }
    return Optional.empty();
  }

  /** "the talks that they will hold on Friday": the noun that a relative clause tells of. */
  private Optional<Trigger> antecedent(VerbGroup verb) {
    int before = phrases.subject(verb).begin() - 1;
    boolean relative = before >= 0 && phrases.isParted(before, before + 1);
    return relative
        ? scene.trigger(before - 1).filter(t -> t.frame() == Frame.NOUN)
        : Optional.empty();
  }

  private boolean isWithinNoun(int token) {
    Tag tag = phrases.tag(token);
    return tag == Tag.DETERMINER || isNominal(tag) || text.isWord(token, "of");
  }

  /** "hopes of" something, but not "the next round of" it. */
  private boolean isOfOther(int token) {
    return text.isWord(token, "of") && !text.is(token - 1, "round");
  }

  /** "the talks", not "hopes of talks". */
  private boolean isHead(Trigger noun, Region subject) {
    int before = noun.begin() - 1;
    while (before >= subject.begin() && isWithinNoun(before) && !isOfOther(before)) {
      before--;
    }
    return before < subject.begin() || phrases.tag(before) != Tag.PREPOSITION;
  }

  /** "told a conference exports could rise": another noun directly behind is of something else. */
  private boolean endsPhrase(Trigger noun, Region subject) {
    Tag next = phrases.tag(noun.end());
    boolean noNoun = phrases.tag(noun.end() - 1) != Tag.NOUN;
    return noNoun || noun.end() >= subject.end() || (next != Tag.NOUN && next != Tag.NAME);
  }

  /** "the talks, due to begin on": the last meeting that the subject names. */
  private Optional<Trigger> subject(VerbGroup verb) {
    Region subject = phrases.subject(verb);
    for (int i = subject.end() - 1; i >= subject.begin(); i--) {
      Optional<Trigger> trigger = scene.trigger(i);
      if (trigger.isPresent() || scene.otherEvent(i).isPresent()) {
        boolean relative = !verb.isFinite() || phrases.isParted(verb.begin() - 1, verb.begin());
        return trigger.filter(t -> endsPhrase(t, subject) && (relative || isHead(t, subject)));
      }
    }
    return Optional.empty();
  }

  /**
   * "On Friday he was hopeful the talks could go on": another verb comes before that of the talks.
   */
  private boolean hangsOnMain(Trigger trigger, WindowMention window) {
    Optional<VerbGroup> main =
        phrases.behind(window.end()).filter(v -> v.begin() < trigger.begin() && v.isFinite());
    return main.filter(v -> !governors.chain(trigger).contains(v)).isEmpty();
  }

  /** "spoke today, following his meeting with Xi": an event that the date is not told of. */
  private boolean isCircumstance(Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    return noun.frame() == Frame.NOUN
        && (text.is(before, "during") || text.is(before, "circumstance"))
        && governors.verb(noun).filter(v -> v.begin() < noun.begin()).isPresent();
  }

  /** "On Jan. 27, Abe will meet": the first meeting of the clause that the date opens. */
  private Link behind(WindowMention window) {
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() >= window.end()
          && governors.begin(trigger) >= window.begin()
          && !isCircumstance(trigger)
          && hangsOnMain(trigger, window)
          && !phrases.isParted(window.end(), trigger.begin())) {
        return to(trigger);
      }
    }
    boolean report =
        phrases.behind(window.end()).filter(v -> text.is(v.head(), "says")).isPresent();
    return none(report ? "time of the report" : "no meeting");
  }

  /**
   * "had been planned for Jan. 27": what was planned once gives no meeting, unless its being called
   * off is the news.
   */
  private boolean isSuperseded(WindowMention window) {
    int begin = Math.max(scene.sentence().begin(), window.begin() - REACH);
    boolean once = text.names(begin, window.begin(), "once");
    boolean off = text.any(scene.sentence().begin(), scene.sentence().end(), "off");
    boolean last = scene.windows().indexOf(window) == scene.windows().size() - 1;
    boolean before = text.names(begin, window.begin(), "was-planned") && off;
    return (once && (!off || !last)) || (before && !last);
  }

  /**
   * "the Feb. 3 meeting has been moved to Feb. 10": of its days the one that is told last holds.
   */
  private boolean isMovedFrom(WindowMention window) {
    for (WindowMention other : scene.windows()) {
      int to = other.firstTimex() - 1;
      boolean moved = text.is(to, "up-to") && text.names(to - REACH, to, "moving");
      if (moved && other != window && !phrases.isParted(window.end(), to)) {
        return true;
      }
    }
    return false;
  }

  /** "and not March 30": another day than the one told. */
  private boolean isDenied(WindowMention window) {
    return text.names(window.begin() - 2, window.begin(), "instead");
  }

  /** "on Monday", not "Monday's meeting". */
  private boolean isAlone(WindowMention window) {
    return inNounPhrase(window).isEmpty();
  }

  /** A day gone by still tells of a meeting that was just called off, unless it was that day. */
  private boolean tellsOfOff(WindowMention window) {
    int from = scene.sentence().begin();
    int verb = phrases.before(window.begin()).map(VerbGroup::end).orElse(-1);
    boolean then = verb >= window.begin() - 1 && text.is(verb - 1, "off") && isAlone(window);
    if (then) {
      return false;
    }
    return text.any(Math.max(from, window.begin() - 2 * REACH), window.begin(), "off");
  }
}
