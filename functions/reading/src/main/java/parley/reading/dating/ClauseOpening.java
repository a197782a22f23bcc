package parley.reading.dating;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.SetAside;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Quotation;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** A date that opens its clause: "On Friday he will meet". */
final class ClauseOpening {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final Insertions insertions;
  private final SpokenOf spoken;

  ClauseOpening(Annotated text, Scene scene, Insertions insertions) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.insertions = insertions;
    this.spoken = new SpokenOf(text, scene);
  }

  /** ", and on Friday he will meet", ", and then on": the clause of the date begins with it. */
  boolean is(WindowMention window) {
    return opens(window) || isInSaidClause(window);
  }

  /**
   * "said Ruiz on Friday will meet Berg", "said Peru and Ghana on Friday will": the date is told of
   * who acts, not of who said so.
   */
  private boolean isInSaidClause(WindowMention window) {
    int behind = phrases.behindDate(window.end());
    Optional<VerbGroup> verb = phrases.at(behind);
    boolean plan =
        verb.isPresent()
            && verb.get().begin() == behind
            && verb.get().isFinite()
            && verb.get().form() != VerbGroup.Form.PAST;
    Region subject = plan ? phrases.subject(verb.get()) : new Region(0, 0);
    int who = phrases.beforeDate(window.firstTimex());
    Optional<VerbGroup> says =
        subject.contains(who) && namesThose(subject.begin(), who)
            ? phrases.before(subject.begin())
            : Optional.empty();
    return says.isPresent() && text.is(says.get().head(), "says");
  }

  private boolean namesThose(int first, int last) {
    for (int i = first; i <= last; i++) {
      Tag tag = phrases.tag(i);
      if (!tag.isNominal() && tag != Tag.CONJUNCTION && tag != Tag.POSSESSIVE) {
        return false;
      }
    }
    return !scene.hasTrigger(first, last + 1);
  }

  private boolean opens(WindowMention window) {
    int before = window.begin() - 1;
    before = phrases.tag(before) == Tag.PREPOSITION ? before - 1 : before;
    before = text.is(before, "next-stop") ? before - 1 : before;
    boolean opens = phrases.tag(before) == Tag.COMMA || phrases.tag(before) == Tag.CONJUNCTION;
    int behind = phrases.tag(window.end()) == Tag.COMMA ? window.end() + 1 : window.end();
    boolean closed = behind > window.end(); // "on June 3 and June 10, he said"
    boolean listed = closed && phrases.tag(before) == Tag.CONJUNCTION;
    boolean toldAgain = scene.isDate(before - 1) && !listed;
    return opens
        && isSubject(behind)
        && (toldAgain || !isOnlySource(behind))
        && !isOfOpeningEvent(window);
  }

  /** "Ahead of the summit in Oslo, June 11-13, ministers will": when the summit is. */
  private boolean isOfOpeningEvent(WindowMention window) {
    boolean inserted =
        phrases.tag(window.begin() - 1) == Tag.COMMA && phrases.tag(window.end()) == Tag.COMMA;
    if (!inserted || phrases.before(window.begin()).isPresent()) {
      return false;
    }
    for (Trigger trigger : scene.triggers()) {
      if (trigger.frame() == Frame.NOUN && trigger.end() < window.begin()) {
        return true;
      }
    }
    return false;
  }

  /** "in Oslo, Norway, on Friday, he said": who says all that, and nothing behind it. */
  private boolean isOnlySource(int from) {
    int subject = from;
    while (Quotation.isMark(text, subject)) {
      subject++;
    }
    Optional<VerbGroup> verb = phrases.behind(subject);
    return verb.isPresent()
        && scene.isSource(subject)
        && phrases.behind(verb.get().end()).isEmpty()
        && phrases.before(subject).isPresent();
  }

  /** Whether the subject of a verb begins at a token: "the talks", not of "talks that were". */
  private boolean isSubject(int token) {
    for (VerbGroup verb : phrases.verbs()) {
      boolean behind = verb.isFinite() && verb.begin() > token;
      boolean relative = phrases.tag(verb.begin() - 1) == Tag.RELATIVE;
      if (behind && !relative && phrases.subject(verb).begin() == token) {
        return true;
      }
    }
    return false;
  }

  /** "On Jan. 27, Abe will meet": the first meeting of the clause that the date opens. */
  Link link(WindowMention window) {
    if (isOfStop(window)) {
      return Link.none("no meeting");
    }
    Optional<Trigger> entry = entry(window);
    if (entry.isPresent()) {
      return Link.to(entry.get());
    }
    int clause = isHeading(window) ? window.end() + 1 : insertions.behind(window.end());
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() >= window.end()
          && (governors.begin(trigger) >= window.begin()
              || isWithin(trigger, window)
              || isBehindPlace(trigger, window))
          && !isCircumstance(trigger)
          && !spoken.of(trigger)
          && (isOfSubject(trigger, window)
              || (hangsOnMain(trigger, clause) && !phrases.isParted(clause, trigger.begin())))) {
        return Link.to(trigger);
      }
    }
    Optional<VerbGroup> verb = phrases.behind(window.end());
    boolean report = verb.isPresent() && text.is(verb.get().head(), "says");
    return Link.none(report ? SetAside.TIME_OF_REPORT : SetAside.NO_MEETING);
  }

  /** "In Oslo on Friday Ruiz will meet Berg": a place before the date that opens the clause. */
  private boolean isBehindPlace(Trigger trigger, WindowMention window) {
    Optional<VerbGroup> root = governors.root(trigger);
    if (root.isEmpty() || root.get().begin() <= window.end()) {
      return false;
    }
    Region subject = phrases.subject(root.get());
    return subject.contains(window.firstTimex()) && phrases.tag(subject.begin()) == Tag.PREPOSITION;
  }

  /** "Friday: Ruiz meets Berg". */
  private boolean isHeading(WindowMention window) {
    return window.begin() == phrases.sentence().begin() && phrases.tag(window.end()) == Tag.MARK;
  }

  /** "Her week: Monday, lunch with Berg; on Tuesday: a visit to Peru": what has no verb. */
  private Optional<Trigger> entry(WindowMention window) {
    int before = window.firstTimex() - 1;
    before = phrases.tag(before) == Tag.PREPOSITION ? before - 1 : before;
    Optional<Trigger> headed = headed(window);
    if (headed.isPresent() || (phrases.tag(before) != Tag.MARK && !isBehindOpeningPlace(before))) {
      return headed;
    }
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() >= window.end()) {
        boolean entry = trigger.frame() == Frame.NOUN && governors.verb(trigger).isEmpty();
        boolean apart = phrases.isParted(window.end() + 1, trigger.begin());
        return entry && !apart ? Optional.of(trigger) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "Next meeting of the board: Oslo, May 3": where there is no verb, what a colon parts it from.
   */
  private Optional<Trigger> headed(WindowMention window) {
    if (!phrases.verbs().isEmpty() || scene.triggers().isEmpty()) {
      return Optional.empty();
    }
    Trigger first = scene.triggers().get(0);
    for (int i = first.end(); i < window.begin(); i++) {
      if (text.isSign(i, ':')) {
        return first.frame() == Frame.NOUN ? Optional.of(first) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Oslo, May 3: talks with Berg": a place, its comma, the day and a colon. */
  private boolean isBehindOpeningPlace(int comma) {
    int at = comma - 1;
    while (phrases.tag(at) == Tag.NAME) {
      at--;
    }
    return phrases.tag(comma) == Tag.COMMA
        && at < comma - 1
        && at < phrases.sentence().begin()
        && !scene.mentions().isEmpty()
        && scene.mentions().get(0).isSomewhere();
  }

  /** "After a stop in Oslo on Monday, Ruiz will meet Berg on Friday": when the stop is. */
  private boolean isOfStop(WindowMention window) {
    int first = scene.sentence().begin();
    List<WindowMention> windows = scene.windows();
    WindowMention last = windows.get(windows.size() - 1);
    return text.is(first, "circumstance")
        && window.firstTimex() > first + 1
        && phrases.tag(window.end()) == Tag.COMMA
        && last.begin() > window.end();
  }

  /** "Ruiz on Friday will meet Berg": the date stands between who acts and the verb. */
  private boolean isWithin(Trigger trigger, WindowMention window) {
    int behind = phrases.behindDate(window.end());
    Optional<VerbGroup> verb = phrases.at(behind);
    boolean name = window.grain() == Grain.YEAR; // "Expo 2025 will"
    if (name || verb.isEmpty() || verb.get().begin() != behind || !verb.get().isFinite()) {
      return false;
    }
    boolean open = verb.get().form() != VerbGroup.Form.PAST || window.lasts();
    return open
        && phrases.subject(verb.get()).contains(window.firstTimex() - 1)
        && governors.chain(trigger).contains(verb.get());
  }

  /** "On Friday Ruiz, who lost, will meet Berg": of whom the words right behind the date tell. */
  private boolean isOfSubject(Trigger trigger, WindowMention window) {
    Optional<VerbGroup> root = governors.root(trigger);
    int behind = phrases.tag(window.end()) == Tag.COMMA ? window.end() + 1 : window.end();
    return root.isPresent()
        && phrases.tag(root.get().begin() - 1) != Tag.RELATIVE
        && phrases.subject(root.get()).begin() == behind;
  }

  /**
   * "On Friday he was hopeful the talks could go on": another verb comes before that of the talks.
   */
  private boolean hangsOnMain(Trigger trigger, int clause) {
    Optional<VerbGroup> main = phrases.behind(clause);
    boolean other =
        main.isPresent() && main.get().begin() < trigger.begin() && main.get().isFinite();
    return !other || governors.chain(trigger).contains(main.get()) || isOfDay(main.get());
  }

  /** "Monday will see them meet": the day itself stands for who acts. */
  private boolean isOfDay(VerbGroup verb) {
    return text.is(verb.head(), "bringing") && phrases.subject(verb).isEmpty();
  }

  /** "spoke today, following his meeting with Xi": an event that the date is not told of. */
  private boolean isCircumstance(Trigger noun) {
    boolean during = text.is(phrases.beforeNoun(noun.begin()), "during");
    boolean beside = Circumstance.is(text, phrases, noun) || (noun.frame() == Frame.NOUN && during);
    Optional<VerbGroup> verb = beside ? governors.verb(noun) : Optional.empty();
    return verb.isPresent() && verb.get().begin() < noun.begin();
  }
}
