package parley.local.stack;

import java.util.List;

/** What goes out for the story of 6 December 2016, and for one that moves its meeting. */
final class SeedStory {

  static final String START = "2016-12-06T00:00:00Z";

  /** Tells that the meeting with Trump will be another day. */
  static final String SECOND_STORY =
      """
      {"published": "2017-01-17", "title": "Abe, Trump to meet in Washington",
       "text": "Japanese Prime Minister Shinzo Abe and U.S. President-elect Donald Trump have \
      agreed to meet in Washington on Feb. 10, sources close to bilateral relations said Tuesday."}
      """;

  static final List<String> ANNOUNCED =
      List.of(
          "2016-12-06T00:00:00Z announced Shinzo Abe - Donald Trump",
          "2016-12-06T00:00:00Z announced Shinzo Abe - Barack Obama");

  /** At nine in Tokyo. */
  static final List<String> REMINDERS =
      List.of(
          "2016-12-13T00:00:00Z reminder 14 Shinzo Abe - Barack Obama",
          "2016-12-20T00:00:00Z reminder 7 Shinzo Abe - Barack Obama",
          "2016-12-26T00:00:00Z reminder 1 Shinzo Abe - Barack Obama",
          "2016-12-27T00:00:00Z reminder 0 Shinzo Abe - Barack Obama",
          "2017-01-06T00:00:00Z reminder 14 Shinzo Abe - Donald Trump",
          "2017-01-13T00:00:00Z reminder 7 Shinzo Abe - Donald Trump",
          "2017-01-19T00:00:00Z reminder 1 Shinzo Abe - Donald Trump",
          "2017-01-20T00:00:00Z reminder 0 Shinzo Abe - Donald Trump");

  /** From the second story on. */
  static final List<String> MOVED =
      List.of(
          "2017-01-17T03:15:00Z changed Shinzo Abe - Donald Trump",
          "2017-01-27T00:00:00Z reminder 14 Shinzo Abe - Donald Trump",
          "2017-02-03T00:00:00Z reminder 7 Shinzo Abe - Donald Trump",
          "2017-02-09T00:00:00Z reminder 1 Shinzo Abe - Donald Trump",
          "2017-02-10T00:00:00Z reminder 0 Shinzo Abe - Donald Trump");

  private SeedStory() {}
}
