package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.Tags;

/** The parties behind an event's noun: "talks between A and B", "Abe's visit to China". */
final class BehindNoun {

  private static final Tags MODIFIERS =
      Tags.of(Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.POSSESSIVE, Tag.ASIDE, Tag.DATE, Tag.GERUND);

  private static final Tags OF_PLAN =
      Tags.of(
          Tag.RELATIVE,
          Tag.SUBORDINATOR,
          Tag.BE,
          Tag.HAVE,
          Tag.TO,
          Tag.PAST,
          Tag.MODAL,
          Tag.DATE,
          Tag.ADVERB);

  /** From a meeting to whom it was planned between. */
  private static final int MAX_PLANNED = 10;

  private final Annotated text;
  private final Scene scene;

  BehindNoun(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** An adjective, a number or a possessive's ending: what may stand between a name and a noun. */
  boolean isModifier(int token) {
    return MODIFIERS.have(scene.phrases().tag(token));
  }

  /** "a stay in Peru", "a stop in Lima": where one is, one's host is too. */
  private boolean isInCountry(int token) {
    return text.is(token, FunctionWord.INESSIVE)
        && (isA(Sort.COUNTRY, token + 1) || isA(Sort.CAPITAL, token + 1));
  }

  /** "a tour of Peru and Ghana", not "a tour of the White House". */
  private boolean isOfCountry(int token) {
    return text.is(token, FunctionWord.GENITIVE) && isA(Sort.COUNTRY, token + 1);
  }

  private boolean isA(Sort sort, int token) {
    Optional<Mention> place = scene.beginningAt(token);
    return place.isPresent() && place.get().sort() == sort;
  }

  /** "between A and B", "of A", "with A", "by A", "to A" directly behind the noun. */
  List<Mention> parties(Trigger noun) {
    List<Mention> parties = new ArrayList<>();
    int at = behindSetting(noun.end());
    at = text.isSign(at, ',') && text.is(at + 1, "insertion-preposition") ? at + 1 : at;
    boolean visit = noun.kind() == Kind.VISIT;
    at = visit && text.is(at, FunctionWord.GOAL) ? at + 1 : at;
    at = visit && isInCountry(at) ? at + 1 : at;
    boolean toHost =
        visit
            && (text.is(at - 1, FunctionWord.GOAL)
                || text.is(at - 1, FunctionWord.AGENT)
                || isOfCountry(at - 1)
                || isInCountry(at - 1));
    while (toHost
        || text.is(at, "party-preposition")
        || (isVague(parties) && text.is(at, "group-preposition"))
        || (visit && text.is(at, FunctionWord.GOAL))) {
      int first = toHost ? at : at + 1;
      toHost = false;
      List<Mention> series = series(isDeterminer(first) ? first + 1 : first);
      if (series.isEmpty()) {
        return parties;
      }
      boolean ofPolities = isVague(parties) && series.get(0).isPolity();
      if (ofPolities && !text.is(parties.get(0).begin(), "party-group")) {
        parties.clear(); // "a meeting of the foreign ministers of Peru and Norway"
      }
      parties.addAll(series);
      at = series.get(series.size() - 1).end();
    }
    int between = parties.isEmpty() ? between(noun.end()) : -1;
    return between < 0 ? parties : series(between + 1);
  }

  /** "a meeting that was planned for Monday between A and B": the "between"; -1 if none is near. */
  private int between(int from) {
    for (int i = from; i < from + MAX_PLANNED; i++) {
      if (text.is(i, FunctionWord.RECIPROCAL)) {
        return i > from ? i : -1;
      }
      if (!isOfPlan(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOfPlan(int token) {
    Tag tag = scene.phrases().tag(token);
    return OF_PLAN.have(tag)
        || (tag == Tag.PREPOSITION && scene.isDate(token + 1))
        || (tag == Tag.NOUN && text.is(token, "firm")); // "due"
  }

  /** "a meeting of officials from Peru": which they are is told behind them. */
  private static boolean isVague(List<Mention> parties) {
    return parties.size() == 1 && parties.get(0).isBareGroup();
  }

  /** "the", "both". */
  private boolean isDeterminer(int token) {
    return text.is(token, "determiner") || scene.phrases().tag(token) == Tag.DETERMINER;
  }

  /** "his visit next week to": dates may stand between. */
  int behindDates(int token) {
    int at = token;
    while (scene.isDate(at)) {
      at++;
    }
    return at;
  }

  /** "a meeting in Lima on Friday of": where and when may stand before whose it is. */
  private int behindSetting(int token) {
    int at = token;
    boolean more = true;
    while (more) {
      boolean in = text.is(at, FunctionWord.LOCATIVE) || text.is(at, FunctionWord.INESSIVE);
      Optional<Mention> place = in ? scene.beginningAt(at + 1) : Optional.empty();
      boolean town = place.isPresent() && place.get().isTown();
      more = town || scene.isDate(at) || scene.isDate(at + 1);
      at = town ? place.get().end() : more ? behindDates(at + 1) : at;
    }
    boolean whose = text.is(at, FunctionWord.GENITIVE) || text.is(at, FunctionWord.RECIPROCAL);
    return whose ? at : behindDates(token);
  }

  /** "A, B and C" from a token on. */
  List<Mention> series(int begin) {
    List<Mention> series = new ArrayList<>();
    int at =
        text.is(begin, "place-noun") && text.is(begin + 1, FunctionWord.GENITIVE)
            ? begin + 2
            : behindOrgan(begin);
    Optional<Mention> mention = beginningNear(at);
    while (mention.isPresent() && isParty(mention.get())) {
      series.add(mention.get());
      at = mention.get().end();
      while (joins(at)) {
        at++;
      }
      mention =
          at == series.get(series.size() - 1).end() ? Optional.empty() : scene.beginningAt(at);
    }
    return series;
  }

  /** "Peru and both the unions", "the Sino-Ghanaian commission". */
  private boolean joins(int token) {
    return text.is(token, "joins")
        || text.is(token, "determiner")
        || scene.phrases().tag(token) == Tag.ADVERB
        || (text.isSign(token, '-') && text.isTied(token));
  }

  /** "a meeting of the council of the ICO": of an organ that is no name, the body's. */
  private int behindOrgan(int begin) {
    int of = begin;
    while (scene.phrases().tag(of) == Tag.NOUN && scene.beginningAt(of).isEmpty()) {
      of++;
    }
    boolean organ = of > begin && text.is(of - 1, "organ") && text.is(of, FunctionWord.GENITIVE);
    if (!organ) {
      return begin;
    }
    return text.is(of + 1, "determiner") ? of + 2 : of + 1;
  }

  private Optional<Mention> beginningNear(int token) {
    for (int i = token; i <= token + 2; i++) {
      Optional<Mention> mention = scene.beginningAt(i);
      if (mention.isPresent()) {
        Optional<Mention> owned = owned(mention.get());
        return owned.isPresent() ? owned : mention;
      }
      if (!isModifier(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "NATO's Jan Holt": whom a body has. */
  private Optional<Mention> owned(Mention body) {
    Optional<Mention> owned =
        body.sort() == Sort.BODY && text.is(body.end(), "possessive")
            ? scene.beginningAt(body.end() + 1)
            : Optional.empty();
    return owned.isPresent() && owned.get().sort() == Sort.PERSON ? owned : Optional.empty();
  }

  /** "a White House meeting": where it is. */
  private boolean isSeatOf(Mention mention) {
    return mention.isSeat(text) && scene.trigger(mention.end()).isPresent();
  }

  /** Whether a mention may meet somebody where it stands. */
  boolean isParty(Mention mention) {
    boolean goal = mention.sort() == Sort.PLACE && text.is(mention.begin() - 1, FunctionWord.GOAL);
    return mention.sort() != Sort.REGION
        && (mention.sort() != Sort.PLACE || goal)
        && !isSeatOf(mention)
        && !scene.isAside(mention.begin());
  }
}
