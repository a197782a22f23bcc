package parley.reading.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
import parley.reading.rule.Match;

/**
 * For whom somebody speaks who does not say who he is: "I will visit Peru" in a release that tells
 * of Norway at every turn.
 */
public final class Homeland {

  /** So often a country is named that a text is about. */
  private static final int OFTEN = 3;

  private Homeland() {}

  /**
   * The country that a text names more often than any other; nobody's of one that quotes somebody,
   * who may be the one that says "I".
   */
  public static Optional<Participant> of(Annotated text) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Polities polities = new Polities(text);
    for (int i = 0; i < text.text().tokens().size(); i++) {
      if (text.isSign(i, '"') || text.isSign(i, '\u201c')) {
        return Optional.empty();
      }
      Optional<Match> polity = polities.at(i);
      Optional<String> code = polity.isPresent() ? polities.code(polity.get()) : Optional.empty();
      if (code.isPresent()) {
        times.put(code.get(), times.getOrDefault(code.get(), 0) + 1);
      }
    }
    return oftenest(times);
  }

  private static Optional<Participant> oftenest(Map<String, Integer> times) {
    String country = null;
    int most = OFTEN - 1;
    for (Map.Entry<String, Integer> each : times.entrySet()) {
      if (each.getValue() > most) {
        country = each.getKey();
        most = each.getValue();
      } else if (each.getValue() == most) {
        country = null;
      }
    }
    return country == null
        ? Optional.empty()
        : Optional.of(
            new Participant(Participant.english(country), Optional.empty(), Optional.of(country)));
  }
}
