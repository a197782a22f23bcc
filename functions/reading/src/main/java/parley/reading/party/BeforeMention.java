package parley.reading.party;

import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.Tags;
import parley.reading.rule.Match;
import parley.reading.trigger.Scene;

/** Finds what brings a mention: the preposition or verb before it and what describes it. */
final class BeforeMention {

  private static final Tags GOING_ON =
      Tags.of(
          Tag.COMMA,
          Tag.CONJUNCTION,
          Tag.DETERMINER,
          Tag.NOUN,
          Tag.NAME,
          Tag.ASIDE,
          Tag.POSSESSIVE);

  private static final Tags DESCRIBING = Tags.of(Tag.DETERMINER, Tag.NOUN, Tag.NAME);

  private final Annotated text;
  private final Scene scene;

  BeforeMention(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** The token before a mention, its article and what describes it. */
  int of(Mention mention) {
    int before = mention.begin() - 1;
    while (isWithin(before)) {
      before--;
    }
    return before;
  }

  /** The same of a place, and of what it is: "at the Alpine resort of Davos". */
  int ofPlace(Mention mention) {
    int of = mention.begin() - 1;
    if (!text.is(of, FunctionWord.GENITIVE) || !text.is(of - 1, "place-noun")) {
      return of(mention);
    }
    int before = of - 1;
    while (DESCRIBING.have(scene.phrases().tag(before))) {
      before--;
    }
    return before;
  }

  /** An article or adjective, or "a range of". */
  private boolean isWithin(int token) {
    Tag tag = scene.phrases().tag(token);
    boolean of = text.is(token, FunctionWord.GENITIVE) && text.is(token - 1, "collective");
    boolean plain = tag == Tag.DETERMINER || tag == Tag.NOUN || tag == Tag.NUMBER;
    return plain || of || isDemonym(token);
  }

  /** "Russian gas giant Gazprom". */
  private boolean isDemonym(int token) {
    Optional<Match> demonym = text.mention(token, "demonym");
    return demonym.isPresent() && demonym.get().end() == token + 1;
  }

  /** "A, B and the C": only commas, conjunctions and what describes the second stand between. */
  boolean areJoined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!goesOn(scene.phrases().tag(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean goesOn(Tag tag) {
    return GOING_ON.have(tag);
  }
}
