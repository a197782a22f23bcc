package parley.calendar.dynamo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine, if it has one. */
final class DockerEngine {

  private static final long SECONDS = 20;

  private DockerEngine() {}

  /**
   * Asks for it. Where Testcontainers cannot tell the engine's host, it would try for minutes.
   *
   * @throws IllegalStateException if none answers in time
   */
  static void require() {
    try {
      CompletableFuture.runAsync(() -> DockerClientFactory.instance().client())
          .orTimeout(SECONDS, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      throw new IllegalStateException("no Docker engine answers within " + SECONDS + " s", e);
    }
  }
}
