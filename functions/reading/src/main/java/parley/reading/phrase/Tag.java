package parley.reading.phrase;

/** What a token is in its sentence. */
public enum Tag {
  /** A common noun or an adjective. */
  NOUN,
  /** A word with a capital. */
  NAME,
  NUMBER,
  /** A token of a date. */
  DATE,
  PRONOUN,
  DETERMINER,
  /** The {@code 's} of a name. */
  POSSESSIVE,
  ADVERB,
  PREPOSITION,
  /** The {@code to} before a noun or a verb. */
  TO,
  CONJUNCTION,
  /** {@code who, which}: what follows tells of the name before. */
  RELATIVE,
  /** {@code when, because, that}: another clause begins. */
  SUBORDINATOR,
  MODAL,
  BE,
  HAVE,
  DO,
  NEGATION,
  /** A verb in the present or the infinitive. */
  VERB,
  /** A verb in the past, or its participle. */
  PAST,
  /** A verb in -ing. */
  GERUND,
  COMMA,
  /** A sign that parts clauses: a dash, a colon, a semicolon. */
  MARK,
  /** What stands in parentheses, and quotation marks. */
  ASIDE;

  private static final Tags VERBAL = Tags.of(MODAL, BE, HAVE, DO, VERB, PAST, GERUND);

  private static final Tags NOMINAL = Tags.of(NOUN, NAME, NUMBER, PRONOUN, DETERMINER, POSSESSIVE);

  /** Whether a verb group may begin with it. */
  boolean isVerbal() {
    return VERBAL.have(this);
  }

  /** Whether it may be part of a noun phrase. */
  public boolean isNominal() {
    return NOMINAL.have(this);
  }

  /** Whether it may stand before a noun and tell of it, in one phrase behind its article. */
  public boolean isAttributive() {
    return this == NOUN || this == NAME || this == POSSESSIVE || this == NUMBER;
  }
}
