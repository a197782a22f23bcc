package parley.calendar.dynamo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import parley.reading.Document;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a function does once before Lambda takes its snapshot of it (SnapStart), so that nobody
 * waits for that later: classes are loaded, code is linked and compiled. What it does leaves
 * nothing behind; it goes to {@link RehearsedDynamoDb}, which is no database, with credentials that
 * are none, so that no secret gets into the snapshot.
 */
public final class Rehearsal implements Resource {

  /** A story to read, as they come. */
  public static final Document STORY =
      new Document(
          "rehearsal",
          LocalDate.of(2017, 1, 9),
          "Leaders to meet",
          """
          British Prime Minister Theresa May will meet French President Francois Hollande in Paris on \
          Jan. 20, her office said on Monday. They are expected to hold talks again in early March.
          """);

  /** The runtime's context itself would let go of them. */
  private static final List<Rehearsal> KEPT = new CopyOnWriteArrayList<>();

  private final Consumer<DynamoDbClient> scene;

  private Rehearsal(Consumer<DynamoDbClient> scene) {
    this.scene = scene;
  }

  /**
   * Has the scene played when the snapshot is near; never, where none is taken.
   *
   * @param scene what is done with a database in which nothing is found
   */
  public static void of(Consumer<DynamoDbClient> scene) {
    Rehearsal rehearsal = new Rehearsal(scene);
    KEPT.add(rehearsal);
    Core.getGlobalContext().register(rehearsal);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    try (DynamoDbClient nothing = RehearsedDynamoDb.client()) {
      scene.accept(nothing);
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // the clients open their connections when they need them, and nothing else is held
  }
}
