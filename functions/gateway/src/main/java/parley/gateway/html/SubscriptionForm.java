package parley.gateway.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.gateway.Form;

/**
 * The form by which somebody subscribes, as the template {@code subscription} shows it: empty on
 * the page, and as it was sent, with what is wrong beside each field, where it cannot be taken.
 *
 * @param root the way to the page's folder: empty, or {@code ../}
 * @param telephones whether telephones can hear too
 * @param problem what is wrong with the whole
 * @param endpoint the address
 * @param participants names with commas between
 * @param places names with commas between
 * @param leadDays how many days before
 * @param changes whether to hear of changes
 * @param digest whether to hear on Mondays what the week brings
 * @param hours the hours of the day
 * @param zone the time zone
 */
public record SubscriptionForm(
    String root,
    boolean telephones,
    List<String> problem,
    Field endpoint,
    Field participants,
    Field places,
    Choices leadDays,
    Choices changes,
    Choices digest,
    Choices hours,
    Field zone) {

  private static final List<String> LEAD_DAYS = List.of("30", "14", "7", "1");

  /** What is in a field, and what is wrong with it. */
  public record Field(String value, List<String> wrong) {}

  /** What can be chosen, and what is wrong with what was. */
  public record Choices(List<Choice> of, List<String> wrong) {}

  /** One of several, and whether it was chosen. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * A form that nobody has filled in; who and where are those of the filter.
   *
   * @param telephones whether telephones can hear too
   */
  public static SubscriptionForm fresh(String participants, String places, boolean telephones) {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("participants", List.of(participants));
    fields.put("places", List.of(places));
    fields.put("leadDays", List.of("14", "7", "1"));
    fields.put("changes", List.of("on"));
    fields.put("hour", List.of("9"));
    fields.put("zone", List.of("Asia/Tokyo"));
    return again(new Form(fields), Map.of(), List.of(), telephones);
  }

  /**
   * A form as it was sent.
   *
   * @param wrong what is wrong, by the names of the fields
   * @param problem what is wrong with the whole
   * @param telephones whether telephones can hear too
   */
  public static SubscriptionForm again(
      Form sent, Map<String, String> wrong, List<String> problem, boolean telephones) {
    return new SubscriptionForm(
        "",
        telephones,
        problem,
        field(sent, wrong, "endpoint"),
        field(sent, wrong, "participants"),
        field(sent, wrong, "places"),
        new Choices(leadDays(sent), at(wrong, "leadDays")),
        box(sent, wrong, "changes"),
        box(sent, wrong, "digest"),
        new Choices(hours(sent), at(wrong, "hour")),
        field(sent, wrong, "zone"));
  }

  private static Field field(Form sent, Map<String, String> wrong, String name) {
    return new Field(sent.text(name).orElse(""), at(wrong, name));
  }

  private static Choices box(Form sent, Map<String, String> wrong, String name) {
    return new Choices(List.of(new Choice("on", "", sent.has(name))), at(wrong, name));
  }

  private static List<String> at(Map<String, String> wrong, String name) {
    return wrong.containsKey(name) ? List.of(wrong.get(name)) : List.of();
  }

  private static List<Choice> leadDays(Form sent) {
    List<Choice> choices = new ArrayList<>();
    for (String days : LEAD_DAYS) {
      String label = days + (days.equals("1") ? " day" : " days");
      choices.add(new Choice(days, label, sent.texts("leadDays").contains(days)));
    }
    return choices;
  }

  private static List<Choice> hours(Form sent) {
    String chosen = sent.text("hour").orElse("9");
    return IntStream.range(0, 24)
        .mapToObj(Integer::toString)
        .map(
            hour ->
                new Choice(hour, "%2s:00".formatted(hour).replace(' ', '0'), hour.equals(chosen)))
        .toList();
  }
}
