package parley.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.gateway.Answer;
import parley.gateway.Plain;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.html.Html;
import parley.gateway.html.SubscriptionForm;

/** {@code GET /}: the upcoming windows as a timeline and a list, the filter, the subscription. */
final class HomePage {

  /** The entries on a page of the list. */
  static final int LIMIT = 30;

  private static final Html HTML = Html.of(HomePage.class, "home");
  private static final Set<String> FILTERS = Set.of("participant", "place", "status", "from");
  private static final Map<String, String> STATUSES = statuses();

  private final Meetings meetings;
  private final InstantSource clock;
  private final Machine machine;
  private final boolean telephones;

  /**
   * @param telephones whether telephones can subscribe too
   */
  HomePage(Meetings meetings, InstantSource clock, Machine machine, boolean telephones) {
    this.meetings = meetings;
    this.clock = clock;
    this.machine = machine;
    this.telephones = telephones;
  }

  /** The page; a filter that makes no sense is shown with what is wrong with it. */
  Answer get(Request request) {
    try {
      MeetingQuery query = query(new Parameters(request));
      return HTML.page(200, model(request, query.from(), page(query)));
    } catch (ProblemException e) {
      Map<String, Object> model = model(request, today(), new Page(List.of(), Optional.empty()));
      model.put("problem", List.of(e.problem().detail()));
      return HTML.page(e.problem().status(), model);
    }
  }

  private MeetingQuery query(Parameters parameters) {
    return new MeetingQuery(
        parameters.day("from").orElseGet(this::today),
        Optional.empty(),
        parameters.name("participant"),
        parameters.name("place"),
        parameters.statuses("status"),
        LIMIT,
        parameters.cursor("cursor"));
  }

  private Page page(MeetingQuery query) {
    try {
      return meetings.list(query);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.at(422, "/cursor", "There is no such page."));
    }
  }

  private Map<String, Object> model(Request request, LocalDate from, Page page) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("root", "");
    model.put("title", "Who is going to meet, and when");
    model.put("problem", List.of());
    for (String name : FILTERS) {
      model.put(name, request.parameter(name).orElse(""));
    }
    model.put("statuses", options(request.parameter("status").orElse("")));
    model.put("feed", "calendar.ics" + query(request, Set.of("participant", "place")));
    model.put("summary", summary(page, from));
    model.put("timeline", page.entries().isEmpty() ? List.of() : List.of(timeline(page, from)));
    model.put("groups", groups(page.entries(), from));
    model.put("nothing", page.entries().isEmpty());
    model.put("filtered", FILTERS.stream().anyMatch(name -> request.parameter(name).isPresent()));
    model.put("more", page.cursor().map(c -> more(request, from, c)).stream().toList());
    model.put("subscription", subscription(request));
    model.put("machine", machine.state().map(MachineView::of).stream().toList());
    return model;
  }

  private Timeline timeline(Page page, LocalDate from) {
    return Timeline.of(page.entries().stream().map(this::row).toList(), from);
  }

  /** Only of one that has changed the history is looked up. */
  private Timeline.Row row(Entry entry) {
    return entry.sequence() == 1
        ? Timeline.Row.of(entry)
        : meetings.dossier(entry.id()).map(Timeline.Row::of).orElse(Timeline.Row.of(entry));
  }

  private static String summary(Page page, LocalDate from) {
    int count = page.entries().size();
    if (count == 0) {
      return "";
    }
    String meetings = count == 1 ? "1 meeting" : count + " meetings";
    String later = page.cursor().isPresent() ? ", and later ones" : "";
    return meetings + " from " + DayWords.day(from) + " on" + later;
  }

  private List<Map<String, Object>> groups(List<Entry> entries, LocalDate from) {
    Map<String, List<Card>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String name =
          entry
              .meeting()
              .window()
              .earliest()
              .filter(first -> !first.isBefore(from))
              .map(first -> DayWords.month(YearMonth.from(first)))
              .orElse("Open already");
      groups.computeIfAbsent(name, n -> new ArrayList<>()).add(Card.of(entry, today()));
    }
    return groups.entrySet().stream()
        .map(group -> Map.<String, Object>of("name", group.getKey(), "cards", group.getValue()))
        .toList();
  }

  private static String more(Request request, LocalDate from, String cursor) {
    String filter = query(request, Set.of("participant", "place", "status"));
    return "./"
        + (filter.isEmpty() ? "?" : filter + "&")
        + "from="
        + from
        + "&cursor="
        + encoded(cursor);
  }

  private static String query(Request request, Set<String> names) {
    String query =
        names.stream()
            .sorted()
            .flatMap(name -> request.parameter(name).map(v -> name + "=" + encoded(v)).stream())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static List<Map<String, Object>> options(String chosen) {
    return STATUSES.entrySet().stream()
        .map(
            option ->
                Map.<String, Object>of(
                    "value", option.getKey(),
                    "label", option.getValue(),
                    "chosen", option.getKey().equals(chosen)))
        .toList();
  }

  private SubscriptionForm subscription(Request request) {
    return SubscriptionForm.fresh(
        Plain.text(request.parameter("participant").orElse("")),
        Plain.text(request.parameter("place").orElse("")),
        telephones);
  }

  private static Map<String, String> statuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    statuses.put("", "All");
    statuses.put("tentative,confirmed", "On");
    statuses.put("confirmed", "Confirmed");
    statuses.put("tentative", "Tentative");
    statuses.put("postponed", "Postponed");
    statuses.put("cancelled", "Cancelled");
    return statuses;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
