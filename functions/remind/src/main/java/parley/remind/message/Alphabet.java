package parley.remind.message;

/** The characters that a short message may have, and the room that they take. */
enum Alphabet {
  /** Printable ASCII, which is what SNS takes in a subject; a character is a character. */
  ASCII {
    @Override
    boolean has(int c) {
      return c >= ' ' && c <= '~';
    }

    @Override
    int length(String text) {
      return text.length();
    }
  },

  /** GSM 03.38, without its line breaks; a character of the extension table takes two septets. */
  GSM7 {
    @Override
    boolean has(int c) {
      return GSM_BASIC.indexOf(c) >= 0 || GSM_EXTENSION.indexOf(c) >= 0;
    }

    @Override
    int length(String text) {
      return text.length() + (int) text.chars().filter(c -> GSM_EXTENSION.indexOf(c) >= 0).count();
    }
  };

  private static final String GSM_BASIC =
      "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String GSM_EXTENSION = "^{}\\[~]|€";

  abstract boolean has(int c);

  /** How much room a text takes that is written in this alphabet. */
  abstract int length(String text);

  /** The text in this alphabet, in one line. */
  final String write(String text) {
    return Transliteration.write(text, this::has);
  }

  /** Whether anything of the text is left to be read in this alphabet. */
  final boolean canSay(String text) {
    return write(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
