package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.rule.Match;

/** Picks out of the mentions about the triggers of one telling who meets and where. */
final class Parties {

  private static final int MAX_PARTIES = 8;
  private static final int MAX_APPOSITION = 4;

  private final Annotated text;
  private final Scene scene;
  private final List<Trigger> triggers;
  private final int begin;
  private final int end;

  /**
   * @param triggers the triggers of one telling, the head first
   */
  Parties(Annotated text, Scene scene, List<Trigger> triggers) {
    this.text = text;
    this.scene = scene;
    this.triggers = triggers;
    this.begin = scene.clauses().begin(triggers.get(0).begin());
    this.end = scene.clauses().end(triggers.get(0).begin());
  }

  /**
   * Who meets.
   *
   * @param antecedents whom a pronoun stands for: the last person spoken of, then those who met
   */
  List<Participant> read(Antecedents antecedents) {
    List<Participant> inPhrase = ofPhrase();
    return inPhrase.isEmpty() ? ofClause(antecedents) : inPhrase;
  }

  /** A noun phrase that names the body that meets, or both sides, needs nobody else. */
  private List<Participant> ofPhrase() {
    Trigger head = triggers.get(0);
    if (head.frame() != Frame.NOUN) {
      return List.of();
    }
    List<Participant> parties = new ArrayList<>();
    List<Mention> mentions = new NounPhrase(text, scene).parties(head);
    mentions.forEach(m -> add(parties, m.participant()));
    boolean body = mentions.stream().anyMatch(m -> m.sort() == Sort.BODY);
    return body || parties.size() > 1 ? parties : List.of();
  }

  private List<Participant> ofClause(Antecedents antecedents) {
    List<Participant> parties = new ArrayList<>();
    int stop = stop();
    for (Mention mention : scene.mentions()) {
      boolean within = mention.begin() >= begin && mention.end() <= stop;
      if (within && !scene.isAside(mention.begin()) && isParty(mention)) {
        resolve(mention, antecedents).forEach(p -> add(parties, p));
      }
    }
    if (!hasSubject()) {
      subjectBefore().ifPresent(m -> resolve(m, antecedents).forEach(p -> add(parties, p)));
    }
    return withoutHosts(parties);
  }

  /** Where: the first name behind "in" or "at", or the goal of a journey. */
  Optional<Place> place() {
    for (Mention mention : scene.mentions()) {
      boolean within = mention.begin() >= begin && mention.end() <= end;
      if (within && !scene.isAside(mention.begin()) && isPlace(mention)) {
        return Optional.of(
            new Place(
                text.text().words(mention.begin(), mention.end()),
                mention.participant().country()));
      }
    }
    return Optional.empty();
  }

  /** Behind the last trigger, "on trade", "to discuss" and the like tell what it is about. */
  private int stop() {
    int last = triggers.stream().mapToInt(Trigger::end).max().orElseThrow();
    for (int i = last; i < end; i++) {
      boolean date = scene.isDate(i) || scene.isDate(i + 1);
      if (!date && (text.is(i, "topic") || isPurpose(i) || isAppendix(i))) {
        return i;
      }
    }
    return end;
  }

  /**
   * ", considered a step forward": what a comma and a plain word append is about something else.
   */
  private boolean isAppendix(int token) {
    return text.isWord(token, ",")
        && !text.isCapitalised(token + 1)
        && scene.mentions().stream().noneMatch(m -> m.begin() == token + 1)
        && !text.is(token + 1, "joins")
        && !text.is(token + 1, "determiner")
        && !text.is(token + 1, "with")
        && !text.is(token + 1, "function")
        && !scene.isDate(token + 1);
  }

  /** "to discuss": an infinitive that is no trigger. */
  private boolean isPurpose(int token) {
    return text.isWord(token, "to")
        && !text.isCapitalised(token + 1)
        && scene.mentions().stream().noneMatch(m -> m.begin() == token + 1)
        && triggers.stream().noneMatch(t -> t.begin() == token + 1)
        && !text.is(token + 1, "determiner")
        && text.at(token + 1, "mention").isEmpty();
  }

  private boolean hasSubject() {
    int head = triggers.get(0).begin();
    boolean noun = triggers.get(0).frame() == Frame.NOUN;
    return noun
        || scene.mentions().stream()
            .anyMatch(m -> m.begin() >= begin && m.end() <= head && (isParty(m) || isPronoun(m)));
  }

  /** Of a clause without a subject, it is the one named last before it. */
  private Optional<Mention> subjectBefore() {
    Mention subject = null;
    for (Mention mention : scene.mentions()) {
      if (mention.end() <= begin && isParty(mention) && !scene.isDate(mention.begin())) {
        subject = mention;
      }
    }
    return Optional.ofNullable(subject);
  }

  private List<Participant> resolve(Mention mention, Antecedents antecedents) {
    return isPronoun(mention) ? antecedents.of(mention, text) : List.of(mention.participant());
  }

