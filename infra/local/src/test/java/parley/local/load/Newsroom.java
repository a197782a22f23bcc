package parley.local.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes stories of the size and language of a news agency's, many of which tell of the same
 * meetings. The same seed makes the same stories.
 */
public final class Newsroom {

  /** From this day on stories are published. */
  public static final LocalDate FIRST = LocalDate.parse("2017-01-09");

  /** On the day after the last of them a reader's clock may stand. */
  public static final LocalDate AFTER = FIRST.plusDays(56);

  private static final int SHORTEST = 1_900;
  private static final int LONGEST = 4_000;

  /** Stories of one meeting, on average. */
  private static final int RETOLD = 8;

  private static final List<String> BACKGROUND =
      List.of(
          "Trade between HOME and ABROAD grew by NUMBER percent last year, according to figures that"
              + " were published in the spring. Most of it is machinery, timber and fish.",
          "\"We have a long road behind us and a longer one before us,\" GUEST told a hall of NUMBER"
              + " students. \"Nobody walks it alone, and nobody should be asked to.\"",
          "Relations had cooled after a dispute over fishing rights, which a court settled NUMBER"
              + " months ago. Since then both sides have spoken of a new beginning.",
          "HOST faces criticism at home. An opinion poll of NUMBER households showed that half of"
              + " them think the government does too little about rents.",
          "Analysts in ABROAD doubt that much will come of it. The last round brought a paper of"
              + " NUMBER pages, of which hardly anyone remembers a line.",
          "A treaty on energy is to replace one that ran out NUMBER years ago. Its text has been"
              + " ready for months, but lawyers on both sides still argue about two articles.",
          "In HOME the opposition asked why parliament had not been told. \"We read of it in the"
              + " newspaper, on page NUMBER,\" its leader complained.",
          "The army of ABROAD has NUMBER thousand soldiers, a third of whom serve far from home, and"
              + " GUEST has praised them for their work in the mountains.",
          "Farmers blocked a road near the border with NUMBER tractors and demanded higher prices"
              + " for milk. The police let them be, and they left in the evening.",
          "Neither HOST nor GUEST wished to comment on a report that NUMBER engineers had been sent"
              + " home after an accident at a power station.");

  private final Random random;
  private final List<Affair> affairs = new ArrayList<>();

  private Newsroom(long seed) {
    random = new Random(seed);
  }

  /**
   * So many stories, in no order.
   *
   * @param seed chooses them
   */
  public static List<MadeStory> stories(long seed, int many) {
    Newsroom newsroom = new Newsroom(seed);
    for (int i = 0; i < Math.max(1, many / RETOLD); i++) {
      newsroom.affairs.add(newsroom.affair());
    }
    List<MadeStory> stories = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      stories.add(newsroom.story(i));
    }
    return List.copyOf(stories);
  }

  /** Most open in the weeks behind {@link #AFTER}. */
  private Affair affair() {
    int guest = random.nextInt(Party.ALL.size());
    int host = (guest + 1 + random.nextInt(Party.ALL.size() - 1)) % Party.ALL.size();
    LocalDate day = FIRST.plusDays(50L + random.nextInt(40));
    return new Affair(
        Party.ALL.get(guest), Party.ALL.get(host), day, day.plusDays(3L + random.nextInt(20)));
  }

  private MadeStory story(int number) {
    Affair affair = affairs.get(random.nextInt(affairs.size()));
    LocalDate published = FIRST.plusDays(random.nextInt(56));
    while (!affair.isAhead(published)) {
      published = published.minusDays(7);
    }
    StringBuilder text = new StringBuilder(affair.told(stage(), published));
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST - 250);
    while (text.length() < length) {
      text.append("\n\n").append(background(affair));
    }
    return new MadeStory(published, affair.headline(number), text.toString());
  }

  /** One in ten stories moves the meeting or calls it off. */
  private int stage() {
    boolean changes = random.nextInt(10) == 0;
    return changes ? Affair.stages() - 1 - random.nextInt(2) : random.nextInt(Affair.stages() - 2);
  }

  private String background(Affair affair) {
    String sentences = BACKGROUND.get(random.nextInt(BACKGROUND.size()));
    return affair
        .names()
        .apply(sentences)
        .replace("NUMBER", Integer.toString(2 + random.nextInt(900)));
  }
}
