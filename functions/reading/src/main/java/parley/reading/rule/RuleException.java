package parley.reading.rule;

/** A rule file that cannot be read: which, where, what stood there and what was expected. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file as messages call it: {@code timex/en/weekdays.rules}
   * @param line from 1; 0 if there is no such file
   * @param found what stood there
   * @param expected what would have been right
   */
  public RuleException(String file, int line, String found, String expected) {
    super(file + ":" + line + ": found \"" + found + "\", expected " + expected);
  }
}
