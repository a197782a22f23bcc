package parley.subscribe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.gateway.Fields;
import parley.gateway.Form;
import parley.gateway.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of the page as the JSON that programs send, so that both are read by the same rules. It
 * is wrong in all its fields at once, not in the first alone: who fills it in sees all of that.
 */
final class WatchForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Form form;
  private final Countries countries;
  private final Map<String, String> wrong = new TreeMap<>();

  private WatchForm(Form form, Countries countries) {
    this.form = form;
    this.countries = countries;
  }

  /**
   * What a form asks for.
   *
   * @param countries to whose telephones messages go
   * @throws WrongFormException if fields of it make no sense; it names each of them
   */
  static SubscriptionRequest read(Form form, Countries countries) {
    return new WatchForm(form, countries).request();
  }

  private SubscriptionRequest request() {
    ObjectNode body = JSON.objectNode().put("protocol", protocol());
    form.text("endpoint").ifPresent(endpoint -> body.put("endpoint", endpoint));
    ObjectNode watch = watch();
    strike(watch);
    body.set("watch", watch);
    try {
      SubscriptionRequest request = SubscriptionRequest.of(fields(body), countries);
      requireNoneWrong();
      return request;
    } catch (ProblemException e) {
      wrong.put(field(e), said(e));
      throw new WrongFormException(wrong);
    }
  }

  private void requireNoneWrong() {
    if (!wrong.isEmpty()) {
      throw new WrongFormException(wrong);
    }
  }

  /** Who has to say which of the two it is has to know that there are two. */
  private String protocol() {
    boolean isNumber =
        form.text("endpoint").filter(text -> text.matches("[+0-9][^@]*")).isPresent();
    return form.text("protocol").orElse(isNumber && !countries.isEmpty() ? "sms" : "email");
  }

  private ObjectNode watch() {
    ObjectNode watch = JSON.objectNode();
    watch.set("participants", names("participants"));
    watch.set("places", names("places"));
    ArrayNode leadDays = watch.putArray("leadDays");
    form.texts("leadDays").forEach(days -> leadDays.add(number(days)));
    watch.set("changes", ticked("changes"));
    watch.set("digest", ticked("digest"));
    form.text("zone").ifPresent(zone -> watch.put("zone", zone));
    form.text("hour").ifPresent(hour -> watch.set("hour", number(hour)));
    return watch;
  }

  /** Takes out of a watch what is wrong with it, and notes it. */
  private void strike(ObjectNode watch) {
    while (true) {
      try {
        WatchFields.of(fields(watch));
        return;
      } catch (ProblemException e) {
        wrong.put(field(e), said(e));
        watch.remove(field(e));
      }
    }
  }

  private ArrayNode names(String field) {
    ArrayNode names = JSON.arrayNode();
    form.texts(field).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return names;
  }

  /** A box that is not ticked is not sent. */
  private JsonNode ticked(String box) {
    List<String> sent = form.texts(box);
    return sent.isEmpty() || sent.equals(List.of("on"))
        ? JSON.booleanNode(!sent.isEmpty())
        : JSON.stringNode(sent.get(0));
  }

  /** What is no number stays a text, of which the watch says what is wrong. */
  private static JsonNode number(String text) {
    return text.matches("[0-9]{1,9}")
        ? JSON.numberNode(Integer.parseInt(text))
        : JSON.stringNode(text);
  }

  private static Fields fields(ObjectNode object) {
    return Fields.ofJson(object.toString());
  }

  /** The field stands beside it, so that its name need not: {@code Please give a region ...}. */
  private static String said(ProblemException e) {
    return e.problem().detail().replaceFirst("^[A-Za-z0-9/]+ (is|are) ", "Please give ");
  }

  /** {@code leadDays} of {@code /leadDays/0}; of the protocol, which is no field, the address. */
  private static String field(ProblemException e) {
    String name = e.problem().pointer().orElse("/endpoint").split("/")[1];
    return name.equals("protocol") ? "endpoint" : name;
  }
}
