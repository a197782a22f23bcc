package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Ending;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.timex.Grain;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/**
 * Finds what several are to discuss on a day, where no word tells of a meeting: "EC ministers will
 * discuss it on Monday".
 */
final class Deliberation {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  Deliberation(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /**
   * The verbs of a sentence by which several discuss something.
   *
   * @param windows the days that the sentence speaks of
   * @param occasions what else is on then: of a journey the month is told too
   */
  List<Trigger> read(List<WindowMention> windows, List<Trigger> occasions) {
    List<Trigger> found = new ArrayList<>();
    boolean dated = isDated(windows) || isOfJourney(occasions);
    for (VerbGroup verb : dated ? phrases.verbs() : List.<VerbGroup>of()) {
      boolean discusses = text.value(verb.head(), "discussing").isPresent();
      if (discusses && isPlanned(verb) && areSeveral(verb)) {
        found.add(new Trigger(verb.head(), verb.end(), Kind.TALKS, Frame.OBJECT));
      }
    }
    return found;
  }

  /** A day or a week: of a longer time what is discussed may be told. */
  static boolean isDated(List<WindowMention> windows) {
    for (WindowMention window : windows) {
      if (window.grain().compareTo(Grain.WEEK) <= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfJourney(List<Trigger> occasions) {
    for (Trigger occasion : occasions) {
      if (occasion.kind() == Kind.VISIT) {
        return true;
      }
    }
    return false;
  }

  /** "will discuss", "are to discuss", "takes up", not "met to discuss". */
  private boolean isPlanned(VerbGroup verb) {
    for (VerbGroup each : phrases.chain(verb)) {
      if (each.form() == Form.PAST && phrases.tag(each.head()) != Tag.BE) {
        return false;
      }
    }
    return switch (verb.form()) {
      case FUTURE, CONDITIONAL, INFINITIVE, PRESENT -> !verb.passive();
      default -> false;
    };
  }

  private boolean areSeveral(VerbGroup verb) {
    Region subject = phrases.subject(verb);
    int named = 0;
    for (Mention mention : mentions) {
      if (mention.overlaps(subject) && !mention.isNoParty(text)) {
        if (isAssembly(mention)) {
          return true;
        }
        named++;
      }
    }
    boolean joined = named > 1 && isJoined(subject);
    return joined || (named > 0 && isWithSomebody(verb));
  }

  /** "EC farm ministers", "OPEC": those of several, but no house that sits by itself. */
  private boolean isAssembly(Mention mention) {
    boolean group =
        mention.sort() == Sort.GROUP
            && mention.end() > mention.begin() + 1
            && text.ends(mention.end() - 1, Ending.THIRD_PERSON);
    boolean body = text.mention(mention.begin(), "body").isPresent() && !mention.isSeat(text);
    return group || (mention.sort() == Sort.BODY && body);
  }

  private boolean isJoined(Region subject) {
    for (int i = subject.begin(); i < subject.end(); i++) {
      if (phrases.tag(i) == Tag.CONJUNCTION) {
        return true;
      }
    }
    return false;
  }

  /** "will discuss arms control with Berg". */
  private boolean isWithSomebody(VerbGroup verb) {
    Optional<VerbGroup> next = phrases.behind(verb.end());
    int end = next.isPresent() ? next.get().begin() : phrases.sentence().end();
    for (Mention mention : mentions) {
      boolean behind = mention.begin() > verb.end() && mention.end() <= end;
      if (behind && isParty(mention) && text.is(mention.begin() - 1, "with")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(Mention mention) {
    return switch (mention.sort()) {
      case PERSON, NAME, GROUP, BODY, COUNTRY -> true;
      default -> false;
    };
  }
}
