package parley.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;

/** Gathers verbs and their auxiliaries into groups. Of one thread, for one sentence. */
final class VerbGroups {

  private final TokenizedText text;
  private final Sentence sentence;
  private final SentenceTags tags;
  private final Lexicon lexicon;
  private final Describing describing;
  private int main;
  private boolean passive;
  private boolean negated;

  /** Whether a modal or "to" opened the last group, or the list of verbs that it is of. */
  private boolean opened;

  VerbGroups(TokenizedText text, Sentence sentence, Tag[] tags, Lexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.tags = new SentenceTags(sentence, tags);
    this.describing = new Describing(text, sentence, this.tags, lexicon);
    this.lexicon = lexicon;
  }

  /** The verb groups of the sentence, in its order. */
  List<VerbGroup> read() {
    List<VerbGroup> groups = new ArrayList<>();
    int at = sentence.begin();
    while (at < sentence.end()) {
      int begin = at;
      if (opens(at)) {
        VerbGroup group = group(begin);
        opened = isAfterModal(begin, group);
        groups.add(group);
        at = group.end();
      } else {
        at++;
      }
    }
    return groups;
  }

  private Tag tag(int token) {
    return tags.at(token);
  }

  private boolean opens(int at) {
    return tag(at).isVerbal() || (tag(at) == Tag.TO && tag(tags.nextVerbal(at + 1)).isVerbal());
  }

  /** "will on Friday host": where the verb goes on behind a date that is put in. */
  private int behindDate(int auxiliary) {
    int at = tag(auxiliary + 1) == Tag.PREPOSITION ? auxiliary + 2 : auxiliary + 1;
    if (tag(auxiliary) != Tag.MODAL || tag(at) != Tag.DATE) {
      return auxiliary + 1;
    }
    while (tag(at) == Tag.DATE) {
      at++;
    }
    return at;
  }

  private VerbGroup group(int begin) {
    int first = tag(begin) == Tag.TO ? tags.nextVerbal(begin + 1) : begin;
    main = first;
    passive = false;
    negated = isNegation(begin - 1) || hasNegation(begin, first);
    while (isAuxiliary(main)) {
      int next = tags.nextVerbal(behindDate(main));
      if (!goesOn(main, next)) {
        break;
      }
      negated |= hasNegation(main, next);
      passive = tag(main) == Tag.BE && tag(next) == Tag.PAST;
      main = next;
    }
    negated |= tag(main + 1) == Tag.NEGATION;
    return new VerbGroup(begin, main + 1, form(begin, first), passive, negated);
  }

  /** "not", or the "no longer" of "Ruiz no longer plans". */
  private boolean isNegation(int token) {
    return tag(token) == Tag.NEGATION
        || (tag(token) == Tag.ADVERB && tag(token - 1) == Tag.NEGATION);
  }

  private boolean isAuxiliary(int token) {
    return switch (tag(token)) {
      case MODAL, BE, HAVE, DO -> true;
      default -> false;
    };
  }

  /** Whether an auxiliary and what follows are one group: "has met", not "has talks". */
  private boolean goesOn(int auxiliary, int next) {
    return switch (tag(auxiliary)) {
      case MODAL, DO -> tag(next).isVerbal();
      case HAVE -> tag(next) == Tag.PAST || tag(next) == Tag.BE || tag(next) == Tag.HAVE;
      default -> tag(next) == Tag.PAST || tag(next) == Tag.GERUND || tag(next) == Tag.BE;
    };
  }

  private boolean hasNegation(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tag(i) == Tag.NEGATION) {
        return true;
      }
    }
    return false;
  }

  private Form form(int begin, int first) {
    if (tag(begin) == Tag.TO) {
      return describing.isInfinitive(begin, main, passive) ? Form.PARTICIPLE : Form.INFINITIVE;
    }
    Token token = text.tokens().get(first);
    return switch (tag(first)) {
      case MODAL -> lexicon.isFuture(token) ? Form.FUTURE : Form.CONDITIONAL;
      case BE, HAVE, DO -> auxiliary(first, token);
      case GERUND -> Form.GERUND;
      case PAST -> describing.isParticiple(begin) ? Form.PARTICIPLE : Form.PAST;
      default -> isListed(begin) ? Form.INFINITIVE : Form.PRESENT;
    };
  }

  private boolean isAfterModal(int begin, VerbGroup group) {
    return tag(begin) == Tag.MODAL || group.form() == Form.INFINITIVE;
  }

  /** "will visit Peru on Monday, meet Ruiz and": a verb in its first form behind a comma. */
  private boolean isListed(int at) {
    boolean third =
        lexicon.ends(text, at, Ending.THIRD_PERSON)
            && !lexicon.ends(text, at, Ending.NO_THIRD_PERSON);
    return opened
        && tag(at - 1) == Tag.COMMA
        && !third
        && !lexicon.is(text.tokens(), at, Lexicon.Form.SAYS);
  }

  private Form auxiliary(int first, Token token) {
    if (lexicon.ends(text, first, Ending.PROGRESSIVE)) {
      return Form.GERUND;
    }
    boolean perfect = tag(first) == Tag.HAVE && main > first;
    return lexicon.isPast(token) || perfect ? Form.PAST : Form.PRESENT;
  }
}
