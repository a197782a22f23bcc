package parley.reading.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
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

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final Past past;
  private final Superseded superseded;
  private final VerbEvents verbs;

  Linking(Annotated text, Scene scene, LocalDate published) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = new Governors(scene);
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
    if (window.grain().compareTo(Grain.YEAR) > 0) {
      return Link.none("no meeting");
    }
    if (superseded.is(window)) {
      return Link.none("superseded");
    }
    Link link =
        inParenthesis(window)
            .or(() -> inNounPhrase(window))
            .or(() -> opensClause(window) ? Optional.empty() : before(window))
            .filter(l -> l.trigger().isPresent() || relative(window).isEmpty())
            .or(() -> relative(window))
            .orElseGet(() -> behind(window));
    if (link.trigger().filter(this::isNegated).isPresent()) {
      return Link.none("denied");
    }
    boolean over = link.trigger().filter(t -> past.isOver(window, t)).isPresent();
    return over ? Link.none("past") : link;
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
            .map(Link::to)
        : Optional.empty();
  }

  /** "by September (the next council meeting)": what the story itself says takes place then. */
  private Optional<Link> inParenthesis(WindowMention window) {
    for (int i = window.end(); phrases.tag(i) == Tag.ASIDE; i++) {
      Optional<Link> link = event(i).filter(l -> l.trigger().isPresent());
      if (link.isPresent()) {
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
    return isThen(window) || inParenthesis(window).isPresent() ? window.ofTimex() : window;
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
    return opens
        && phrases.verbs().stream()
            .anyMatch(
                v -> v.isFinite() && v.begin() > behind && phrases.subject(v).begin() == behind);
  }

  /** The event that a token names by a noun. */
  private Optional<Link> event(int token) {
    if (scene.otherEvent(token).isPresent()) {
      return Optional.of(Link.none("no meeting"));
    }
    return scene.trigger(token).filter(t -> t.frame() == Frame.NOUN).map(Link::to);
  }

  /** What the date follows: the nearest event or verb before it in its clause. */
  private Optional<Link> before(WindowMention window) {
    if (text.is(phrases.beforeDate(window.firstTimex()), "report")) {
      return Optional.of(Link.none("time of the report"));
    }
    for (int i = window.firstTimex() - 1; i >= scene.sentence().begin(); i--) {
      Optional<Link> event = event(i);
      if (event.isPresent() && !isTopic(i)) {
        return Optional.of(event.get().trigger().map(t -> orVerb(t, window)).orElse(event.get()));
      }
      Optional<VerbGroup> verb = phrases.at(i);
      if (verb.isPresent()) {
        return Optional.of(verbs.of(verb.get(), window));
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
            : governors.verb(noun).flatMap(verbs::trigger).filter(t -> t.frame() == Frame.OBJECT);
    boolean dated =
        verb.isPresent()
            && scene.windows().stream()
                .anyMatch(w -> w.begin() >= verb.get().end() && w.end() <= noun.begin());
    boolean whole = new NounPhrase(text, scene).parties(noun).size() > 1;
    return Link.to(verb.filter(v -> !dated && !whole).orElse(noun));
  }

  /** "announced its position on the talks on Friday": the date is not that of the talks. */
  private boolean isTopic(int noun) {
    int begin = scene.trigger(noun).map(Trigger::begin).orElse(noun);
    return text.is(phrases.beforeNoun(begin), "about");
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
    boolean during = text.is(phrases.beforeNoun(noun.begin()), "during");
    return (Circumstance.is(text, phrases, noun) || (noun.frame() == Frame.NOUN && during))
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
        return Link.to(trigger);
      }
    }
    boolean report =
        phrases.behind(window.end()).filter(v -> text.is(v.head(), "says")).isPresent();
    return Link.none(report ? "time of the report" : "no meeting");
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
    return text.any(Math.max(from, window.begin() - REACH), window.begin(), "off");
  }
}
