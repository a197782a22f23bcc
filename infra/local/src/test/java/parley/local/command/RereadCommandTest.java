package parley.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Tables;
import parley.local.CommandRun;
import parley.local.dynamo.LocalDynamo;

class RereadCommandTest {

  private static final Tables TABLES =
      new Tables("documents", "meetings", "watches", "reminders", "access");

  @TempDir Path data;

  @Test
  void dataWithoutDocumentsStaysAsItIs() {
    CommandRun run = CommandRun.of("reread", "--data", data.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualToIgnoringNewLines(
            "0 documents were read again, 0 could not be; of the meetings 0 are new, 0 changed, 0"
                + " gone");
  }

  @Test
  void aDocumentThatCannotBeReadIsNamed() {
    try (LocalDynamo dynamo = LocalDynamo.open(data.resolve("dynamodb.db"), TABLES)) {
      Item broken = Item.of("id", "d0c").with("shelf", "documents#0").with("published", "Tuesday");
      new Table(dynamo.client(), "documents").put(broken);
    }

    CommandRun run = CommandRun.of("reread", "--data", data.toString());

    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("parley: d0c could not be read: ");
    assertThat(run.out()).startsWith("0 documents were read again, 1 could not be; ");
  }

  @Test
  void dataOfALaterParleyAreRefusedInOneLine() {
    try (LocalDynamo dynamo = LocalDynamo.open(data.resolve("dynamodb.db"), TABLES)) {
      Item stamp = Item.of("pk", "shape").with("sk", "shape").with("shape", 1000);
      new Table(dynamo.client(), "access").put(stamp);
    }

    CommandRun run = CommandRun.of("reread", "--data", data.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains(data.toString(), "was written by a later Parley");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reread",
        "reread --data nowhere",
        "reread --documents d",
        "reread --data nowhere --documents d --meetings m",
      })
  void wrongUsageIsSaidInOneLine(String arguments) {
    CommandRun run = CommandRun.of(arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }
}
