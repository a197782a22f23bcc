package parley.remind.message;

/** The subject of an e-mail, as SNS takes it. */
final class Subject {

  /** SNS takes less than 100 characters. */
  static final int MAX = 99;

  private Subject() {}

  /** Printable ASCII in one line that begins with a letter, {@value #MAX} characters at most. */
  static String of(Notification notification) {
    return Brief.of(notification, Alphabet.ASCII).within(MAX, Alphabet.ASCII);
  }
}
