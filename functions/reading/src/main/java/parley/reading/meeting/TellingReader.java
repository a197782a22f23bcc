package parley.reading.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Span;
import parley.reading.window.WindowMention;

/** Finds every place of a document that tells of a meeting. Of one thread, for one document. */
final class TellingReader {

  private static final int MAX_EVIDENCE_TOKENS = 60;

  private final Annotated text;
  private final String document;
  private final LocalDate published;
  private final MentionReader mentionReader;
  private final StatusReader statusReader;
  private final List<Telling> tellings = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();

  TellingReader(Annotated text, String document, LocalDate published, People people) {
    this.text = text;
    this.document = document;
    this.published = published;
    this.mentionReader = new MentionReader(text, people);
    this.statusReader = new StatusReader(text);
  }

  /**
   * Reads a sentence.
   *
   * @param windows the windows that it speaks of
   */
  void read(Sentence sentence, List<WindowMention> windows) {
    List<Mention> mentions = mentionReader.read(sentence);
    if (windows.isEmpty()) {
      return;
    }
    List<Trigger> triggers = triggers(sentence);
    Optional<Attribution> attribution = Attribution.of(text, sentence);
    Linking linking = new Linking(text, sentence, triggers, attribution);
    Map<Trigger, List<WindowMention>> linked = new LinkedHashMap<>();
    for (WindowMention window : windows) {
      link(window, linking)
          .ifPresent(t -> linked.computeIfAbsent(t, x -> new ArrayList<>()).add(window));
    }
    Telltale telltale = new Telltale(sentence, mentions, windows, attribution, linking.clauses());
    linked.forEach((trigger, ofTrigger) -> tell(trigger, triggers, linked, ofTrigger, telltale));
  }

  /** What a telling is read from, beside its trigger. */
  private record Telltale(
      Sentence sentence,
      List<Mention> mentions,
      List<WindowMention> windows,
      Optional<Attribution> attribution,
      Clauses clauses) {}

  List<Telling> tellings() {
    return tellings;
  }

  List<SetAside> setAside() {
    return setAside;
  }

  private List<Trigger> triggers(Sentence sentence) {
    return text.chart().best(sentence, m -> m.gives("trigger")).stream()
        .filter(m -> m.rule().meaning().word().equals("trigger"))
        .map(Trigger::of)
        .toList();
  }

  private Optional<Trigger> link(WindowMention window, Linking linking) {
    if (window.window().isOver(published)) {
      putAside(window, "past");
      return Optional.empty();
    }
    Linking.Link link = linking.link(window);
    if (link.trigger().isEmpty()) {
      putAside(window, link.reason());
    }
    return link.trigger();
  }

  private void putAside(WindowMention window, String reason) {
    window.timexes().forEach(t -> setAside.add(new SetAside(t.expression().text(), reason)));
  }

  private void tell(
      Trigger head,
      List<Trigger> all,
      Map<Trigger, List<WindowMention>> linked,
      List<WindowMention> windows,
      Telltale from) {
    int begin = from.clauses().begin(head.begin());
    int end = from.clauses().end(head.begin());
    List<Trigger> triggers = new ArrayList<>(List.of(head));
    for (Trigger other : all) {
      boolean dated = linked.containsKey(other);
      if (!dated && begin <= other.begin() && other.end() <= end && other.frame() != Frame.PAST) {
        triggers.add(other);
      }
    }
    List<int[]> outside = outside(from);
    Parties parties = new Parties(text, from.mentions());
    List<Participant> present = parties.read(triggers, begin, end, outside);
    Optional<Place> place = parties.place(triggers, begin, end, outside);
    Status status = statusReader.read(begin, end);
    Optional<String> source = from.attribution().map(Attribution::source);
    for (WindowMention window : windows) {
      tellings.add(
          new Telling(
              triggers, present, place, window, status, source, evidence(from.sentence(), window)));
    }
  }

  /** Neither who reports it nor what dates it takes part. */
  private List<int[]> outside(Telltale from) {
    List<int[]> outside = new ArrayList<>();
    from.attribution().ifPresent(a -> outside.add(new int[] {a.begin(), a.end()}));
    from.windows().forEach(w -> outside.add(new int[] {w.begin(), w.end()}));
    for (Match other : text.chart().best(from.sentence(), m -> m.gives("other-event"))) {
      outside.add(new int[] {from.clauses().begin(other.begin()), other.end()});
    }
    return outside;
  }

  private Evidence evidence(Sentence sentence, WindowMention window) {
    int begin = sentence.begin();
    int end = sentence.end();
    if (end - begin > MAX_EVIDENCE_TOKENS) {
      begin = Math.max(begin, window.begin() - MAX_EVIDENCE_TOKENS / 2);
      end = Math.min(end, window.end() + MAX_EVIDENCE_TOKENS / 2);
    }
    Span span = text.text().span(begin, end);
    return new Evidence(document, span, text.text().words(begin, end));
  }
}
