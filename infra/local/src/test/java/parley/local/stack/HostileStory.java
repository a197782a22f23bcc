package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of {@code hostile-stories.txt}, and the story that it makes: of two countries of its own
 * that are to meet, so that it is a meeting of its own.
 *
 * @param what it is
 * @param where it stands: title, source, url, text, name or page
 * @param words what stands there
 * @param taken whether it is to be taken
 * @param pair the two countries
 */
record HostileStory(String what, String where, String words, boolean taken, List<String> pair) {

  /** What can make a text read otherwise than it is, and what is no character of a line. */
  static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern CHARACTER = Pattern.compile("\\\\u\\{([0-9A-Fa-f]+)}");
  private static final Pattern TIMES = Pattern.compile("\\(([^()]*)\\)\\*(\\d+)");

  /** All lines of the table. */
  static List<HostileStory> all() {
    List<String> countries = countries();
    List<HostileStory> stories = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split("\\s+\\|\\s");
      assertThat(cells).as(line).hasSize(4);
      int next = 2 * stories.size();
      stories.add(
          new HostileStory(
              cells[0].strip(),
              cells[1].strip(),
              unescaped(cells[2].strip()),
              cells[3].strip().equals("taken"),
              countries.subList(next, next + 2)));
    }
    return stories;
  }

  boolean isHarmless() {
    return what.startsWith("a harmless");
  }

  /** What is seen of a text, whatever stands between. */
  static String letters(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Z}]", "");
  }

  /** The media type that it is posted as. */
  String mediaType() {
    return where.equals("page") ? "text/html" : "application/json";
  }

  /** The body that is posted. */
  String body() {
    return where.equals("page") ? page() : json();
  }

  private String page() {
    return """
    <html><head><meta name="date" content="2016-12-06"><title>Talks</title></head>
    <body><h1>Talks</h1><p>%s</p></body></html>
    """
        .formatted(sentence(words + " said"));
  }

  private String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("published", "2016-12-06");
    json.put("text", where.equals("text") ? sentence(words + " officials said") : told());
    if (List.of("title", "source", "url").contains(where)) {
      json.put(where, words);
    }
    return json.toString();
  }

  private String told() {
    return where.equals("name")
        ? "Foreign Minister "
            + words
            + " of "
            + pair.get(0)
            + " will meet with leaders of "
            + pair.get(1)
            + " in Geneva on Jan. 20."
        : sentence("officials said");
  }

  private String sentence(String says) {
    return pair.get(0) + " and " + pair.get(1) + " will meet in Geneva on Jan. 20, " + says + ".";
  }

  @Override
  public String toString() {
    return what;
  }

  private static List<String> lines() {
    try (var table = HostileStory.class.getResourceAsStream("hostile-stories.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String cell) {
    String characters =
        CHARACTER
            .matcher(cell)
            .replaceAll(code -> literally(Character.toString(Integer.parseInt(code.group(1), 16))));
    return TIMES
        .matcher(characters.translateEscapes())
        .replaceAll(t -> literally(t.group(1).repeat(Integer.parseInt(t.group(2)))));
  }

  private static String literally(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** Countries of one word, as many as there are. */
  private static List<String> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build())
        .map(country -> country.getDisplayCountry(Locale.ENGLISH))
        .filter(name -> name.matches("[A-Z][a-z]{3,}"))
        .toList();
  }
}
