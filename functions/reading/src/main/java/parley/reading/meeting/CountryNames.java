package parley.reading.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What countries are called in English. The JDK knows it too, but takes a tenth of a cold start to
 * load what it knows, and calls them otherwise in its next version.
 */
final class CountryNames {

  private static final String FILE = "en/country-names.txt";

  /** How many signs a code and the space behind it have. */
  private static final int CODE = 3;

  private static final Map<String, String> BY_CODE = load();

  private CountryNames() {}

  /** The English name of an ISO 3166-1 alpha-2 code; the code itself if it is no country's. */
  static String english(String code) {
    return BY_CODE.getOrDefault(code, code);
  }

  private static Map<String, String> load() {
    try (InputStream in = CountryNames.class.getResourceAsStream(FILE)) {
      return byCode(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Map<String, String> byCode(String lines) {
    Map<String, String> byCode = new HashMap<>();
    int begin = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', begin)) {
      if (begin + CODE < end && lines.charAt(begin) != '#') {
        byCode.put(lines.substring(begin, begin + CODE - 1), lines.substring(begin + CODE, end));
      }
      begin = end + 1;
    }
    return byCode;
  }
}
