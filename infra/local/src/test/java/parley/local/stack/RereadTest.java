package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.Rereading.Summary;
import parley.local.store.StoreInUseException;

/** Stored documents are read again between two runs of a stack. */
class RereadTest {

  private static final Instant NOW = Instant.parse(SeedStory.START);

  @TempDir Path data;

  @Test
  void whatSubscribersKnowIsNotToldTwice() {
    List<String> sent;
    List<String> meetings;
    try (Stack stack = start()) {
      Visitor visitor = new Visitor(stack.uri());
      visitor.subscribe("ann@example.org", "{}");
      visitor.read(Visitor.seedStory());
      visitor.moveClock("2016-12-14T00:00:00Z");
      sent = visitor.sent();
      meetings = visitor.meetings("2016-12-06");
      assertThatThrownBy(() -> Reread.onData(data, NOW)).isInstanceOf(StoreInUseException.class);
    }

    Summary summary = Reread.onData(data, NOW);

    assertThat(summary.read()).isEqualTo(1);
    try (Stack stack = start()) {
      Visitor visitor = new Visitor(stack.uri());
      visitor.moveClock("2016-12-14T00:15:00Z");
      assertThat(visitor.sent()).isNotEmpty().isEqualTo(sent);
      assertThat(visitor.meetings("2016-12-06")).isNotEmpty().isEqualTo(meetings);
    }
  }

  private Stack start() {
    return Stack.start(new Settings(0, data, Optional.of(NOW), Optional.empty()));
  }
}
