package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/**
 * Whom a verb beside an event moves: who is sent, invited or taken there, where the way leads, and
 * with whom one does what one goes there for.
 */
final class MovedParties {

  private final Annotated text;
  private final Scene scene;
  private final Governors governors;
  private final BeforeMention before;

  MovedParties(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.governors = scene.governors();
    this.before = new BeforeMention(text, scene);
  }

  /**
   * "send an envoy to Washington for talks", "left for Peru on a visit": the polities between a
   * verb and a noun that the way leads to.
   */
  List<Mention> goals(VerbGroup verb, Trigger noun) {
    List<Mention> goals = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean between = mention.begin() >= verb.end() && mention.end() <= noun.begin();
      if (between && mention.isPolity() && leadsTo(before.of(mention), noun)) {
        goals.add(mention);
      }
    }
    return goals;
  }

  private boolean leadsTo(int preposition, Trigger noun) {
    boolean visit = noun.kind() == Kind.VISIT;
    return text.is(preposition, FunctionWord.GOAL)
        || (visit && (text.is(preposition, FunctionWord.PURPOSIVE) || text.is(preposition, "in")));
  }

  /**
   * "will fly to Oslo to discuss trade with Berg", "to lobby Berg": with whom one does what one
   * goes there for.
   */
  List<Mention> purpose(Trigger journey) {
    Optional<VerbGroup> goes = governors.verb(journey);
    List<Mention> met = new ArrayList<>();
    for (VerbGroup verb : scene.phrases().verbs()) {
      boolean purpose =
          goes.isPresent()
              && verb.form() == VerbGroup.Form.INFINITIVE
              && verb.begin() >= journey.end()
              && scene.phrases().chain(verb).contains(goes.get())
              && scene.trigger(verb.head()).isEmpty();
      if (purpose) {
        met.addAll(with(verb));
      }
    }
    return met;
  }

  private List<Mention> with(VerbGroup verb) {
    Optional<VerbGroup> next = scene.phrases().behind(verb.end());
    int end = next.isPresent() ? next.get().begin() : scene.sentence().end();
    List<Mention> with = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean within = verb.end() <= mention.begin() && mention.end() <= end;
      if (within && mention.isSomebody() && isAddressed(verb, before.of(mention))) {
        with.add(mention);
      }
    }
    return with;
  }

  /** "to discuss trade with Berg", "to brief NATO ministers", "to appeal to the king". */
  private boolean isAddressed(VerbGroup verb, int before) {
    boolean direct = before < verb.end() && text.is(verb.head(), "addressing");
    boolean to = text.is(before, FunctionWord.GOAL) && text.is(verb.head(), "appealing");
    return direct || to || text.is(before, "with");
  }

  /** "the trip will take Obama to Japan and Fiji": who is taken, and to whom. */
  List<Mention> taken(VerbGroup verb, Trigger noun) {
    List<Mention> taken = new ArrayList<>();
    if (noun.kind() != Kind.VISIT || !text.is(verb.head(), "taking")) {
      return taken;
    }
    int end = scene.sentence().end();
    for (Mention mention : scene.mentions()) {
      boolean behind = mention.begin() >= verb.end() && mention.end() <= end;
      boolean goal = mention.isPolity() && (isBehindTo(mention, verb) || isTakenIn(mention, verb));
      if (behind && (goal || before.of(mention) < verb.end())) {
        taken.add(mention);
      }
    }
    return taken;
  }

  /** "will take in Japan and Fiji". */
  private boolean isTakenIn(Mention mention, VerbGroup verb) {
    return text.is(verb.end(), FunctionWord.INESSIVE)
        && before.areJoined(verb.end() + 1, mention.begin());
  }

  /** Whether "to" and nothing but names stands between a verb and a mention. */
  private boolean isBehindTo(Mention mention, VerbGroup verb) {
    for (int i = mention.begin() - 1; i >= verb.end(); i--) {
      if (text.is(i, FunctionWord.GOAL)) {
        return true;
      }
      Tag tag = scene.phrases().tag(i);
      if (!tag.isNominal() && tag != Tag.COMMA && tag != Tag.CONJUNCTION) {
        return false;
      }
    }
    return false;
  }

  /**
   * "invited the unions for talks", "receives Berg in audience": whom a verb that moves others
   * names before the event.
   */
  List<Mention> moved(VerbGroup verb, Trigger noun) {
    boolean moves =
        scene.phrases().controlsObject(verb)
            || text.is(verb.head(), "sending")
            || text.is(verb.head(), "receiving")
            || text.is(verb.head(), "joining")
            || isCalled(verb, noun);
    if (!moves) {
      return List.of();
    }
    int end = noun.frame() == Frame.LEAVES ? governors.end(noun) : noun.begin();
    List<Mention> moved = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean between = mention.begin() >= verb.end() && mention.end() <= end;
      boolean first = before.of(mention) < behindParticle(verb);
      boolean polity = !moved.isEmpty() || isAsked(verb, noun);
      boolean party = mention.isSomebody() || (mention.isPolity() && polity);
      if (between && party && (first || isNext(mention, moved))) {
        moved.add(mention);
      }
    }
    return moved;
  }

  /** "has asked Peru for talks": a country as well as somebody. */
  private boolean isAsked(VerbGroup verb, Trigger noun) {
    int brings = scene.phrases().beforeNoun(noun.begin());
    boolean forTalks =
        text.is(brings, FunctionWord.PURPOSIVE) || text.is(brings, FunctionWord.GOAL);
    return forTalks && noun.kind() != Kind.VISIT && text.is(verb.head(), "inviting");
  }

  /** Behind "called in". */
  private int behindParticle(VerbGroup verb) {
    boolean in = text.is(verb.head(), "calling") && text.is(verb.end(), "in");
    return in ? verb.end() + 1 : verb.end();
  }

  /** "called the unions to a meeting", but not "called them unwilling at a meeting". */
  private boolean isCalled(VerbGroup verb, Trigger noun) {
    int before = scene.phrases().beforeNoun(noun.begin());
    boolean in = text.is(verb.head() + 1, "in"); // "has called in the unions for talks"
    return text.is(verb.head(), "calling")
        && (noun.frame() == Frame.LEAVES // "called the premiers to Ottawa"
            || text.is(before, FunctionWord.GOAL)
            || (in && text.is(before, FunctionWord.PURPOSIVE)));
  }

  /** "will join Ruiz and Berg for talks", "ministers of Peru": the next of those who are moved. */
  private boolean isNext(Mention mention, List<Mention> moved) {
    if (moved.isEmpty()) {
      return false;
    }
    Mention last = moved.get(moved.size() - 1);
    boolean of =
        last.isBareGroup()
            && text.is(last.end(), FunctionWord.GENITIVE)
            && before.of(mention) == last.end();
    return of || before.areJoined(last.end(), mention.begin());
  }
}
