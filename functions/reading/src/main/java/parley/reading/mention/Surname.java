package parley.reading.mention;

/** What is left of a name without the given one: "Abe", "von der Leyen". */
public final class Surname {

  private Surname() {}

  /** Whether a name may be one: a word with a capital, no other before it. */
  public static boolean is(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return Character.isUpperCase(name.charAt(last))
        && (last == 0 || Character.isLowerCase(name.charAt(0)));
  }

  /** Whether a name is the end of a longer one; "Von der Leyen" opens a sentence. */
  static boolean ends(String whole, String name) {
    int begin = whole.length() - name.length();
    return begin > 1
        && whole.charAt(begin - 1) == ' '
        && whole.regionMatches(true, begin, name, 0, name.length());
  }

  /**
   * Whether a name is the end of a person's, as far as can be told: one word stands before it, or
   * initials do. Of more words are a body's, "the Oslo Security Conference".
   */
  static boolean endsPerson(String whole, String name) {
    int before = whole.length() - name.length() - 1;
    return ends(whole, name)
        && Character.isUpperCase(whole.charAt(0))
        && (whole.charAt(before - 1) == '.' || whole.indexOf(' ') == before)
        && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
  }
}
