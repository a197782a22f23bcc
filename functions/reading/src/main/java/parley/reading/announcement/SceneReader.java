package parley.reading.announcement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.MentionReader;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Lexicon;
import parley.reading.phrase.Phrases;
import parley.reading.text.Sentences.Sentence;
import parley.reading.trigger.Quotation;
import parley.reading.trigger.Scene;
import parley.reading.window.WindowMention;

/** Reads what the sentences of a text hold behind its dateline. Of one thread, for one document. */
final class SceneReader {

  private final Annotated text;

  /** The first token behind the dateline. */
  private final int dateline;

  private final MentionReader mentions;
  private final Lexicon lexicon;

  /** The tokens that belong to dates. */
  private final BitSet dates;

  /** What sort of meeting was told of last. */
  private Optional<Kind> told = Optional.empty();

  SceneReader(Annotated text, MentionReader mentions, Lexicon lexicon, BitSet dates) {
    this.text = text;
    this.dateline = DatelineEnd.of(text);
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.dates = dates;
  }

  /** The first token behind the dateline. */
  int dateline() {
    return dateline;
  }

  /** The country where the story was written, by its dateline, if that tells of one alone. */
  Optional<String> writtenIn() {
    Sentence head = new Sentence(0, dateline, true);
    Optional<String> country = Optional.empty();
    List<Mention> places =
        dateline == 0 ? List.of() : mentions.read(Phrases.of(text.text(), head, dates, lexicon));
    for (Mention place : places) {
      Optional<String> of = place.participant().country();
      if (of.isPresent() && country.isPresent() && !of.equals(country)) {
        return Optional.empty();
      }
      country = of.isPresent() ? of : country;
    }
    return country;
  }

  /** The verbs of a sentence and what hangs on them. */
  Phrases phrases(Sentence sentence) {
    return Phrases.of(text.text(), behindOpening(sentence), dates, lexicon);
  }

  /**
   * "TOKYO, March 28 - Leaders will": what a dateline heads begins behind it; what is quoted begins
   * behind its mark.
   */
  private Sentence behindOpening(Sentence sentence) {
    boolean heads = sentence.begin() < dateline && dateline < sentence.end();
    int begin = heads ? dateline : sentence.begin();
    while (begin + 1 < sentence.end() && Quotation.isMark(text, begin)) {
      begin++;
    }
    return begin > sentence.begin()
        ? new Sentence(begin, sentence.end(), sentence.startsParagraph())
        : sentence;
  }

  /** Whom a sentence names. */
  List<Mention> mentions(Phrases phrases) {
    return mentions.read(phrases);
  }

  /** Those whom a sentence names behind the dateline. */
  List<Mention> withoutDateline(List<Mention> mentions) {
    if (mentions.isEmpty() || mentions.get(0).begin() >= dateline) {
      return mentions;
    }
    List<Mention> behind = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.begin() >= dateline) {
        behind.add(mention);
      }
    }
    return behind;
  }

  /**
   * What a sentence tells of meetings.
   *
   * @param windows the days that it speaks of
   * @param behindCallingOff whether the text has called a meeting off before
   */
  Scene scene(
      Phrases phrases,
      List<Mention> mentions,
      List<WindowMention> windows,
      boolean behindCallingOff) {
    Scene scene = Scene.of(text, phrases, mentions, windows, told, behindCallingOff);
    if (!scene.triggers().isEmpty()) {
      told = Optional.of(scene.triggers().get(scene.triggers().size() - 1).kind());
    }
    return scene;
  }
}