  private static boolean isPronoun(Mention mention) {
    return mention.sort() == Sort.PRONOUN;
  }

  private boolean isParty(Mention mention) {
    if (isLocated(mention) || isTopic(mention) || isOfOtherEvent(mention)) {
      return false;
    }
    return switch (mention.sort()) {
      case PRONOUN -> mention.end() <= triggers.get(0).begin();
      case DEMONYM -> isPair(mention);
      case CAPITAL -> isHost(mention) || mention.end() <= triggers.get(0).begin();
      case NAME -> isHost(mention) || isBesideTrigger(mention) || isAcronym(mention);
      default -> true;
    };
  }

  private boolean isPair(Mention mention) {
    return text.isWord(mention.end(), "-") || text.isWord(mention.begin() - 1, "-");
  }

  private boolean isHost(Mention mention) {
    return mention.isPolity()
        && triggers.stream().anyMatch(t -> t.frame() == Frame.GOES && t.end() <= mention.begin());
  }

  /** "with Xi", "and Xi", "Xi will": nothing but a name that stands so is a party's. */
  private boolean isBesideTrigger(Mention mention) {
    int before = mention.begin() - 1;
    return isWithin(before, "with")
        || text.isWord(before, "between")
        || triggers.stream().anyMatch(t -> t.frame() == Frame.OBJECT && t.end() == mention.begin())
        || isActing(mention)
        || (text.is(mention.end(), "joins") && isActing(after(mention)));
  }

  /** "Abe will", "Abe has agreed", "Abe's". */
  private boolean isActing(Mention mention) {
    int next = mention.end();
    return text.is(next, "future")
        || text.is(next, "tentative")
        || text.is(next, "firm")
        || text.is(next, "auxiliary")
        || text.is(next, "clitic");
  }

  /** The mention behind "A and", or the same if none is there. */
  private Mention after(Mention mention) {
    return scene.mentions().stream()
        .filter(m -> m.begin() == mention.end() + 1)
        .findFirst()
        .orElse(mention);
  }

  /** "with Russian gas giant Gazprom": the word may stand a few tokens before. */
  private boolean isWithin(int before, String wordClass) {
    for (int i = before; i > before - MAX_APPOSITION && i >= begin; i--) {
      if (text.is(i, wordClass)) {
        return true;
      }
      if (text.isWord(i, ",") || text.is(i, "joins") || text.is(i, "in")) {
        return false;
      }
    }
    return false;
  }

  private boolean isAcronym(Mention mention) {
    String name = mention.participant().name();
    return name.length() > 1 && name.length() <= 6 && name.chars().allMatch(Character::isUpperCase);
  }

  private boolean isPlace(Mention mention) {
    boolean canBe =
        mention.sort() == Sort.COUNTRY
            || mention.sort() == Sort.CAPITAL
            || mention.sort() == Sort.NAME
            || mention.sort() == Sort.BODY;
    return canBe && (isLocated(mention) || isGoal(mention));
  }

  private boolean isGoal(Mention mention) {
    return triggers.stream()
        .anyMatch(
            t ->
                t.kind() == Kind.VISIT
                    && t.end() <= mention.begin()
                    && mention.begin() <= t.end() + 2);
  }

  private boolean isLocated(Mention mention) {
    return mention.sort() != Sort.PERSON && text.is(beforeArticle(mention), "in");
  }

  private boolean isTopic(Mention mention) {
    return text.is(beforeArticle(mention), "topic");
  }

  /** "Trump's inauguration", "the Iowa vote": whose event is none of ours. */
  private boolean isOfOtherEvent(Mention mention) {
    for (Match other : scene.otherEvents()) {
      boolean before = mention.end() <= other.begin() && other.begin() <= mention.end() + 2;
      if (before) {
        return true;
      }
    }
    return false;
  }

  private int beforeArticle(Mention mention) {
    int before = mention.begin() - 1;
    return text.is(before, "determiner") ? before - 1 : before;
  }

  /** A host country goes without saying where one who stands for it is there. */
  private List<Participant> withoutHosts(List<Participant> parties) {
    List<Participant> kept = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Participant party = parties.get(i);
      boolean bare = party.countryName().equals(Optional.of(party.name()));
      if (!bare || !isSpokenFor(party, parties.subList(i + 1, parties.size()), parties)) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** By one of the same country, or by an officer of no other who is named behind it. */
  private boolean isSpokenFor(Participant host, List<Participant> behind, List<Participant> all) {
    boolean journey = triggers.stream().anyMatch(t -> t.frame() == Frame.GOES);
    return all.stream().anyMatch(p -> p != host && p.country().equals(host.country()))
        || (journey
            && behind.stream().anyMatch(p -> p.role().isPresent() && p.country().isEmpty()));
  }

  private static void add(List<Participant> parties, Participant party) {
    boolean known = parties.stream().anyMatch(p -> p.name().equals(party.name()));
    if (!known && parties.size() < MAX_PARTIES) {
      parties.add(party);
    }
  }
}
