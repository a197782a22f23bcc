package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed without warning loses nothing and, started again, repeats nothing. */
class KilledStackTest {

  private static final String END = "2016-12-28T00:00:00Z";

  @TempDir Path data;

  @ParameterizedTest(name = "killed when {0} messages were out")
  @ValueSource(ints = {2, 3, 4})
  void killedOnTheWayItGoesOnFromThere(int messages) throws Exception {
    try (ForkedStack first = ForkedStack.start(data, SeedStory.START)) {
      Visitor visitor = new Visitor(first.uri());
      visitor.subscribe("ann@example.org", "{}");
      visitor.read(Visitor.seedStory());
      CompletableFuture<Void> moving = CompletableFuture.runAsync(() -> visitor.moveClock(END));
      while (visitor.sent().size() < messages) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      first.kill();
      assertThat(moving).failsWithin(10, TimeUnit.SECONDS);
    }
    try (ForkedStack second = ForkedStack.start(data, SeedStory.START)) {
      Visitor visitor = new Visitor(second.uri());
      visitor.moveClock(END);

      assertThat(visitor.sent().subList(0, 2))
          .containsExactlyInAnyOrderElementsOf(SeedStory.ANNOUNCED);
      assertThat(visitor.sent().subList(2, visitor.sent().size()))
          .containsExactlyElementsOf(SeedStory.REMINDERS.subList(0, 4));
    }
  }

  @Test
  void killedAfterADocumentWasAcceptedItReadsItLater() throws Exception {
    String id;
    try (ForkedStack first = ForkedStack.start(data, SeedStory.START)) {
      Visitor visitor = new Visitor(first.uri());
      visitor.subscribe("ann@example.org", "{}");
      id = visitor.post("/documents", Visitor.seedStory()).json().get("id").stringValue();
      first.kill();
    }
    try (ForkedStack second = ForkedStack.start(data, SeedStory.START)) {
      Visitor visitor = new Visitor(second.uri());
      visitor.stateOnceRead(id);
      visitor.moveClock(SeedStory.START);

      assertThat(visitor.sent()).containsExactlyInAnyOrderElementsOf(SeedStory.ANNOUNCED);
    }
  }
}
