package parley.calendar.party;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.meeting.Participant;

/**
 * Names of firms, which stories shorten from behind: "Acme Foods Plc", "Acme Foods", "Acme"; and
 * who holds an office in one, or in another body: "Chairman of Acme Foods".
 */
final class Firm {

  /** Behind a name, what the law calls a firm of its country. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<name>.*[\\p{L}\\d]),? (Plc|PLC|plc|Inc|Incorporated|Corp|Corporation|Co|Company|Ltd"
              + "|Limited|LLC|AG|SA|S\\.A|NV|N\\.V|SpA|S\\.p\\.A|AB|A/S|AS|ASA|Oyj|GmbH|Pty|SE)\\.?");

  /** What a firm does, which its short name leaves out. */
  private static final Pattern TRADE =
      Pattern.compile(
          ".* (Foods|Motors?|Airlines|Airways|Bank|Oil|Steel|Group|Holdings|Industries|Energy"
              + "|Systems|Financial|Technologies|Chemicals?|Pharmaceuticals|Insurance|Stores"
              + "|Entertainment|Brands|Resources|Petroleum|Gas|Electric|Telecom|Communications"
              + "|Mining|Metals|Breweries|Media|Pictures|Partners)");

  private static final Pattern OFFICE = Pattern.compile(".* of (?<body>\\p{Lu}.*)");

  private Firm() {}

  /** A name without the legal form behind it. */
  static String withoutForm(String name) {
    Matcher firm = FORM.matcher(name.strip());
    return firm.matches() ? firm.group("name") : name;
  }

  /** The first word of a firm's name, by which alone it may be called; empty of others. */
  static Optional<String> firstWord(String name) {
    String plain = withoutForm(name);
    boolean firm = !plain.equals(name) || TRADE.matcher(plain).matches();
    return Optional.of(Names.words(plain).split(" ")[0]).filter(it -> firm && !it.isEmpty());
  }

  /** The body in which somebody holds an office; empty if none is told. */
  static Optional<String> bodyOf(Participant officer) {
    return officer
        .role()
        .map(OFFICE::matcher)
        .filter(Matcher::matches)
        .map(office -> office.group("body"));
  }
}
