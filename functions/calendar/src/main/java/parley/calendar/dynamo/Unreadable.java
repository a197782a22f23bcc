package parley.calendar.dynamo;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that is kept and cannot be read, so that it is left out: one bad item keeps nobody from
 * the others.
 *
 * @param what the sort of thing: {@code meeting}, {@code watch}
 * @param id which
 * @param why what reading it threw
 */
public record Unreadable(String what, String id, RuntimeException why) {

  private static final System.Logger LOGGER = System.getLogger("parley.calendar");

  /**
   * Reads a thing.
   *
   * @param told takes it if it cannot be read
   * @return empty if it cannot
   */
  public static <T> Optional<T> read(
      String what, String id, Supplier<T> reader, Consumer<Unreadable> told) {
    try {
      return Optional.of(reader.get());
    } catch (RuntimeException e) {
      told.accept(new Unreadable(what, id, e));
      return Optional.empty();
    }
  }

  /** Writes it to the log: for those who only look, and go on. */
  public void log() {
    LOGGER.log(System.Logger.Level.ERROR, "left out: " + this);
  }

  /**
   * Throws it: for those who need all.
   *
   * @throws IllegalStateException always
   */
  public void raise() {
    throw new IllegalStateException(toString(), why);
  }

  @Override
  public String toString() {
    return what + " " + id + " cannot be read: " + why;
  }
}
