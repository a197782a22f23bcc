package parley.reading.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.reading.rule.Grammar;
import parley.reading.rule.Resources;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;
import parley.reading.text.Tokens;

/** What words can be in a sentence. Immutable. */
public final class Lexicon {

  /**
   * What a word can be in a sentence: the class of the same name in the word files of a language
   * says which words are. As many as an {@code int} has bits.
   */
  enum Form {
    /** "will", "would". */
    MODAL,
    BE,
    HAVE,
    DO,
    /** "not", "never". */
    NEGATION,
    /** The "to" before a verb. */
    INFINITIVE,
    /** "the", "her": with a noun behind it. */
    DETERMINER,
    /** "he", "them". */
    PRONOUN,
    /** "of", "at". */
    PREPOSITION,
    /** "and", "or". */
    CONJUNCTION,
    /** "who", "which". */
    RELATIVE,
    /** What begins another clause: "when", "because". */
    CLAUSE,
    /** A verb that begins another clause behind a comma: "provided". */
    CONDITION,
    /** With it, whom a verb's object names is who acts: "invited Abe to visit". */
    OBJECT_CONTROL,
    /** A participle that describes the noun behind it: "outgoing". */
    DESCRIBING,
    /** A plural that no ending tells: "people", "both". */
    PLURAL,
    /** A verb of reporting: "announced". */
    SAYS,
    /** A preposition that begins a clause where a verb follows: "after". */
    TIME,
    /** What may stand between a modal verb and its verb: "will both attend". */
    FLOATING,
    /** The "what" of "in what would be their first talks". */
    SO_CALLED,
    /** The "but" of "was set for May but was moved". */
    ADDING,
    /** How an event goes on or ends: "after the talks broke off". */
    ENDING,
    /** What stands before a place: "in Cornwall, England". */
    AT_PLACE,
    /** What belongs to the verb before it: "called off". */
    PARTICLE,
    /** What sets a day: "the summit slated for Saturday". */
    ARRANGED,
    /** What tells what an event is for: "talks on Friday aimed at a truce". */
    AIMED,
    /** What follows a name and belongs to it: "Jr.". */
    NAME_SUFFIX,
    /** A verb in its first form or the third person. */
    VERB,
    /** What may be either: "visit", "talks". */
    NOUN_OR_VERB,
    /** A verb in the past, or its participle. */
    PAST,
    /** A noun, and no verb. */
    NOUN,
    ADVERB;

    private String wordClass() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Grammar grammar;

  /** By word, a bit for each class that it is of: the tagger asks for many of every word. */
  private final int[] forms;

  /** By word, a bit for each function that it has. */
  private final long[] functions;

  /** By {@link Ending}. */
  private final String[][] endings;

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public Lexicon(Grammar grammar) {
    this.grammar = grammar;
    this.forms = new int[grammar.vocabulary().size() + 1];
    for (Form form : Form.values()) {
      mark(grammar.wordClass(form.wordClass()).numbers(), 1 << form.ordinal());
    }
    this.functions = functions(grammar);
    this.endings = endings(grammar);
  }

  private void mark(BitSet words, int form) {
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      forms[word] |= form;
    }
  }

  private static long[] functions(Grammar grammar) {
    long[] functions = new long[grammar.vocabulary().size() + 1];
    for (FunctionWord function : FunctionWord.values()) {
      BitSet words = grammar.wordClass(function.wordClass()).numbers();
      for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
        functions[word] |= 1L << function.ordinal();
      }
    }
    return functions;
  }

  private static String[][] endings(Grammar grammar) {
    Ending[] all = Ending.values();
    String[][] endings = new String[all.length][];
    for (Ending ending : all) {
      List<String> words = grammar.wordClass(ending.wordClass()).words();
      endings[ending.ordinal()] = words.toArray(new String[0]);
    }
    return endings;
  }

  /** Adds the words of a language to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    builder.folder(new Resources(Lexicon.class, language));
  }

  /** Whether a modal verb speaks of what will be. */
  boolean isFuture(Token token) {
    return has(token, "modal", "future");
  }

  /** Whether an auxiliary verb speaks of what was. */
  boolean isPast(Token token) {
    return has(token, "be", "past") || has(token, "have", "past") || has(token, "do", "past");
  }

  private boolean has(Token token, String wordClass, String value) {
    Optional<String> found = grammar.value(token, wordClass);
    return found.isPresent() && found.get().equals(value);
  }

  /**
   * Whether a token of a text has a function. With a capital it has none: it may be part of a name
   * or a title.
   */
  public boolean is(Tokens tokens, int token, FunctionWord function) {
    return (functions[tokens.word(token)] >>> function.ordinal() & 1) != 0
        && !tokens.isCapitalised(token);
  }

  /** Whether a token of a text has an ending, and letters before it. */
  public boolean ends(TokenizedText text, int token, Ending ending) {
    int begin = text.tokens().begin(token);
    int end = text.tokens().end(token);
    for (String letters : endings[ending.ordinal()]) {
      int at = end - letters.length();
      if (at > begin && text.text().string().startsWith(letters, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token of a text can be of a form. */
  boolean is(Tokens tokens, int token, Form form) {
    return isAmong(form, forms(tokens.word(token)));
  }

  /** What a word can be, by its number: a bit for each form. */
  int forms(int word) {
    return forms[word];
  }

  /** A bit for each of some forms, to ask for all of them at once. */
  static int bits(Form... forms) {
    int bits = 0;
    for (Form form : forms) {
      bits |= 1 << form.ordinal();
    }
    return bits;
  }

  /** Whether a form is one of those that a word can be. */
  static boolean isAmong(Form form, int forms) {
    return (forms >>> form.ordinal() & 1) != 0;
  }
}
