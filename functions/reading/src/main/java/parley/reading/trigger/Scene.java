package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Resources;
import parley.reading.text.Sentences.Sentence;
import parley.reading.window.WindowMention;

/**
 * A sentence with everything in it that tells of meetings. Of one thread, since what is seldom
 * asked for is looked for when it is.
 */
public final class Scene {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;
  private final List<Trigger> triggers;
  private final List<WindowMention> windows;
  private final List<Match> otherEvents;
  private final Governors governors;
  private final boolean behindCallingOff;

  // what follows is null until somebody asks

  private Optional<Attribution> attribution;
  private NounPhrase nounPhrase;
  private ByToken triggerAt;

  /**
   * @param phrases the sentence's verbs and what hangs on them
   * @param mentions who and what it names, in its order
   * @param triggers the words that tell of meetings, as {@link Triggers} reads them
   * @param windows the days it speaks of, in its order
   * @param behindCallingOff whether the text has called a meeting off before
   */
  private Scene(
      Annotated text,
      Phrases phrases,
      List<Mention> mentions,
      List<Trigger> triggers,
      List<WindowMention> windows,
      boolean behindCallingOff) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
    this.triggers = triggers;
    this.windows = windows;
    this.otherEvents = text.chart().best(phrases.sentence(), "other-event");
    this.governors = new Governors(phrases);
    this.behindCallingOff = behindCallingOff;
  }

  /** Adds a language's words and rules of what tells of a meeting to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    builder.folder(new Resources(Scene.class, language));
  }

  /**
   * Reads a sentence.
   *
   * @param phrases its verbs and what hangs on them
   * @param mentions who and what it names, in its order
   * @param windows the days it speaks of, in its order
   * @param before the kind of the meeting that the text told of last, if it did
   * @param behindCallingOff whether the text has called a meeting off before
   */
  public static Scene of(
      Annotated text,
      Phrases phrases,
      List<Mention> mentions,
      List<WindowMention> windows,
      Optional<Kind> before,
      boolean behindCallingOff) {
    List<Trigger> triggers = new Triggers(text, phrases, mentions, windows).read(before);
    List<Mention> outside = outsideTriggers(mentions, triggers);
    return new Scene(text, phrases, outside, triggers, windows, behindCallingOff);
  }

  /** "heads to" is no group of heads. */
  private static List<Mention> outsideTriggers(List<Mention> mentions, List<Trigger> triggers) {
    List<Mention> outside = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.BODY || !isWithin(mention, triggers)) {
        outside.add(mention);
      }
    }
    return outside;
  }

  private static boolean isWithin(Mention mention, List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (trigger.begin() <= mention.begin() && mention.end() <= trigger.end()) {
        return true;
      }
    }
    return false;
  }

  /** Its first token, and the first one behind it. */
  public Sentence sentence() {
    return phrases.sentence();
  }

  /** Its verbs and what hangs on them. */
  public Phrases phrases() {
    return phrases;
  }

  /** Who and what it names, in its order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The words that tell of meetings, in its order. */
  public List<Trigger> triggers() {
    return triggers;
  }

  /** On which verbs the triggers hang. */
  public Governors governors() {
    return governors;
  }

  /** The days it speaks of, in its order. */
  public List<WindowMention> windows() {
    return windows;
  }

  /** The events of it that are no meetings, in its order. */
  public List<Match> otherEvents() {
    return otherEvents;
  }

  /** Who says it. */
  public Optional<Attribution> attribution() {
    if (attribution == null) {
      attribution = Attribution.of(text, phrases);
    }
    return attribution;
  }

  /** What stands in the noun phrases of its events. */
  public NounPhrase nounPhrase() {
    if (nounPhrase == null) {
      nounPhrase = new NounPhrase(text, this);
    }
    return nounPhrase;
  }

  /** Whether the text has called a meeting off before. */
  public boolean isBehindCallingOff() {
    return behindCallingOff;
  }

  /** By what words it names who says it. */
  public Optional<String> source() {
    return attribution().isPresent() ? Optional.of(attribution().get().source()) : Optional.empty();
  }

  /** Whether a token belongs to who says it, or to a date. */
  public boolean isAside(int token) {
    return isDate(token) || isSource(token);
  }

  /** Whether a token belongs to who says it. */
  public boolean isSource(int token) {
    return attribution().isPresent() && attribution().get().contains(token);
  }

  /** "I will," Ruiz said: who says it, where the sentence quotes. */
  public Optional<Mention> quoted() {
    if (attribution().isEmpty() || !attribution().get().quotes(text, phrases)) {
      return Optional.empty();
    }
    for (Mention mention : mentions) {
      if (isSource(mention.begin())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "MR. BERG: He will": whose words the sentence gives. */
  public boolean isSpeaker(Mention mention) {
    boolean opens = mention.begin() <= sentence().begin() + 1;
    boolean office = mention.participant().isOffice();
    return opens && phrases.tag(behindOffice(mention.end(), office)) == Tag.MARK;
  }

  /** "Mr GRANT (Prime Minister) - I": behind the office, or the name, that the report adds. */
  private int behindOffice(int name, boolean isOffice) {
    int end = name;
    boolean office = isOffice;
    while (phrases.tag(end) == Tag.ASIDE) {
      office |= text.mention(end, "role").isPresent();
      end++;
    }
    return office ? end : name;
  }

  /** Whether a token of the sentence belongs to a date. */
  public boolean isDate(int token) {
    return phrases.isDate(token);
  }

  /** The trigger that a token belongs to. */
  public Optional<Trigger> trigger(int token) {
    int number = triggers.isEmpty() ? -1 : triggersByToken().at(token);
    return number < 0 ? Optional.empty() : Optional.of(triggers.get(number));
  }

  /** Whether a word that tells of a meeting stands in some of the sentence's tokens. */
  public boolean hasTrigger(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (trigger(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private ByToken triggersByToken() {
    if (triggerAt == null) {
      triggerAt = new ByToken(sentence());
      for (int i = 0; i < triggers.size(); i++) {
        triggerAt.put(triggers.get(i).begin(), triggers.get(i).end(), i);
      }
    }
    return triggerAt;
  }

  /** The mention that begins at a token. */
  public Optional<Mention> beginningAt(int token) {
    int next = mentionsBefore(token);
    return next < mentions.size() && mentions.get(next).begin() == token
        ? Optional.of(mentions.get(next))
        : Optional.empty();
  }

  /** The mention that ends where a token begins. */
  public Optional<Mention> endingAt(int token) {
    int last = mentionsBefore(token) - 1;
    return last >= 0 && mentions.get(last).end() == token
        ? Optional.of(mentions.get(last))
        : Optional.empty();
  }

  /** Those of the mentions that begin before a token. */
  public List<Mention> mentionsUpTo(int token) {
    return mentions.subList(0, mentionsBefore(token));
  }

  /** How many mentions begin before a token: they stand in the order of the text, each apart. */
  private int mentionsBefore(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).begin() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token behind the mention that begins at a token; the token if none does. */
  public int mentionEnd(int token) {
    Optional<Mention> mention = beginningAt(token);
    return mention.isPresent() ? mention.get().end() : token;
  }

  /** The event that is no meeting and that a token belongs to. */
  public Optional<Match> otherEvent(int token) {
    for (Match other : otherEvents) {
      if (other.begin() <= token && token < other.end()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
