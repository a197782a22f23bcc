package parley.local.read;

/** What was handed in cannot be read; the message names the file and the line. */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The message is for the person who handed it in: {@code news.jsonl:3: text is missing}. */
  public BadInputException(String message) {
    super(message);
  }
}
