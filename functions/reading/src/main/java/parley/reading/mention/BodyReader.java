package parley.reading.mention;

import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Match;
import parley.reading.text.Token;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;

/** Reads bodies: by names that are known, with a country's, or by what such names end with. */
final class BodyReader {

  /** As many words as a body's own body may have: "Defense Nuclear Facilities Safety Board". */
  private static final int MAX_OWN = 5;

  private final Annotated text;
  private final OfficeReader offices;
  private final OfficeWords officeWords;
  private final GroupReader groups;
  private final NameEnds ends;

  BodyReader(Annotated text, OfficeReader offices, OfficeWords officeWords) {
    this.text = text;
    this.offices = offices;
    this.officeWords = officeWords;
    this.groups = new GroupReader(text);
    this.ends = new NameEnds(text);
  }

  /** A body of which the first words are read, or who holds an office of it. */
  Mention orHolder(int begin, int end, Phrases phrases) {
    int next = officeWords.behindBrackets(end, phrases);
    Optional<Match> role = officeWords.behindAdjectives(next, phrases);
    return role.isPresent()
        ? offices.of(begin, end, role.get(), phrases)
        : named(begin, groups.end(end, phrases));
  }

  /** A body known by name: "Cop27", "OPEC ministers". */
  Mention read(Match match, String value, Phrases phrases) {
    int end = numberEnd(match.end());
    if (isNegated(match.begin())) {
      int whole = groups.end(end, phrases);
      return Mention.of(text, match.begin() - 2, whole, Sort.GROUP, Optional.empty());
    }
    if (isOneOf(end, phrases)) {
      return Mention.of(text, match.begin(), end + 1, Sort.GROUP, Optional.empty());
    }
    int aside = phrases.behindAside(end); // "the Pacific Islands Forum (PIF) leaders"
    int next = text.is(aside, "possessive") ? aside + 1 : aside;
    int group = groups.end(next, phrases);
    String known = value.replace('_', ' ');
    if (group > next) {
      String whole = known + (aside > end ? rest(aside, group) : rest(match.end(), group));
      return new Mention(match.begin(), group, Sort.BODY, Participant.called(whole));
    }
    int own = ownBody(end);
    if (own > end) {
      return officeWords.behindAdjectives(own, phrases).isPresent()
          ? orHolder(match.begin(), own, phrases)
          : new Mention(
              match.begin(), own, Sort.BODY, Participant.called(known + rest(match.end(), own)));
    }
    String name = end > match.end() ? text.text().line(match.begin(), end) : known;
    return new Mention(match.begin(), end, Sort.BODY, Participant.called(name));
  }

  /** "the White House Economic Policy Council": the end of a body that a body has. */
  private int ownBody(int end) {
    int own = end;
    for (int at = end; at < end + MAX_OWN && text.isCapitalised(at); at++) {
      Optional<Match> other = text.at(at, "mention");
      boolean body = text.is(at, "body-word") || text.mention(at, "body").isPresent();
      if (text.at(at, "trigger").isPresent() || (other.isPresent() && !body)) {
        return own;
      }
      if (body) {
        own = other.isPresent() ? other.get().end() : at + 1;
        at = own - 1;
      }
    }
    return own;
  }

  /** "a NATO ally", "another Commonwealth country", not "EU member states". */
  boolean isOneOf(int behindName, Phrases phrases) {
    return text.is(behindName, "one-of-body") && phrases.tag(behindName + 1) != Tag.NOUN;
  }

  /** "non-OPEC producers": they are others. */
  private boolean isNegated(int name) {
    return text.text().tokens().gap(name) == Gap.NOTHING
        && text.isSign(name - 1, '-')
        && text.is(name - 2, "negative-prefix");
  }

  /** "'s price committee", " ministers": as it stands behind a body's name. */
  private String rest(int from, int end) {
    Token first = text.text().tokens().get(from);
    return (first.gap() == Gap.NOTHING ? "" : " ") + text.text().line(from, end);
  }

  /** "American Motors Corp", "the U.S. Congress": a body named with its country. */
  Optional<Mention> ofCountry(int begin, int next, String country, Phrases phrases) {
    Optional<Match> known = text.mention(next, "body");
    int end = known.isPresent() ? known.get().end() : ends.name(next, phrases.sentence());
    boolean body = known.isPresent() || text.any(next, end, "body-word");
    if (!body) {
      return Optional.empty();
    }
    int whole = known.isPresent() ? end : ends.body(end, phrases.sentence());
    if (!text.isCapitalised(next)) {
      int group = groups.end(whole, phrases);
      return Optional.of(Mention.of(text, begin, group, Sort.GROUP, Optional.of(country)));
    }
    Mention named = orHolder(begin, whole, phrases);
    Participant party = named.participant();
    boolean office = party.role().isPresent() && party.country().isEmpty();
    Participant ofCountry = new Participant(party.name(), party.role(), Optional.of(country));
    return Optional.of(
        office ? new Mention(named.begin(), named.end(), named.sort(), ofCountry) : named);
  }

  /** A body under the words that name it. */
  Mention named(int begin, int end) {
    return Mention.of(text, begin, end, Sort.BODY, Optional.empty());
  }

  /** "Cop27": the number of a session is part of the name. */
  private int numberEnd(int end) {
    boolean number =
        end < text.text().tokens().size()
            && text.text().tokens().kind(end) == TokenKind.NUMBER
            && (text.text().tokens().gap(end) == Gap.NOTHING || text.is(end - 1, "numbered"));
    return number ? end + 1 : end;
  }
}
