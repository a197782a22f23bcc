package parley.local.store;

import java.nio.file.Path;

/** A store cannot be opened, as a rule because another process has it open. */
public final class StoreInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreInUseException(Path file, Throwable cause) {
    super(
        file + " cannot be opened; is another parley running on it? " + cause.getMessage(), cause);
  }
}
