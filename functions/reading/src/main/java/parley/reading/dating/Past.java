package parley.reading.dating;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.Tags;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/** Tells whether a sentence speaks of a meeting as something that is over. */
final class Past {

  private static final Tags OF_PHRASE =
      Tags.of(
          Tag.NOUN,
          Tag.NAME,
          Tag.DETERMINER,
          Tag.PREPOSITION,
          Tag.CONJUNCTION,
          Tag.DATE,
          Tag.ASIDE,
          Tag.POSSESSIVE);

  /** A month so far ahead, of which no year is told, is more likely the last one. */
  private static final int FAR_MONTHS = 7;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final ToCome toCome;
  private final LocalDate published;

  Past(Annotated text, Scene scene, LocalDate published) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.toCome = new ToCome(text, scene);
    this.published = published;
  }

  /** Over, or open to the future only because it is told from something that is over. */
  boolean isPast(WindowMention window) {
    boolean open = window.window().latest().isEmpty();
    return window.window().isOver(published) || (open && isToldFromPast(window));
  }

  private boolean isToldFromPast(WindowMention window) {
    for (Timex timex : window.timexes()) {
      if (timex.last().isEmpty() || !timex.last().get().isBefore(published)) {
        return false;
      }
    }
    return true;
  }

  /** "17 January 2017" over a statement of that day: the year is told, so it is no plan. */
  boolean isOwnDate(WindowMention window) {
    boolean whole = false;
    for (int i = window.firstTimex(); i < window.lastTimex(); i++) {
      whole |= text.text().tokens().get(i).number() == published.getYear();
    }
    return whole && window.window().equals(Window.on(published));
  }

  /** "the convention that started on Thursday". */
  boolean isRealized(VerbGroup verb, WindowMention window) {
    return verb.form() == VerbGroup.Form.PAST
        && text.is(verb.head(), "realizing")
        && !isPlan(verb.end())
        && !text.is(window.firstTimex() - 1, "up-to") // "adjourned until Thursday"
        && !isUnderWay(window)
        && (hasBegun(window) || isBareDay(window));
  }

  /** "left on Tuesday on a four-day visit": begun, and told to last. */
  private boolean isUnderWay(WindowMention window) {
    Optional<LocalDate> latest = window.window().latest();
    boolean goesOn = latest.isPresent() && latest.get().isAfter(published);
    return isStay(window) && hasBegun(window) && goesOn;
  }

  private static boolean isStay(WindowMention window) {
    for (Timex timex : window.timexes()) {
      if (timex.first().isEmpty()) {
        return true;
      }
    }
    boolean endsApart = window.timexes().size() == 2; // "began on Monday and will end on Friday"
    return window.lasts() || (endsApart && window.grain() == Grain.DAY);
  }

  private boolean hasBegun(WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    return first.isEmpty() || !first.get().isAfter(published);
  }

  /**
   * "told them about her trip next month": what has been done was not done then, so that the days
   * are those of what it was about; but "called for a vote on the pact next month".
   */
  boolean isToldBefore(int noun, WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    Optional<VerbGroup> verb = phrases.before(noun);
    return first.isPresent()
        && first.get().isAfter(published)
        && isPast(verb)
        && !isPlan(verb.get().head())
        && !text.is(verb.get().end(), FunctionWord.PURPOSIVE);
  }

  /** "Wednesday" alone, which may be the last as well as the next. */
  private static boolean isBareDay(WindowMention window) {
    return window.timexes().size() == 1
        && window.timexes().get(0).end() == window.timexes().get(0).begin() + 1;
  }

  /** What is told as done, or of days that have begun without a word that it is still to come. */
  boolean isOver(WindowMention window, Trigger trigger) {
    if (isUnderWay(window)) {
      return false;
    }
    if (isDone(window, trigger) || isCounted(window, trigger) || isLongAgo(window, trigger)) {
      return true;
    }
    boolean ahead = toCome.is(window, trigger) && !text.is(window.begin(), "over-by-now");
    boolean today = window.window().equals(Window.on(published));
    return today && !ahead;
  }

  /** "the second meeting this year": the time is that in which they are counted. */
  private boolean isCounted(WindowMention window, Trigger trigger) {
    int before = trigger.begin() - 1;
    while (phrases.tag(before) == Tag.NOUN && !text.is(before, "counting-word")) {
      before--;
    }
    return text.is(before, "counting-word")
        && window.grain().compareTo(Grain.WEEK) > 0
        && hasBegun(window);
  }

  /**
   * "in return for his trip in June", "the first since the war in June": of two Junes, the one that
   * lies near by, if that is the last.
   */
  private boolean isLongAgo(WindowMention window, Trigger trigger) {
    boolean visit = trigger.frame() == Frame.NOUN && trigger.kind() == Kind.VISIT;
    boolean circumstance =
        visit && phrases.tag(phrases.beforeNoun(trigger.begin())) == Tag.PREPOSITION;
    LocalDate far = published.plusMonths(FAR_MONTHS);
    boolean distant =
        window.window().earliest().isPresent() && window.window().earliest().get().isAfter(far);
    boolean month = window.lastTimex() == window.firstTimex() + 1;
    return distant
        && month
        && window.grain() == Grain.MONTH
        && (circumstance || text.any(trigger.end(), window.begin(), "reaching-back"));
  }

  /** "met on Monday", "made a visit this week". */
  private boolean isDone(WindowMention window, Trigger trigger) {
    Optional<VerbGroup> verb = governors.verb(trigger);
    boolean told = isTold(trigger) && !isToCome(verb, window);
    if (trigger.frame() == Frame.PAST || isPresupposed(window, trigger) || told) {
      return true;
    }
    boolean begun = hasBegun(window) || isToldOn(window);
    boolean done = begunFor(verb, trigger) || isUndone(verb, trigger) || isDoneAt(verb, trigger);
    if (done && begun) {
      return true;
    }
    boolean past = isPast(verb) && !isPlan(trigger.begin());
    boolean own = trigger.frame() != Frame.NOUN && !text.is(trigger.begin(), "inviting");
    if (past && isToldOn(window) && !isArranging(verb.get())) {
      return true;
    }
    boolean is = governors.isSubject(trigger) && !toCome.is(window, trigger);
    return past && (own || (begun && (is || text.is(verb.get().head(), "realizing"))));
  }

  /** "the talks that fell through in May will be held on Monday": its own verb is to come. */
  private static boolean isToCome(Optional<VerbGroup> verb, WindowMention window) {
    return verb.isPresent()
        && verb.get().form() == VerbGroup.Form.FUTURE
        && verb.get().end() <= window.begin();
  }

  /** "approved the plan at a meeting this week": what was done where they met. */
  private boolean isDoneAt(Optional<VerbGroup> verb, Trigger noun) {
    int at = phrases.beforeNoun(noun.begin());
    return verb.isPresent()
        && (isPast(verb) || verb.get().form() == VerbGroup.Form.PARTICIPLE)
        && (text.is(at, FunctionWord.LOCATIVE) || text.is(at, FunctionWord.INESSIVE))
        && text.is(verb.get().head(), "transacting");
  }

  /** "Two weeks later she flew to a summit": so long after what a story has told, not from now. */
  private boolean isToldOn(WindowMention window) {
    return window.timexes().size() == 1
        && text.is(window.lastTimex() - 1, FunctionWord.BOUNDING)
        && window.lastTimex() > window.firstTimex() + 1;
  }

  /** "was due in Cairo", "was expected in Cairo": what was still to come. */
  private boolean isPlan(int token) {
    boolean planned = text.is(token, "firm") || text.is(token, "tentative");
    return planned && !text.is(token, "inviting");
  }

  /** "went to Dubai to represent us at the conference": what somebody was there for. */
  private boolean begunFor(Optional<VerbGroup> verb, Trigger noun) {
    Optional<VerbGroup> root = governors.root(noun);
    return noun.frame() == Frame.NOUN
        && verb.isPresent()
        && verb.get().form() == VerbGroup.Form.INFINITIVE
        && !text.is(verb.get().head(), "off") // "had to postpone the talks this month"
        && isPast(root)
        && text.is(root.get().head(), "realizing");
  }

  /** "declined to meet them on Wednesday". */
  private boolean isUndone(Optional<VerbGroup> verb, Trigger trigger) {
    Optional<VerbGroup> root = governors.root(trigger);
    return trigger.frame() != Frame.NOUN
        && verb.isPresent()
        && verb.get().form() == VerbGroup.Form.INFINITIVE
        && isPast(root)
        && text.is(root.get().head(), "deed");
  }

  private static boolean isPast(Optional<VerbGroup> verb) {
    return verb.isPresent() && verb.get().form() == VerbGroup.Form.PAST;
  }

  /** "the meeting in Oslo at which he warned them": what happened there is told. */
  private boolean isTold(Trigger noun) {
    int at = noun.end();
    while (isOfPhrase(phrases.tag(at))) {
      at++;
    }
    boolean relative = phrases.tag(at) == Tag.RELATIVE || text.is(at, "there");
    if (noun.frame() != Frame.NOUN || !relative) {
      return false;
    }
    Optional<VerbGroup> verb = phrases.behind(at);
    boolean ofPerson = text.is(at, "personal-relative") && phrases.tag(at - 1) == Tag.COMMA;
    return isPast(verb) && !isArranging(verb.get()) && !ofPerson && !isPerfect(verb.get());
  }

  /** "to which he has been invited": it may lie ahead still. */
  private boolean isPerfect(VerbGroup verb) {
    return phrases.tag(verb.begin()) == Tag.HAVE && !text.is(verb.begin(), FunctionWord.PLUPERFECT);
  }

  private static boolean isOfPhrase(Tag tag) {
    return OF_PHRASE.have(tag);
  }

  /** "that was scheduled", "that was called off". */
  private boolean isArranging(VerbGroup verb) {
    int head = verb.head();
    boolean due = text.is(head, "firm") || text.is(head + 1, "firm");
    boolean hoped = verb.passive() && text.is(head, "tentative");
    boolean was = scene.phrases().tag(head) == Tag.BE && scene.phrases().tag(verb.end()) == Tag.TO;
    return due || hoped || was || text.is(head, "taking-place") || text.is(head, "off");
  }

  /** "invited him during their meeting": told as the time of something that is over. */
  private boolean isPresupposed(WindowMention window, Trigger trigger) {
    return text.is(phrases.beforeNoun(trigger.begin()), "during")
        && (hasBegun(window) || isBareDay(window))
        && isPast(governors.root(trigger));
  }
}
