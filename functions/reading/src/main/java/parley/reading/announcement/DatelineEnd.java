package parley.reading.announcement;

import java.util.List;
import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenizedText;

/** The place and day at the head of a wire story: "TOKYO, March 28 - ", "MANILA (Xinhua) -- ". */
final class DatelineEnd {

  /** As far as a dateline reaches: "SHANNON, Ireland, June 22 (Reuters) -". */
  private static final int MAX_TOKENS = 18;

  /** As far as it reaches where a full stop in it ends a sentence: "MEXICO CITY, D.F. -". */
  private static final int MAX_CHARS = 80;

  /** "BEIRUT/PARIS/LONDON". */
  private static final int MAX_PLACES = 5;

  /** As many letters as a place in capitals has at least: "LIMA", not "EU". */
  private static final int MIN_PLACE = 4;

  /** More words without a capital are a sentence's, whatever dash it has. */
  private static final int MAX_PLAIN = 2;

  /** What a place in capitals may have behind a comma. */
  private static final List<String> REGIONS = List.of("country", "subdivision");

  private DatelineEnd() {}

  /** The first token behind a text's dateline; 0 if it has none. */
  static int of(Annotated annotated) {
    TokenizedText text = annotated.text();
    if (text.sentences().isEmpty() || !opensPlace(annotated)) {
      return 0;
    }
    int agency = behindAgency(annotated);
    if (agency > 0) {
      return agency;
    }
    Sentence first = text.sentences().get(0);
    int plain = 0;
    for (int i = 1; i < Math.min(MAX_TOKENS, text.tokens().size()); i++) {
      plain += annotated.isPlainWord(i) ? 1 : 0;
      boolean modal = annotated.is(i, "modal") && !annotated.isCapitalised(i); // "LIMA, May 3 -"
      if (plain > MAX_PLAIN || modal || annotated.isSign(i, ':')) {
        return loud(annotated);
      }
      boolean near = i < first.end() || text.tokens().begin(i - 1) < MAX_CHARS;
      if (near && isDash(annotated, i)) {
        return annotated.is(i + 1, "dash") ? i + 2 : i + 1;
      }
    }
    return loud(annotated);
  }

  /**
   * "New Delhi, May 3 (ABC) The minister": a place, a day and an agency, with no dash behind it.
   */
  private static int behindAgency(Annotated text) {
    for (int i = 1;
        i <= MAX_PLACES && (text.isCapitalised(i - 1) || text.isSign(i - 1, ','));
        i++) {
      Optional<Match> day = text.at(i, "date");
      if (day.isPresent()) {
        int open = day.get().end();
        boolean agency =
            text.isSign(open, '(') && text.isCapitalised(open + 1) && text.isSign(open + 2, ')');
        return agency && text.isCapitalised(open + 3) ? open + 3 : 0;
      }
    }
    return 0;
  }

  /** "The Hague", not "The three - Peru, Ghana and Fiji - will meet". */
  private static boolean opensPlace(Annotated text) {
    boolean article = text.is(0, "function") && text.isPlainWord(1);
    return text.isCapitalised(0) && !text.is(0, "courtesy") && !article;
  }

  /**
   * "BEIRUT The United Nations", "BEIRUT May 27 The": a place in capitals with no dash behind it.
   */
  private static int loud(Annotated text) {
    int end = 0;
    while (end < MAX_PLACES && (isLoud(text, end) || (end > 0 && text.is(end, "place-joint")))) {
      end++;
    }
    end = end > 0 && text.isSign(end - 1, ',') ? behindRegion(text, end) : end;
    boolean place = end > 0 && !text.is(end - 1, "place-joint");
    Optional<Match> day = place ? text.at(end, "date") : Optional.empty();
    int whole = day.isPresent() && isCapitalised(text, day.get().end()) ? day.get().end() : end;
    return place && isCapitalised(text, whole) ? whole : 0;
  }

  /** "ORLANDO, Fla. The", "TAINAN, Taiwan The": the country or state of a place in capitals. */
  private static int behindRegion(Annotated text, int begin) {
    for (String sort : REGIONS) {
      Optional<Match> region = text.mention(begin, sort);
      if (region.isPresent()) {
        return region.get().end();
      }
    }
    return begin;
  }

  private static boolean isCapitalised(Annotated text, int token) {
    return token < text.text().tokens().size() && text.isCapitalised(token);
  }

  /** In capitals, and no acronym of a body, nor the office of whoever opens the story. */
  private static boolean isLoud(Annotated text, int token) {
    if (token >= text.text().tokens().size()) {
      return false;
    }
    Token word = text.text().tokens().get(token);
    return word.capitals() == Capitals.ALL
        && word.end() - word.begin() >= MIN_PLACE
        && text.text().word(token).indexOf('.') < 0
        && text.mention(token, "body").isEmpty()
        && text.mention(token, "role").isEmpty();
  }

  /** A dash with space before it, so not the hyphen of a word. */
  private static boolean isDash(Annotated text, int token) {
    return text.is(token, "dash") && text.text().tokens().gap(token) != Gap.NOTHING;
  }
}
