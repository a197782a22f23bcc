package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.trigger.Attribution;
import parley.reading.trigger.Scene;

/**
 * Tells who says what a sentence says, where that may be one of those who meet: not a spokesman,
 * nor the press.
 */
final class Sayer {

  private final Annotated text;
  private final Scene scene;

  Sayer(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** Who says it, if it is another than the one who is named. */
  Optional<Participant> besides(Participant one) {
    Optional<Attribution> attribution = scene.attribution();
    boolean own =
        attribution.isPresent()
            && !text.any(attribution.get().begin(), attribution.get().end(), "voice");
    for (Mention mention : scene.mentions()) {
      boolean says = own && scene.isSource(mention.begin()) && isSide(mention);
      if (says && !isOf(one, mention.participant())) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** The country of who says it, or of whose invitation it tells, if it is not the visitor's. */
  Optional<Participant> inviterOf(Participant visitor) {
    for (Mention mention : visitor.country().isPresent() ? scene.mentions() : List.<Mention>of()) {
      Optional<String> country = mention.participant().country();
      boolean told = scene.isSource(mention.begin()) || isInviting(mention);
      if (told && country.isPresent() && !country.equals(visitor.country())) {
        String name = Participant.english(country.get());
        return Optional.of(new Participant(name, Optional.empty(), country));
      }
    }
    return Optional.empty();
  }

  /** "at the invitation of Peru", "a request by Peru", "Peru's invitation", "my invitation". */
  boolean isInviting(Mention mention) {
    int of = mention.begin() - 1;
    of = text.is(of, "determiner") ? of - 1 : of;
    boolean from =
        text.is(of, FunctionWord.GENITIVE)
            || text.is(of, FunctionWord.SOURCE)
            || text.is(of, FunctionWord.AGENT);
    int owned = text.is(mention.end(), "possessive") ? mention.end() + 1 : mention.end();
    boolean owns = owned > mention.end() || mention.isPossessive(text);
    return (from && text.is(of - 1, "offer")) || (owns && text.is(owned, "offer"));
  }

  private boolean isSide(Mention mention) {
    return switch (mention.sort()) {
      case PERSON -> !SameParty.isUnnamed(mention.participant());
      case COUNTRY, CAPITAL, BODY, NAME -> true;
      case GROUP -> !mention.isBareGroup() || text.is(mention.end() - 1, "party-group");
      default -> false;
    };
  }

  private static boolean isOf(Participant one, Participant sayer) {
    boolean same = one.country().isPresent() && one.country().equals(sayer.country());
    return same || one.equals(sayer);
  }
}
