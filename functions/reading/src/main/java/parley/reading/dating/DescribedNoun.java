package parley.reading.dating;

import java.util.Optional;
import parley.reading.meeting.SetAside;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Timex;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/** The noun that a date describes: "the Jan. 20 inauguration", "Friday's meeting". */
final class DescribedNoun {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final EventLink events;

  DescribedNoun(Annotated text, Scene scene, EventLink events) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.events = events;
  }

  /** What it names, if a date describes any: an event, or nothing that is one. */
  Optional<Link> link(WindowMention window) {
    if (isCounted(window)) {
      return Optional.empty();
    }
    Optional<Trigger> dated = dateOf(window);
    if (dated.isPresent()) {
      return Optional.of(Link.to(dated.get()));
    }
    for (int i = window.lastTimex(); i < window.end() || phrases.tag(i).isAttributive(); i++) {
      Optional<Link> link = events.at(i);
      if (link.isPresent() && link.get().trigger().isEmpty() && isBound(window)) {
        return Optional.empty();
      }
      if (link.isPresent()) {
        return Optional.of(orWhoMeetsThere(link.get(), window));
      }
      i = Math.max(i, scene.mentionEnd(i) - 2); // "the May Premiers' Conference": its last word
    }
    return describesOther(window) ? Optional.of(Link.none(SetAside.NO_MEETING)) : Optional.empty();
  }

  /** "will meet before the June 3 election": the day of that only says until when. */
  private static boolean isBound(WindowMention window) {
    return window.begin() < window.firstTimex()
        && !window.window().equals(window.unbounded().window());
  }

  /** "have set a June 3 date for talks", "a date of June 3 has been set for talks". */
  private Optional<Trigger> dateOf(WindowMention window) {
    int begin = window.begin();
    int brings = -1;
    if (text.is(window.end(), "round")) {
      brings = window.end() + 1;
    } else if (text.is(begin - 1, FunctionWord.GENITIVE) && text.is(begin - 2, "round")) {
      Optional<VerbGroup> verb = phrases.at(window.end());
      brings = verb.isPresent() && verb.get().passive() ? verb.get().end() : window.end();
    }
    return text.is(brings, FunctionWord.PURPOSIVE) ? broughtBy(brings) : Optional.empty();
  }

  private Optional<Trigger> broughtBy(int preposition) {
    for (Trigger trigger : scene.triggers()) {
      boolean noun = trigger.frame() == Trigger.Frame.NOUN;
      if (noun && phrases.beforeNoun(trigger.begin()) == preposition) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** "will meet Berg at the July 7-8 summit": both are then. */
  private Link orWhoMeetsThere(Link event, WindowMention window) {
    Optional<Trigger> noun = event.trigger();
    boolean there = noun.isPresent() && !Circumstance.is(text, phrases, noun.get());
    return there && isThere(phrases.beforeNoun(noun.get().begin()))
        ? events.orWhoMeets(noun.get(), window.begin())
        : event;
  }

  /** "at the summit", "during the summit", "of": on the sidelines of it. */
  private boolean isThere(int before) {
    return text.is(before, FunctionWord.LOCATIVE)
        || text.is(before, "during")
        || text.is(before, FunctionWord.GENITIVE);
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
    return (article && (behind == Tag.NOUN || behind == Tag.NAME)) || owns(window);
  }

  /** "talks on next year's budget"; not "next week's round of talks", "before Friday's vote". */
  private boolean owns(WindowMention window) {
    int head = window.end();
    while (phrases.tag(head + 1).isAttributive()) {
      head++;
    }
    return window.begin() == window.firstTimex()
        && phrases.tag(window.end()) == Tag.POSSESSIVE
        && phrases.tag(head) == Tag.NOUN
        && !text.is(head + 1, FunctionWord.GENITIVE);
  }
}
