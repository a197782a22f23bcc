package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.meeting.Trigger.Frame;

/** Picks out of the mentions about a trigger who meets and where. */
final class Parties {

  private static final int MAX_PARTIES = 8;

  private final Annotated text;
  private final List<Mention> mentions;

  Parties(Annotated text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * Who meets.
   *
   * @param triggers the triggers of one telling
   * @param begin the first token of its clause
   * @param end the first token behind its clause
   * @param outside tokens that tell of something else, such as the attribution
   */
  List<Participant> read(List<Trigger> triggers, int begin, int end, List<int[]> outside) {
    List<Participant> parties = new ArrayList<>();
    boolean goes = triggers.stream().anyMatch(t -> t.frame() == Frame.GOES);
    for (Mention mention : mentions) {
      boolean within = mention.begin() >= begin && mention.end() <= end;
      if (within && !isIn(mention, outside) && isParty(mention, goes)) {
        add(parties, mention.participant());
      }
    }
    return withoutHosts(parties);
  }

  /** Where: the first name behind "in" or "at", or the goal of a journey. */
  Optional<Place> place(List<Trigger> triggers, int begin, int end, List<int[]> outside) {
    for (Mention mention : mentions) {
      boolean within = mention.begin() >= begin && mention.end() <= end;
      if (within && !isIn(mention, outside) && isPlace(mention, triggers)) {
        return Optional.of(
            new Place(
                text.text().words(mention.begin(), mention.end()),
                mention.participant().country()));
      }
    }
    return Optional.empty();
  }

  private boolean isParty(Mention mention, boolean goes) {
    if (mention.sort() == Sort.PRONOUN || isTopic(mention) || isDescriptive(mention)) {
      return false;
    }
    boolean located = isLocated(mention);
    if (mention.isPolity()) {
      return !located && (mention.sort() != Sort.CAPITAL || goes);
    }
    return !located;
  }

  private boolean isPlace(Mention mention, List<Trigger> triggers) {
    boolean canBe =
        mention.isPolity() || mention.sort() == Sort.NAME || mention.sort() == Sort.BODY;
    return canBe
        && mention.sort() != Sort.DEMONYM
        && (isLocated(mention) || isGoal(mention, triggers));
  }

  private boolean isGoal(Mention mention, List<Trigger> triggers) {
    return triggers.stream()
        .anyMatch(
            t ->
                t.kind() == Kind.VISIT
                    && t.end() <= mention.begin()
                    && mention.begin() <= t.end() + 2);
  }

  private boolean isLocated(Mention mention) {
    int before = beforeArticle(mention);
    return text.is(before, "in");
  }

  private boolean isTopic(Mention mention) {
    return text.is(beforeArticle(mention), "topic");
  }

  /** A demonym before a lower-case word only describes: "the Japanese economy". */
  private boolean isDescriptive(Mention mention) {
    boolean pair = text.isWord(mention.end(), "-") || text.isWord(mention.begin() - 1, "-");
    return mention.sort() == Sort.DEMONYM && !pair;
  }

  private int beforeArticle(Mention mention) {
    int before = mention.begin() - 1;
    return text.isWord(before, "the") || text.isWord(before, "a") ? before - 1 : before;
  }

  /** A host country goes without saying where one who stands for it is there. */
  private static List<Participant> withoutHosts(List<Participant> parties) {
    List<Participant> kept = new ArrayList<>();
    for (Participant party : parties) {
      boolean bare =
          party.country().isPresent() && party.countryName().equals(Optional.of(party.name()));
      boolean spokenFor =
          bare && parties.stream().anyMatch(p -> p != party && p.country().equals(party.country()));
      if (!spokenFor) {
        kept.add(party);
      }
    }
    return kept;
  }

  private static void add(List<Participant> parties, Participant party) {
    boolean known = parties.stream().anyMatch(p -> p.name().equals(party.name()));
    if (!known && parties.size() < MAX_PARTIES) {
      parties.add(party);
    }
  }

  private static boolean isIn(Mention mention, List<int[]> outside) {
    return outside.stream().anyMatch(o -> o[0] <= mention.begin() && mention.begin() < o[1]);
  }
}
