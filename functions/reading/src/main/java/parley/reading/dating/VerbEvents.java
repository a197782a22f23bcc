package parley.reading.dating;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.SetAside;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** Finds the meeting that the verbs of a sentence tell of. */
final class VerbEvents {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final Past past;
  private final SubjectEvents subjects;

  VerbEvents(Annotated text, Scene scene, Past past) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.past = past;
    this.subjects = new SubjectEvents(text, scene);
  }

  /** The meeting that a verb tells of: itself, one it hangs on, its subject, or its main clause. */
  Link of(VerbGroup verb, WindowMention window) {
    Link link = ofClause(verb, window);
    Optional<Trigger> main = meantime(verb);
    boolean hosts = main.isPresent() && text.is(main.get().begin(), "receiving-guests");
    if (link.trigger().isPresent() && !hosts) {
      return link; // "will meet when they visit Oslo" is of two
    }
    return main.isPresent() ? Link.to(main.get()) : link;
  }

  /**
   * "will address the house on Friday and meet Berg", "will be in town on Friday to meet Berg",
   * "was due on Friday to meet Berg": the other verb, without a day.
   */
  Optional<Trigger> thenMeets(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    Optional<VerbGroup> next = phrases.behind(window.end());
    boolean near =
        verb.isPresent()
            && next.isPresent()
            && next.get().begin() <= window.end() + 1
            && phrases.governor(next.get()).equals(verb);
    boolean planned = near && isPlanned(verb.get(), next.get());
    boolean joined =
        planned
            || (near && (isJoined(verb.get(), next.get()) || isPurpose(verb.get(), next.get())));
    Optional<Trigger> meets = joined ? trigger(next.get()) : Optional.empty();
    boolean open = meets.isPresent() && (planned || meets.get().frame() == Frame.OBJECT);
    return open && !hasWindow(meets.get()) ? meets : Optional.empty();
  }

  /**
   * "was due on Friday to meet Berg", "plans next week to visit Peru", not "agreed on Friday to".
   */
  boolean isPlanned(VerbGroup verb, VerbGroup next) {
    boolean due = phrases.tag(verb.head()) == Tag.BE && text.is(verb.end(), "firm");
    boolean told = text.is(verb.head(), "firm") || text.is(verb.head(), "tentative");
    boolean was = verb.passive() && !text.is(verb.head(), "inviting");
    boolean holds = was || verb.form() == VerbGroup.Form.PRESENT;
    return next.form() == VerbGroup.Form.INFINITIVE && (due || (told && holds));
  }

  private boolean isJoined(VerbGroup verb, VerbGroup next) {
    return verb.form() == VerbGroup.Form.FUTURE && phrases.tag(next.begin() - 1) == Tag.CONJUNCTION;
  }

  /** "will be in town on Friday to meet Berg". */
  private static boolean isPurpose(VerbGroup verb, VerbGroup next) {
    boolean ahead =
        verb.form() == VerbGroup.Form.FUTURE
            || verb.form() == VerbGroup.Form.PRESENT
            || verb.form() == VerbGroup.Form.INFINITIVE;
    return ahead && next.form() == VerbGroup.Form.INFINITIVE;
  }

  private boolean hasWindow(Trigger meets) {
    for (WindowMention window : scene.windows()) {
      if (window.begin() > meets.begin() && window.begin() < governors.end(meets)) {
        return true;
      }
    }
    return false;
  }

  /** "will meet when they are in Oslo this week": what takes place while they are there. */
  private Optional<Trigger> meantime(VerbGroup verb) {
    Region subject = phrases.subject(verb);
    int when = subject.begin() - 1;
    boolean there =
        phrases.tag(verb.head()) == Tag.BE
            || text.is(verb.head(), "going")
            || text.is(verb.head(), "touring");
    boolean they = subject.end() == when + 2 && phrases.tag(subject.begin()) == Tag.PRONOUN;
    Optional<VerbGroup> main = phrases.before(when);
    return there && they && text.is(when, "meantime") && main.isPresent()
        ? trigger(main.get())
        : Optional.empty();
  }

  private Link ofClause(VerbGroup verb, WindowMention window) {
    if (past.isRealized(verb, window)) {
      return Link.none(SetAside.PAST);
    }
    boolean event = true;
    for (VerbGroup each : phrases.chain(verb)) {
      Optional<Trigger> own = trigger(each);
      if (isAdjunct(each) && (own.isEmpty() || text.is(each.begin() - 1, FunctionWord.AGENT))) {
        return Link.none(SetAside.NO_MEETING);
      }
      Optional<Trigger> about = own.isPresent() ? own : discussing(each);
      Optional<Trigger> trigger = about.isPresent() ? about : beside(each, event, window);
      event &= each.form() == VerbGroup.Form.INFINITIVE;
      if (trigger.isPresent()) {
        return Link.to(trigger.get());
      }
      if (text.is(each.head(), "says")) {
        return Link.none(SetAside.TIME_OF_REPORT);
      }
      if (isOnLaterDay(each)) {
        return Link.none(SetAside.NO_MEETING);
      }
    }
    return Link.none(SetAside.NO_MEETING);
  }

  /** "will meet on Friday and fly home on Sunday": what those do next, who met on a day told. */
  private boolean isOnLaterDay(VerbGroup verb) {
    int and = verb.begin() - 1;
    int day = phrases.tag(and - 1) == Tag.COMMA ? and - 2 : and - 1; // "on Friday, then fly home"
    return phrases.tag(and) == Tag.CONJUNCTION
        && phrases.tag(day) == Tag.DATE
        && !text.is(verb.head(), "taking-place")
        && !text.is(verb.head(), "discussing");
  }

  /**
   * The meeting that a verb which is none tells of.
   *
   * @param near whether its subject, and what it is told of, may be the meeting
   */
  private Optional<Trigger> beside(VerbGroup verb, boolean near, WindowMention window) {
    Optional<Trigger> trigger = near ? subjects.of(verb) : Optional.empty();
    if (trigger.isEmpty() && near) {
      trigger = antecedent(verb);
    }
    return trigger.isPresent() ? trigger : object(verb, window);
  }

  /** "talks about forming a coalition on Friday": the talks are then. */
  private Optional<Trigger> discussing(VerbGroup verb) {
    boolean about = verb.form() == VerbGroup.Form.GERUND && text.is(verb.begin() - 1, "about");
    Optional<Trigger> noun = about ? scene.trigger(verb.begin() - 2) : Optional.empty();
    return noun.isPresent() && noun.get().frame() == Frame.NOUN ? noun : Optional.empty();
  }

  /** "before returning on Friday", but not "talks on raising the limit on Friday". */
  private boolean isAdjunct(VerbGroup verb) {
    return phrases.isAdjunct(verb) && !text.is(verb.begin() - 1, "topic");
  }

  /**
   * "will be in Oslo on Friday for talks": the first meeting behind a verb that hangs on it; but
   * "make a request next week for talks".
   */
  private Optional<Trigger> object(VerbGroup verb, WindowMention window) {
    boolean goes = phrases.tag(verb.head()) == Tag.BE || text.is(verb.head(), "going");
    for (Trigger trigger : scene.triggers()) {
      boolean behind = trigger.frame() == Frame.NOUN && trigger.begin() >= window.end();
      boolean onTheWay = goes && trigger.begin() > window.end() && isOnTheWay(verb, trigger);
      boolean first = behind && isFramed(verb, trigger);
      if (onTheWay || first || (behind && isDateOf(trigger, window, verb))) {
        return Optional.of(trigger);
      }
      if (behind
          && isPurpose(trigger, window)
          && hangsOn(verb, trigger)
          && (goes || !text.is(phrases.beforeNoun(trigger.begin()), FunctionWord.PURPOSIVE))) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** "set May 3 as the date for the talks", "proposed May 3 for talks". */
  private boolean isDateOf(Trigger noun, WindowMention window, VerbGroup verb) {
    int brings = phrases.beforeNoun(noun.begin());
    int day = window.firstTimex();
    boolean between =
        (verb.end() == window.begin() || isPencilled(verb, day)) && brings == window.end();
    if (between && text.is(brings, FunctionWord.PURPOSIVE)) {
      return text.is(verb.head(), "firm")
          || text.is(verb.head(), "tentative")
          || text.is(verb.head(), "choosing-day")
          || isPencilled(verb, day);
    }
    int as = phrases.beforeNoun(brings - 1);
    return text.is(brings - 1, "round") && text.is(as, FunctionWord.EQUATIVE) && as == window.end();
  }

  /** "has pencilled in May 3 for a meeting": the "in" is the verb's. */
  private boolean isPencilled(VerbGroup verb, int day) {
    return verb.end() == day - 1 && text.value(verb.head(), "pencilling").isPresent();
  }

  /** "begins on Friday with a meeting": what one does first, or last. */
  private boolean isFramed(VerbGroup verb, Trigger noun) {
    return text.is(verb.head(), "framing")
        && text.is(phrases.beforeNoun(noun.begin()), FunctionWord.COMITATIVE)
        && hangsOn(verb, noun);
  }

  /** "will travel from May 3 to 6, visiting Peru": what one does on that journey. */
  private boolean isOnTheWay(VerbGroup verb, Trigger trigger) {
    Optional<VerbGroup> own = phrases.at(trigger.begin());
    return trigger.frame() == Frame.GOES
        && own.isPresent()
        && own.get().form() == VerbGroup.Form.GERUND
        && phrases.tag(own.get().begin() - 1) == Tag.COMMA
        && phrases.chain(own.get()).contains(verb);
  }

  private boolean hangsOn(VerbGroup verb, Trigger noun) {
    Optional<VerbGroup> own = governors.verb(noun);
    return own.isPresent() && own.get().equals(verb);
  }

  private boolean isPurpose(Trigger noun, WindowMention window) {
    int at = phrases.beforeNoun(noun.begin());
    boolean object = at < window.end() || phrases.tag(at) != Tag.PREPOSITION;
    boolean journey = noun.kind() == Kind.VISIT && text.is(at, FunctionWord.JOURNEYING);
    return object || text.is(at, "purpose") || journey;
  }

  /** The trigger that is the verb, or that begins with it. */
  Optional<Trigger> trigger(VerbGroup verb) {
    for (int i = verb.begin(); i <= verb.end(); i++) {
      Optional<Trigger> trigger = scene.trigger(i);
      if (trigger.isPresent()
          && (trigger.get().begin() < verb.end() || trigger.get().frame() == Frame.GOES)) {
        return trigger;
      }
    }
    return Optional.empty();
  }

  /**
   * "the talks that they will hold on Friday": the noun that a relative clause tells of, not one
   * whose day is told, "was told in the May 3 meeting that".
   */
  private Optional<Trigger> antecedent(VerbGroup verb) {
    int subject = phrases.subject(verb).begin();
    int before = subject - 1;
    boolean relative = before >= 0 && phrases.isParted(before, before + 1);
    int end = phrases.tag(before - 1) == Tag.COMMA ? before - 2 : before - 1;
    boolean contact = before >= 0 && phrases.tag(subject) == Tag.PRONOUN && !isOver(verb);
    Optional<Trigger> noun =
        relative || contact ? scene.trigger(relative ? end : before) : Optional.empty();
    if (noun.isEmpty() && relative && text.is(verb.head(), "hosting")) {
      noun = scene.trigger(beforePlace(end));
    }
    boolean told = noun.isPresent() && noun.get().frame() == Frame.NOUN;
    return told && !scene.isDate(noun.get().begin() - 1) ? noun : Optional.empty();
  }

  /** "the summit in Lima, which Peru hosts": the noun before the place. */
  private int beforePlace(int end) {
    int at = end;
    while (phrases.tag(at) == Tag.NAME) {
      at--;
    }
    return phrases.tag(at) == Tag.PREPOSITION ? at - 1 : end;
  }

  /** "the talks we have had", not "the visit he was to pay". */
  private boolean isOver(VerbGroup verb) {
    List<VerbGroup> chain = phrases.chain(verb);
    VerbGroup root = chain.get(chain.size() - 1);
    boolean was = phrases.tag(root.head()) == Tag.BE && phrases.tag(root.end()) == Tag.TO;
    boolean planned = text.is(verb.head(), "firm") || text.is(verb.head(), "tentative");
    return root.form() == VerbGroup.Form.PAST && !was && !planned;
  }
}
