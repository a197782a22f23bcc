package parley.local.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** Waits until stories have been read. */
public final class Reads {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration PAUSE = Duration.ofMillis(10);

  private Reads() {}

  /**
   * Waits until all of them have been read.
   *
   * @throws IOException if nobody answers
   * @throws IllegalStateException if one is missing, could not be read, or is not read for long
   */
  public static void await(Api api, Collection<MadeStory> stories) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (MadeStory story : stories) {
      String status = status(api, story);
      while (status.equals("received") && System.nanoTime() < end) {
        pause();
        status = status(api, story);
      }
      if (!status.equals("read")) {
        throw new IllegalStateException(story.id() + " is " + status + ", not read");
      }
    }
  }

  private static String status(Api api, MadeStory story) throws IOException {
    JsonNode state = api.get("/documents/" + story.id());
    return state.get("status").stringValue();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
