package parley.subscribe;

import java.util.Map;

/** Fields of a form make no sense. */
final class WrongFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> wrong;

  /**
   * @param wrong what is wrong, by the names of the fields
   */
  WrongFormException(Map<String, String> wrong) {
    super("these fields make no sense: " + wrong.keySet());
    this.wrong = Map.copyOf(wrong);
  }

  /** What is wrong, by the names of the fields. */
  Map<String, String> wrong() {
    return wrong;
  }
}
