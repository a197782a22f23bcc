package parley.reading.trigger;

import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Loudness;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Trigger.Frame;

/** Finds the name of an event that has one, and meets under it: "the East Asia Summit". */
public final class EventName {

  private final Annotated text;
  private final Scene scene;

  /** Of the events of one sentence of a text. */
  public EventName(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** "the Venice economic summit": what stands between a place and the noun. */
  private int behindPlace(int noun) {
    int at = noun;
    while (scene.phrases().tag(at - 1) == Tag.NOUN && noun - at < 2) {
      at--;
    }
    Optional<Mention> place = scene.endingAt(at);
    boolean site =
        place.isPresent() && (canBeSite(place.get()) || place.get().sort() == Sort.REGION);
    return site ? at : noun;
  }

  /** "the Peru-Africa Leaders'": capitals, the hyphens between them, the apostrophe of several. */
  private boolean isOfName(int token) {
    boolean name = scene.phrases().tag(token) == Tag.NAME && !text.is(token, "function");
    boolean joint =
        text.isSign(token, '-') || text.isSign(token, '\'') || text.isSign(token, '\u2019');
    return name || (joint && scene.phrases().tag(token - 1) == Tag.NAME);
  }

  /** "the Premiers' Conference", but not "Norway's Conference": for whom it is, in its name. */
  private boolean isOwned(int noun) {
    int apostrophe = noun - 1;
    return text.isCapitalised(noun)
        && scene.phrases().tag(apostrophe) == Tag.POSSESSIVE
        && !text.is(apostrophe, FunctionWord.POSSESSIVE_CLITIC)
        && scene.phrases().tag(apostrophe - 1) == Tag.NAME;
  }

  /** "the Venice economic summit": where it is. */
  Optional<Mention> site(Trigger noun) {
    boolean event = noun.frame() == Frame.NOUN && noun.kind() != Kind.VISIT;
    int behind = event ? behindPlace(noun.begin()) : noun.begin();
    Optional<Mention> place = behind < noun.begin() ? scene.endingAt(behind) : Optional.empty();
    return place.isPresent() && place.get().sort() != Sort.NAME && canBeSite(place.get())
        ? place
        : Optional.empty();
  }

  /** "the June 8-10 summit": its own day stands before it. */
  public boolean isDated(Trigger noun) {
    int at = noun.begin();
    while (scene.phrases().tag(at - 1) == Tag.NOUN) {
      at--;
    }
    return scene.isDate(at - 1);
  }

  /** "the summit in Venice": the Venice summit, if nobody else is told to meet there. */
  public Optional<Participant> byPlace(Trigger noun) {
    boolean summit = noun.frame() == Frame.NOUN && noun.kind() == Kind.SUMMIT;
    Optional<Mention> place =
        summit && text.is(noun.end(), "in") ? scene.beginningAt(noun.end() + 1) : Optional.empty();
    if (place.isEmpty() || !(place.get().isPolity() || place.get().sort() == Sort.PLACE)) {
      return byTopic(noun);
    }
    String words = text.text().line(place.get().begin(), place.get().end());
    String name = words + " " + noun.kind().word();
    return Optional.of(Participant.called(name));
  }

  /** "the Oslo climate talks": what they are about stands between. */
  private Optional<Participant> byTopic(Trigger noun) {
    Optional<Mention> place = noun.kind() == Kind.TALKS ? site(noun) : Optional.empty();
    return place.isPresent()
        ? Optional.of(Participant.called(text.text().line(place.get().begin(), noun.end())))
        : Optional.empty();
  }

  /** "the Venice summit", "the East Asia Summit": an event that has a name, and meets under it. */
  Optional<Mention> of(Trigger noun) {
    Optional<Mention> body = scene.beginningAt(noun.begin());
    boolean known = text.mention(noun.begin(), "body").isPresent();
    if (known && body.isPresent() && body.get().end() == noun.end()) {
      return body;
    }
    if (noun.kind() != Kind.SUMMIT && noun.kind() != Kind.CONFERENCE) {
      return Optional.empty();
    }
    int behind = behindPlace(noun.begin());
    int begin = isOwned(behind) ? behind - 1 : behind;
    while (isOfName(begin - 1)) {
      begin--;
    }
    while (begin < behind && text.is(begin, "counting-word")) {
      begin++;
    }
    if (begin == behind) {
      return Optional.empty();
    }
    String name = Loudness.quiet(text.text().line(begin, noun.end()));
    return Optional.of(new Mention(begin, noun.end(), Sort.BODY, Participant.called(name)));
  }

  /** A name that may be that of where an event is. */
  static boolean canBeSite(Mention mention) {
    return mention.sort() == Sort.CAPITAL
        || mention.sort() == Sort.PLACE
        || mention.sort() == Sort.NAME;
  }
}
