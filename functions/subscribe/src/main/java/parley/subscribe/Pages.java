package parley.subscribe;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.calendar.watch.Watch;
import parley.gateway.Answer;
import parley.gateway.Form;
import parley.gateway.html.Html;
import parley.gateway.html.Note;
import parley.gateway.html.SubscriptionForm;

/** The pages that answer the forms. */
final class Pages {

  private static final Html FORM = Html.of(Pages.class, "subscribe");
  private static final Html SUBSCRIPTION = Html.of(Pages.class, "subscribed");

  /** The form again, as it was sent. */
  Answer form(
      int status, Form sent, Map<String, String> wrong, List<String> problem, boolean telephones) {
    Map<String, Object> model = model("Get reminders", "");
    model.put("subscription", SubscriptionForm.again(sent, wrong, problem, telephones));
    return FORM.page(status, model);
  }

  /**
   * A subscription.
   *
   * @param wrong what was wrong with the code that came back
   * @param up the way from the address of the request to that of the subscription
   */
  Answer subscription(int status, Subscribed subscribed, List<String> wrong, String up) {
    boolean isTelephone = subscribed.subscription().protocol().equals("sms");
    Map<String, Object> model = model(title(subscribed), up + "../");
    model.put("self", up + subscribed.subscription().id());
    model.put("wrong", wrong);
    model.put("awaitsCode", subscribed.awaitsCode());
    model.put("byLink", !isTelephone);
    model.put("confirmed", isTelephone && !subscribed.awaitsCode());
    model.put("watch", watch(subscribed.watch()));
    // its address is a secret: who has it may end the subscription
    return SUBSCRIPTION.page(status, model).with("cache-control", "private, no-cache");
  }

  /** It has ended. */
  Answer ended() {
    return Note.page(200, "You will hear no more", "The subscription has ended.", "../../");
  }

  /** There is none; asked by the address of one of its forms. */
  Answer unknown() {
    return unknown("../../");
  }

  /** There is none; asked by its own address. */
  Answer unknownHere() {
    return unknown("../");
  }

  private static Answer unknown(String root) {
    return Note.page(
        404,
        "There is no such subscription",
        "It has ended, or was never asked for; nothing is sent for it.",
        root);
  }

  private static Map<String, Object> model(String title, String root) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", title);
    model.put("root", root);
    return model;
  }

  private static String title(Subscribed subscribed) {
    if (subscribed.awaitsCode()) {
      return "Almost done";
    }
    return subscribed.subscription().protocol().equals("sms") ? "You will hear" : "Almost done";
  }

  private static List<Map<String, String>> watch(Watch watch) {
    return List.of(
        row("Who", names(watch.participants(), "anyone")),
        row("Where", names(watch.places(), "anywhere")),
        row("Reminders", reminders(watch)),
        row("At", "%02d:00, %s".formatted(watch.hour(), zone(watch.zone()))),
        row("Changes", watch.changes() ? "at once" : "not told"),
        row("The week ahead", watch.digest() ? "on Mondays" : "not told"));
  }

  private static Map<String, String> row(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  private static String names(Collection<String> names, String none) {
    return names.isEmpty() ? none : names.stream().sorted().collect(Collectors.joining(", "));
  }

  private static String reminders(Watch watch) {
    List<Integer> ahead = watch.leadDays().stream().filter(day -> day > 0).toList();
    String days = ahead.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String before = days + (ahead.equals(List.of(1)) ? " day" : " days") + " before, and ";
    return (ahead.isEmpty() ? "" : before) + "on the first day";
  }

  private static String zone(ZoneId zone) {
    return zone.getId().replace('_', ' ');
  }
}
