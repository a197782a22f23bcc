package parley.subscribe;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address of the common kind: dot-atom of RFC 5322 in ASCII before the sign, a host name
 * of two labels or more behind it. Quoted and internationalised local parts are left out; SNS takes
 * none.
 */
final class EmailAddress {

  private static final int MAX = 254;
  private static final int MAX_LOCAL = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
  private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

  private EmailAddress() {}

  /** The address with its domain in lower case; empty if the text is none. */
  static Optional<String> of(String text) {
    int sign = text.lastIndexOf('@');
    if (text.length() > MAX || sign < 1 || sign > MAX_LOCAL) {
      return Optional.empty();
    }
    String local = text.substring(0, sign);
    String domain = text.substring(sign + 1);
    return LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches()
        ? Optional.of(local + "@" + domain.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
