package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Trigger.Frame;

/**
 * The parties that stand within the noun phrase of a trigger: "the Japan-U.S. summit", "Abe's visit
 * to China", "talks between A and B", "a meeting of OPEC ministers".
 */
public final class NounPhrase {

  /** As many words as may stand between a name and its noun: "the Peru fish talks". */
  private static final int MAX_ADJECTIVES = 4;

  private final Annotated text;
  private final Scene scene;
  private final EventName eventName;
  private final BehindNoun behind;

  NounPhrase(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.eventName = new EventName(text, scene);
    this.behind = new BehindNoun(text, scene);
  }

  /** The mentions of its parties, in the order of the text; empty if it names none. */
  public List<Mention> parties(Trigger noun) {
    List<Mention> parties = new ArrayList<>(before(noun));
    parties.addAll(behind.parties(noun));
    return parties.isEmpty() ? list(named(noun)) : parties;
  }

  /** "the Council Meeting of the OECD", "the Conference on Trade": a name that has the noun. */
  private Optional<Mention> named(Trigger noun) {
    for (Mention mention : scene.mentions()) {
      boolean around =
          mention.begin() < noun.begin()
              && mention.end() > noun.end()
              && scene.phrases().tag(noun.end()) == Tag.PREPOSITION;
      if (around && mention.sort() == Sort.BODY) {
        return Optional.of(mention);
      }
    }
    return eventName.of(noun);
  }

  /** "A, B and C" from a token on. */
  public List<Mention> series(int begin) {
    return behind.series(begin);
  }

  /** The countries behind a visit. */
  public List<Mention> hosts(Trigger visit) {
    List<Mention> hosts = new ArrayList<>();
    for (Mention mention : behind.parties(visit)) {
      if (mention.isPolity()) {
        hosts.add(mention);
      }
    }
    return hosts;
  }

  private static List<Mention> list(Optional<Mention> mention) {
    return mention.isPresent() ? List.of(mention.get()) : List.of();
  }

  /** "talks with A and B": who meets them is told elsewhere. */
  public boolean isOneSide(Trigger noun) {
    return before(noun).isEmpty() && text.is(behind.behindDates(noun.end()), "with");
  }

  private boolean isAdjective(int token) {
    Tag tag = scene.phrases().tag(token);
    return tag == Tag.DETERMINER || tag == Tag.NOUN || tag == Tag.NUMBER;
  }

  /** Whether the phrase of a visit names who comes: "Abe's visit", "a visit by Abe". */
  public boolean hasVisitor(Trigger visit) {
    for (Mention mention : before(visit)) {
      if (owns(mention)) {
        return true;
      }
    }
    for (Mention mention : behind.parties(visit)) {
      if (isBrought(mention, FunctionWord.AGENT)) {
        return true;
      }
    }
    return false;
  }

  /** "a visit by Abe". */
  public boolean isPaidBy(Trigger visit) {
    return visit.kind() == Kind.VISIT
        && visit.frame() == Frame.NOUN
        && (text.is(visit.end() - 1, FunctionWord.AGENT)
            || text.is(visit.end(), FunctionWord.AGENT));
  }

  /** "will meet ahead of next week's alliance summit": who is there goes without saying. */
  public boolean isOfOthers(Trigger event) {
    int at = event.begin() - 1;
    while (scene.phrases().tag(at) == Tag.NOUN) {
      at--;
    }
    return event.frame() == Trigger.Frame.NOUN
        && at < event.begin() - 1
        && isOwnDate(at)
        && Circumstance.is(text, scene.phrases(), event);
  }

  /** "next week's", "the June 8-10". */
  private boolean isOwnDate(int token) {
    Tag tag = scene.phrases().tag(token);
    return tag == Tag.DATE || (tag == Tag.POSSESSIVE && scene.phrases().tag(token - 1) == Tag.DATE);
  }

  private boolean isBrought(Mention mention, FunctionWord preposition) {
    int before = mention.begin() - 1;
    before = scene.phrases().tag(before) == Tag.DETERMINER ? before - 1 : before;
    return text.is(before, preposition);
  }

  private boolean owns(Mention mention) {
    return mention.sort() == Sort.PRONOUN
        || mention.sort() == Sort.DEMONYM
        || text.is(mention.end(), "possessive");
  }

  /** Whose meeting it is: "the G20 summit", "a summit of the G20"; none if only a time is told. */
  public List<Mention> conveners(Trigger noun) {
    List<Mention> before = before(noun);
    int at = before.isEmpty() ? noun.begin() : before.get(0).begin();
    boolean sideline = false;
    while (isAdjective(at - 1) || text.is(at - 1, FunctionWord.GENITIVE)) {
      at--;
      sideline |= text.is(at, "sideline");
    }
    boolean time = text.is(at - 1, "during") && text.is(at - 1, "circumstance");
    boolean topic = text.is(at - 1, "topic") && !text.is(at - 1, "during");
    if (!sideline && (time || topic)) {
      return List.of();
    }
    if (!before.isEmpty()) {
      return before;
    }
    List<Mention> of =
        text.is(noun.end(), FunctionWord.GENITIVE) ? behind.parties(noun) : List.of();
    return of.isEmpty() ? list(named(noun)) : of;
  }

