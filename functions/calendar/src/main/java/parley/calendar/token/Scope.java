package parley.calendar.token;

import java.util.Arrays;
import java.util.Locale;

/** What a token lets its bearer do. */
public enum Scope {
  /** Post documents, and see what has become of them. */
  POST,
  /** Look at meetings, and subscribe, where that is closed. */
  READ,
  /** Correct meetings, and take documents down. */
  CURATE;

  /** The word that the API uses: {@code post}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The scope of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Scope ofWord(String word) {
    return Arrays.stream(values())
        .filter(scope -> scope.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a scope is post, read or curate, not \"" + word + "\""));
  }
}
