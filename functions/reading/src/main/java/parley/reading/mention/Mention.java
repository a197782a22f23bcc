package parley.reading.mention;

import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Region;

/**
 * Words of a sentence that name somebody or something that may meet, or a place.
 *
 * @param begin its first token
 * @param end the first token behind it
 * @param sort what sort of thing it names
 * @param participant the party it would be
 */
public record Mention(int begin, int end, Sort sort, Participant participant) {

  /** What a mention names. */
  public enum Sort {
    PERSON,
    COUNTRY,
    /** A capital, which may stand for its government or be a place. */
    CAPITAL,
    /** What belongs to a country, alone: "the Japanese". */
    DEMONYM,
    BODY,
    /** People named by what they are: "finance ministers". */
    GROUP,
    /** A name of which nothing else is known. */
    NAME,
    /** A part of the world that nobody speaks for: "the Middle East". */
    REGION,
    /** A city that is no capital, or a part of a country: where one meets. */
    PLACE,
    /** "he", "they": whoever was spoken of. */
    PRONOUN
  }

  public Mention {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(participant, "participant");
  }

  /** A mention whose words are the party's name. */
  public static Mention of(
      Annotated text, int begin, int end, Sort sort, Optional<String> country) {
    String words = text.text().line(begin, end);
    return new Mention(begin, end, sort, new Participant(words, Optional.empty(), country));
  }

  // written out, since a cold start links those of a record dearly

  @Override
  public boolean equals(Object other) {
    return other instanceof Mention mention
        && begin == mention.begin
        && end == mention.end
        && sort == mention.sort
        && participant.equals(mention.participant);
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  /** A place, or an adjective that only says whose what follows is: "Russian gas". */
  public boolean isNoParty(Annotated text) {
    boolean adjective =
        sort == Sort.DEMONYM && !text.isSign(end, '-') && !text.isSign(begin - 1, '-');
    return sort == Sort.REGION || sort == Sort.PLACE || adjective;
  }

  /** "the White House": a house that stands for who is in it. */
  public boolean isSeat(Annotated text) {
    return text.value(begin, "seat").isPresent();
  }

  /** Whether any token of it lies in a region. */
  public boolean overlaps(Region region) {
    return begin < region.end() && region.begin() < end;
  }

  /** Whether it names one or several who can act by themselves: nobody's country does. */
  public boolean isSomebody() {
    return switch (sort) {
      case PERSON, GROUP, BODY, NAME, PRONOUN -> true;
      default -> false;
    };
  }

  /** A person, or a name of which nothing else is known. */
  public boolean mayBePerson() {
    return sort == Sort.PERSON || sort == Sort.NAME;
  }

  /** "leaders", "the foreign ministers": people of whom no country is told. */
  public boolean isBareGroup() {
    return sort == Sort.GROUP && participant.country().isEmpty();
  }

  /** "his", "their": whose what follows is. */
  public boolean isPossessive(Annotated text) {
    return text.value(begin, "possessive-pronoun").isPresent();
  }

  /** Whether it names a town or a part of a country, where others may meet. */
  public boolean isTown() {
    return sort == Sort.PLACE || sort == Sort.CAPITAL;
  }

  /** Whether it names a country, by its own name, its capital or its people. */
  public boolean isPolity() {
    return sort == Sort.COUNTRY || sort == Sort.CAPITAL || sort == Sort.DEMONYM;
  }

  /** Whether it names a country or a town. */
  public boolean isSomewhere() {
    return sort == Sort.COUNTRY || sort == Sort.CAPITAL || sort == Sort.PLACE;
  }
}
