package parley.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.calendar.document.Documents;
import parley.calendar.document.StoredDocument;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Dossier;
import parley.gateway.Answer;
import parley.gateway.html.Html;
import parley.reading.meeting.Evidence;

/** A meeting's own page: what is known, the stories with its words marked, and its history. */
final class MeetingPage {

  /** Of the stories, the newest; hundreds may tell of a meeting, each some KB to be read. */
  private static final int MAX_STORIES = 10;

  private static final Html HTML = Html.of(MeetingPage.class, "meeting");

  private final Documents documents;

  MeetingPage(Documents documents) {
    this.documents = documents;
  }

  Answer of(Dossier dossier, LocalDate today, Optional<BaseUrl> base) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("root", "../");
    model.put("title", dossier.entry().meeting().title());
    model.put("card", Card.of(dossier.entry(), today));
    model.put("timeline", Timeline.of(List.of(Timeline.Row.of(dossier)), first(dossier)));
    model.put("stories", stories(dossier));
    model.put("history", history(dossier));
    model.put("jsonLd", JsonLd.of(dossier.entry(), base));
    return HTML.page(200, model);
  }

  private static LocalDate first(Dossier dossier) {
    return Stream.concat(
            dossier.history().stream().map(change -> change.after().window()),
            Stream.of(dossier.entry().meeting().window()))
        .map(window -> window.earliest().or(window::latest).orElseThrow())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /** The oldest first; no more are looked up than are shown. */
  private List<Map<String, Object>> stories(Dossier dossier) {
    Map<String, List<Evidence>> words = words(dossier);
    List<String> newestFirst = new ArrayList<>(words.keySet());
    Collections.reverse(newestFirst);
    List<Map<String, Object>> stories = new ArrayList<>();
    newestFirst.stream()
        .flatMap(id -> documents.find(id).stream())
        .limit(MAX_STORIES)
        .forEachOrdered(it -> stories.add(0, story(it, words.get(it.id()))));
    return stories;
  }

  /** The evidence out of each document, by the days of the documents. */
  private static Map<String, List<Evidence>> words(Dossier dossier) {
    Map<String, List<Evidence>> words = new LinkedHashMap<>();
    dossier
        .evidence()
        .forEach(e -> words.computeIfAbsent(e.document(), d -> new ArrayList<>()).add(e));
    return words;
  }

  private static Map<String, Object> story(StoredDocument document, List<Evidence> evidence) {
    return Map.of(
        "heading", document.title().isEmpty() ? "Without a headline" : document.title(),
        "published", DayWords.day(document.published()),
        "source", document.source().stream().toList(),
        "url", document.url().stream().toList(),
        "pieces", MarkedText.of(document.text(), evidence));
  }

  private static List<Map<String, Object>> history(Dossier dossier) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Change change : dossier.history()) {
      steps.add(
          0,
          Map.of(
              "kind", change.kind().word(),
              "step", step(change),
              "words", change.evidence().text(),
              "published", DayWords.day(change.published()),
              "at", DayWords.instant(change.at())));
    }
    return steps;
  }

  private static String step(Change change) {
    String now = state(change.after());
    return change.before().map(before -> state(before) + " → " + now).orElse(now);
  }

  private static String state(Change.State state) {
    return DayWords.window(state.window()) + ", " + state.status().word();
  }
}
