package parley.calendar.dynamo;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parley.telemetry.FunctionLog;
import parley.telemetry.LogLine;
import parley.telemetry.Thrown;

/**
 * Something that is kept and cannot be read, so that it is left out: one bad item keeps nobody from
 * the others.
 *
 * @param what the sort of thing: {@code meeting}, {@code watch}
 * @param id which
 * @param why what reading it threw
 */
public record Unreadable(String what, String id, RuntimeException why) {

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
    FunctionLog.standardError().write(LogLine.error("left out: " + this).with(what, id));
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
    return what + " " + id + " cannot be read: " + Thrown.brief(why);
  }
}
