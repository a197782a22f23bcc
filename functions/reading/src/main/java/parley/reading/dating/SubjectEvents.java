package parley.reading.dating;

import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Finds the meeting that the subject of a verb names: "the talks will begin". */
final class SubjectEvents {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  SubjectEvents(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /** "the talks, due to begin on": the last meeting that the subject names. */
  Optional<Trigger> of(VerbGroup verb) {
    if (text.is(verb.begin() - 1, "personal-relative") || isToBeTold(verb)) {
      return Optional.empty();
    }
    Region subject = phrases.subject(verb);
    Optional<Trigger> trigger = within(subject, verb);
    return trigger.isPresent() ? trigger : ofPurpose(subject, verb);
  }

  /** "talks to end the war, which were to begin on": what many are to begin is no war. */
  private Optional<Trigger> ofPurpose(Region subject, VerbGroup verb) {
    List<VerbGroup> chain = phrases.chain(verb);
    int root = chain.get(chain.size() - 1).begin();
    Optional<VerbGroup> purpose = phrases.before(subject.begin());
    boolean relative = phrases.tag(root - 1) == Tag.RELATIVE && text.is(root, "of-several");
    boolean closes =
        relative
            && purpose.isPresent()
            && purpose.get().end() == subject.begin()
            && phrases.tag(purpose.get().begin()) == Tag.TO
            && phrases.governor(purpose.get()).isEmpty();
    return closes ? within(phrases.subject(purpose.get()), verb) : Optional.empty();
  }

  private Optional<Trigger> within(Region subject, VerbGroup verb) {
    for (int i = subject.end() - 1; i >= subject.begin(); i--) {
      Optional<Trigger> trigger = scene.trigger(i);
      if (trigger.isPresent()) {
        boolean told = isTold(trigger.get(), subject, verb);
        if (told || !isOfName(trigger.get())) {
          return told ? Optional.of(first(trigger.get(), subject)) : Optional.empty();
        }
      }
      if (scene.otherEvent(i).isPresent() && !tellsSinceWhen(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the first talks since the election will begin". */
  private boolean tellsSinceWhen(int event) {
    return text.is(phrases.beforeNoun(event), "circumstance");
  }

  private boolean isWithinNoun(int token) {
    Tag tag = phrases.tag(token);
    return switch (tag) {
      case DETERMINER, NOUN, NAME, POSSESSIVE, NUMBER, DATE -> true;
      default -> text.is(token, FunctionWord.GENITIVE);
    };
  }

  /** "hopes of" something, but not "the next round of" it. */
  private boolean isOfOther(int token) {
    return text.is(token, FunctionWord.GENITIVE) && !text.is(token - 1, "round");
  }

  /** Before the name that a token belongs to: the "of" of "the Group of Seven" is one with it. */
  private int beforeName(int token) {
    for (Mention mention : scene.mentions()) {
      if (mention.begin() <= token && token < mention.end()) {
        return mention.begin() - 1;
      }
    }
    return token;
  }

  /** "the talks", not "hopes of talks". */
  private boolean isHead(Trigger noun, Region subject) {
    int before = beforeName(noun.begin() - 1);
    while (before >= subject.begin() && isWithinNoun(before) && !isOfOther(before)) {
      if (phrases.tag(before) == Tag.DETERMINER && phrases.tag(before - 1) == Tag.NOUN) {
        return true; // "after those talks the summit"
      }
      before = beforeName(before - 1);
    }
    return before < subject.begin() || phrases.tag(before) != Tag.PREPOSITION;
  }

  /** "told a conference exports could rise": another noun directly behind is of something else. */
  private boolean endsPhrase(Trigger noun, Region subject) {
    Tag next = phrases.tag(noun.end());
    boolean noNoun = phrases.tag(noun.end() - 1) != Tag.NOUN || text.is(noun.end(), "firm");
    return noNoun || noun.end() >= subject.end() || (next != Tag.NOUN && next != Tag.NAME);
  }

  /** "the talks will be announced on Monday": that is when they are told of. */
  private boolean isToBeTold(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.FUTURE && verb.passive() && text.is(verb.head(), "says");
  }

  /** "a meeting of the Pacific Forum": a body that is called an event. */
  private boolean isOfName(Trigger noun) {
    return text.isCapitalised(noun.begin()) && phrases.tag(noun.begin() - 1) == Tag.NAME;
  }

  /** "Abe's visit and meeting with Xi": the first of those that are joined. */
  private Trigger first(Trigger noun, Region subject) {
    int at = noun.begin() - 1;
    while (at >= subject.begin() && phrases.tag(at) == Tag.NOUN) {
      at--;
    }
    Optional<Trigger> joined =
        phrases.tag(at) == Tag.CONJUNCTION ? scene.trigger(at - 1) : Optional.empty();
    return joined.isPresent() && joined.get().frame() == Frame.NOUN ? joined.get() : noun;
  }

  private boolean isTold(Trigger noun, Region subject, VerbGroup verb) {
    boolean relative = !verb.isFinite() || phrases.isParted(verb.begin() - 1, verb.begin());
    return endsPhrase(noun, subject)
        && (relative || isHead(noun, subject))
        && !isOfTopic(noun, verb);
  }

  /** "talks on a plan to be unveiled on Friday": what befalls the plan, not the talks. */
  private boolean isOfTopic(Trigger noun, VerbGroup verb) {
    return phrases.tag(verb.begin()) == Tag.TO
        && text.is(noun.end(), "topic")
        && !text.is(verb.head(), "taking-place")
        && !text.is(verb.head(), "holding");
  }
}
