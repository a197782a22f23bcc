package parley.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Texts of any size: news, and what could make a reader slow. */
public enum SampleText {
  /** The seed story, over and over. */
  NEWS {
    @Override
    String part(int number) {
      return Story.document().text() + "\n\n";
    }
  },
  /** Dates and nothing else. */
  DATES {
    @Override
    String part(int number) {
      return "May 3, 2017 Tuesday from Jan. 20 to 27 next week ";
    }
  },
  /** One word. */
  ONE_TOKEN {
    @Override
    String part(int number) {
      return "a";
    }
  },
  /** Quotes that open and never close. */
  NESTED_QUOTES {
    @Override
    String part(int number) {
      return "\"'\u201c\u2018(";
    }
  },
  /** Characters that are not seen, between and behind letters. */
  ZERO_WIDTH {
    @Override
    String part(int number) {
      return "\u200b\u200bM\u200da\u200cy\ufeff ";
    }
  },
  /** A sentence of names, triggers and dates without an end. */
  ENDLESS_SENTENCE {
    @Override
    String part(int number) {
      return "Abe will meet Trump in Tokyo on May 3, and Merkel, who visits Paris next week, ";
    }
  },
  /** The same of events of which nobody is told: whom the sentence names is asked of each. */
  ENDLESS_EVENTS {
    @Override
    String part(int number) {
      return "on Jan. 27 conference the visit ";
    }
  },
  /** Others on other days: of each it is asked which of those before it may be. */
  MANY_MEETINGS {
    @Override
    String part(int number) {
      return surname(number)
          + " will meet "
          + surname(number / 2)
          + " in Oslo on "
          + day(number)
          + ". ";
    }
  },
  /** People with offices, and offices alone: of each it is asked who holds it. */
  MANY_OFFICES {
    @Override
    String part(int number) {
      return "President " + surname(number) + " of Peru will see the Japanese leader next week. ";
    }
  },
  /** Journeys: of each it is asked whether it is the way home from one before. */
  MANY_JOURNEYS {
    @Override
    String part(int number) {
      return surname(number)
          + " will visit Peru on "
          + day(number)
          + " and will return on Friday. ";
    }
  },
  /** Tours, and visits to a country of them: of each it is asked whether it is a leg. */
  MANY_TOURS {
    @Override
    String part(int number) {
      return "Berg will tour Peru and Chile from May 1 to June 30. Berg will visit Peru on "
          + day(number)
          + ". ";
    }
  },
  /** What is called off without its day: of each it is asked whether the text tells of it. */
  MANY_CALLED_OFF {
    @Override
    String part(int number) {
      return "President " + surname(number) + "'s trip to Peru is off. She meets Berg on May 3. ";
    }
  };

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

  /**
   * What it is made of.
   *
   * @param number how many parts there are before
   */
  abstract String part(int number);

  /**
   * A text of this sort.
   *
   * @param length how many {@code char}s it has
   */
  public String ofLength(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; text.length() < length; i++) {
      text.append(part(i));
    }
    return text.substring(0, length);
  }

  /** "Badcov": each number another, in the letters from "a" to "j". */
  private static String surname(int number) {
    StringBuilder letters = new StringBuilder();
    for (char digit : Integer.toString(1_000 + number).toCharArray()) {
      letters.append((char) (digit - '0' + 'a'));
    }
    return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) + "ov";
  }

  private static String day(int number) {
    return DAY.format(FIRST.plusDays(number * 5 % 360));
  }
}
