package parley.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Lexicon;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;

/** What the headline of a document tells of its text. Of one thread, while one is read. */
public final class Headline {

  private final TokenizedText words;
  private final People people = new People();
  private final List<Mention> mentions = new ArrayList<>();
  private Optional<Participant> speaker = Optional.empty();
  private Optional<Participant> diarist = Optional.empty();

  private Headline(TokenizedText words) {
    this.words = words;
  }

  /** Reads the headline of a story. */
  public static Headline of(Story story, Grammar grammar, Lexicon lexicon) {
    TokenizedText title = TokenizedText.of(story.title(), grammar.vocabulary());
    Headline headline = new Headline(title);
    Chart chart = grammar.chart(title.tokens());
    for (Sentence sentence : title.sentences()) {
      chart.match(sentence);
    }
    Annotated annotated = new Annotated(title, grammar, chart, lexicon);
    headline.read(annotated, story.published(), lexicon);
    return headline;
  }

  private void read(Annotated title, LocalDate published, Lexicon lexicon) {
    People all = new People();
    MentionReader reader = new MentionReader(title, all, published);
    for (Sentence sentence : words.sentences()) {
      Phrases phrases = Phrases.of(words, sentence, new BitSet(), lexicon);
      List<Mention> read = reader.read(phrases);
      speaker = speaker.isPresent() ? speaker : Byline.of(title, read);
      diarist = diarist.isPresent() ? diarist : Byline.diarist(title, read);
      if (isOfPlainWords(title, phrases)) {
        mentions.addAll(read);
      }
    }
    for (Participant officer : all.officers()) {
      if (!isDeed(title, officer.name())) {
        people.enter(officer.name(), officer.role(), officer.country());
      }
    }
  }

  /** "PRIME MINISTER DEFERS VISIT": what is done, where all is in capitals. */
  private boolean isDeed(Annotated title, String name) {
    for (int i = 0; i < words.tokens().size(); i++) {
      boolean loud = words.tokens().get(i).capitals() == Token.Capitals.ALL;
      if (loud && words.word(i).equalsIgnoreCase(name) && title.is(i, "verb")) {
        return true;
      }
    }
    return false;
  }

  /** "Ruiz to meet Berg", but not "Ruiz To Meet Berg", where a capital makes no name. */
  private static boolean isOfPlainWords(Annotated title, Phrases phrases) {
    for (int i = phrases.sentence().begin(); i < phrases.sentence().end(); i++) {
      boolean word = phrases.at(i).isPresent() || phrases.tag(i) == Tag.NOUN;
      if (word && title.isPlainWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the document has none. */
  public boolean isEmpty() {
    return words.tokens().isEmpty();
  }

  /** The people whom it names with their offices, and then those whom the text does. */
  public People people() {
    return people;
  }

  /** Who and what it names, in its order, if its capitals tell names. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** By whom it says that the text is given. */
  public Optional<Participant> speaker() {
    return speaker;
  }

  /** Whose diary it says that the text is. */
  public Optional<Participant> diarist() {
    return diarist;
  }

  /** Those of them whose last names stand in it. */
  public List<Participant> named() {
    List<Participant> named = new ArrayList<>();
    for (int i = 0; i < words.tokens().size(); i++) {
      Optional<Participant> person = people.named(words.word(i));
      if (person.isPresent() && !named.contains(person.get())) {
        named.add(person.get());
      }
    }
    return named;
  }
}
