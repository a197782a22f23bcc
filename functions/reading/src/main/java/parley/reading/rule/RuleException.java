package parley.reading.rule;

/** A rule file that cannot be read: which, where, what stood there and what was expected. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleException(String file, int line, String found, String expected) {
    super(file + ":" + line + ": found \"" + found + "\", expected " + expected);
  }
}
