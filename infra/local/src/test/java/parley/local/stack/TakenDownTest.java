package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story is posted, read and taken down, over HTTP. */
class TakenDownTest {

  @TempDir Path data;

  @Test
  void aStoryThatIsTakenDownLeavesNothingBehind() {
    Optional<Instant> now = Optional.of(Instant.parse(SeedStory.START));
    Settings settings = new Settings(0, data, now, Optional.empty(), false, Set.of());
    try (Stack stack = Stack.start(settings)) {
      Visitor visitor = new Visitor(stack.uri());
      String id = visitor.read(Visitor.seedStory()).get("id").stringValue();
      assertThat(visitor.meetings("2016-12-06")).hasSize(2);
      assertThat(visitor.delete("/documents/" + id).status()).isEqualTo(204);
      assertThat(visitor.meetings("2016-12-06")).isEmpty();
      visitor.get("/documents/" + id).assertProblem(410);
      Answered again = visitor.post("/documents", Visitor.seedStory());
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.json().get("status").stringValue()).isEqualTo("withdrawn");
      assertThat(visitor.delete("/documents/" + id).status()).isEqualTo(204);
      visitor.delete("/documents/none").assertProblem(404);
    }
  }
}
