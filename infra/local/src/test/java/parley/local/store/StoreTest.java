package parley.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path directory;

  @Test
  void whatWasChangedIsThereWhenTheFileIsOpenedAgain() {
    Instant now = Instant.parse("2016-12-06T03:00:00Z");
    try (Store store = open()) {
      store.atomically(() -> store.shelf("clock", Instant.class).put("now", now));
    }
    try (Store store = open()) {
      assertThat(store.shelf("clock", Instant.class).get("now")).contains(now);
    }
  }

  @Test
  void aChangeThatFailsHalfwayIsNoneAtAll() {
    try (Store store = open()) {
      Shelf<String> shelf = store.shelf("words", String.class);
      store.atomically(() -> shelf.put("a", "kept"));

      assertThatThrownBy(
              () ->
                  store.atomically(
                      () -> {
                        shelf.put("a", "lost");
                        store.atomically(() -> shelf.put("b", "lost"));
                        throw new IllegalStateException("halfway");
                      }))
          .hasMessage("halfway");

      assertThat(shelf.values()).containsExactly("kept");
    }
  }

  @Test
  void aShelfIsInTheOrderOfItsKeys() {
    try (Store store = open()) {
      Shelf<Integer> shelf = store.shelf("numbers", Integer.class);
      store.atomically(
          () -> {
            shelf.put("b:2", 2);
            shelf.put("c", 3);
            shelf.put("a", 0);
            shelf.put("b:1", 1);
          });

      assertThat(shelf.values()).containsExactly(0, 1, 2, 3);
      assertThat(shelf.valuesBelow("b:")).containsExactly(1, 2);
      assertThat(shelf.valuesBelow("d")).isEmpty();
      assertThat(shelf.firstKey()).contains("a");
    }
  }

  @Test
  void aFileIsOpenedByOneAtATime() {
    try (Store first = open()) {
      assertThat(first.shelf("words", String.class).values()).isEmpty();
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining("is another parley running on it?");
    }
  }

  private Store open() {
    return Store.open(directory.resolve("store"));
  }
}