  /** Whether it is the meeting of a body. */
  public boolean isConvenedByBody(Trigger noun) {
    for (Mention mention : conveners(noun)) {
      if (mention.sort() == Sort.BODY) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of bodies alone: "the G7 and NATO summits". */
  public boolean isOfBodies(Trigger noun) {
    List<Mention> conveners = conveners(noun);
    for (Mention mention : conveners) {
      if (mention.sort() != Sort.BODY) {
        return false;
      }
    }
    return !conveners.isEmpty();
  }

  /** What stands directly before the noun, with adjectives and hyphens between. */
  private List<Mention> before(Trigger noun) {
    List<Mention> parties = new ArrayList<>();
    if (isEcho(noun)) {
      return parties;
    }
    int at = noun.begin();
    Optional<Mention> mention = endingNear(at);
    if (mention.isPresent() && isToured(mention.get(), noun)) {
      at = mention.get().begin(); // "the king's Asia tour"
      mention = endingNear(at);
    }
    if (mention.isEmpty()) {
      mention = otherName(noun.begin());
    } else if (isMediator(mention.get())) {
      return parties;
    } else if (isSite(mention.get(), at) && text.is(mention.get().begin() - 1, "possessive")) {
      at = mention.get().begin() - 1; // "the bloc's Paris summit"
      mention = scene.endingAt(at);
    }
    while (mention.isPresent() && behind.isParty(mention.get()) && !isSite(mention.get(), at)) {
      parties.add(0, mention.get());
      at = mention.get().begin();
      boolean joined =
          text.isSign(at - 1, '-') || text.is(at - 1, "joins") || text.is(at - 1, "dash");
      mention = joined ? scene.endingAt(at - 1) : Optional.empty();
    }
    return parties;
  }

  private static boolean isToured(Mention mention, Trigger noun) {
    return mention.sort() == Sort.REGION && noun.kind() == Kind.VISIT;
  }

  /** "U.N.-brokered talks": who brings others together. */
  public Optional<Mention> mediator(Trigger noun) {
    Optional<Mention> mention = endingNear(noun.begin());
    return mention.isPresent() && isMediator(mention.get()) ? mention : Optional.empty();
  }

  /** "told the union it would begin": what stands before "it" says nothing of it. */
  private boolean isEcho(Trigger noun) {
    return text.is(noun.begin(), "echo");
  }

  private boolean isMediator(Mention mention) {
    return text.isSign(mention.end(), '-') && text.is(mention.end() + 1, "mediated");
  }

  /** "the Paris meeting", "Washington talks": where it is. */
  public Optional<Mention> site(Trigger noun) {
    Optional<Mention> site =
        noun.frame() == Frame.NOUN && !isEcho(noun)
            ? scene.endingAt(noun.begin())
            : Optional.empty();
    return site.isPresent() && isSite(site.get(), noun.begin()) ? site : eventName.site(noun);
  }

  /** "the Paris meeting", "Geneva talks": a city directly before the noun is where it is. */
  private boolean isSite(Mention mention, int noun) {
    return EventName.canBeSite(mention)
        && (mention.end() == noun || isTopicAlone(mention, noun))
        && mention.end() == mention.begin() + 1
        && !text.isSign(mention.begin() - 1, '-')
        && !text.is(mention.begin() - 1, "joins");
  }

  /** "the Oslo climate talks": only what they are about stands between a capital and the noun. */
  private boolean isTopicAlone(Mention mention, int noun) {
    int at = mention.end();
    while (at < noun && scene.phrases().tag(at) == Tag.NOUN && text.isPlainWord(at)) {
      at++;
    }
    return at == noun && mention.sort() == Sort.CAPITAL;
  }

  /** "the Andean Forum, or ANF, conference": another name between commas. */
  private Optional<Mention> otherName(int noun) {
    int at = noun;
    while (scene.phrases().tag(at - 1) == Tag.NOUN) {
      at--;
    }
    Optional<Mention> name = text.isSign(at - 1, ',') ? scene.endingAt(at - 1) : Optional.empty();
    return name.isPresent() && isOtherName(name.get()) ? name : Optional.empty();
  }

  private boolean isOtherName(Mention mention) {
    int before = mention.begin() - 1;
    boolean body = mention.sort() == Sort.BODY && text.isSign(before, ',');
    return text.is(before, FunctionWord.DISJUNCTION)
        || (body && scene.endingAt(before).isPresent());
  }

  private Optional<Mention> endingNear(int token) {
    int left = MAX_ADJECTIVES;
    for (int i = token; left >= 0; i--) {
      Optional<Mention> mention = scene.endingAt(i);
      if (mention.isPresent()) {
        return mention;
      }
      if (!behind.isModifier(i - 1)) {
        return Optional.empty();
      }
      left -= scene.phrases().tag(i - 1) == Tag.ASIDE || isCompound(i - 1) ? 0 : 1;
    }
    return Optional.empty();
  }

  /** "three-day": one word, all but the last of its tokens. */
  private boolean isCompound(int token) {
    return text.isSign(token, '-') || (text.isSign(token + 1, '-') && text.isTied(token + 1));
  }
}
