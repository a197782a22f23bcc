package parley.local.dynamo;

import java.nio.file.Path;

/** Data that another Parley wrote, and this one does not read. */
public final class OtherDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private OtherDataException(String message) {
    super(message);
  }

  static OtherDataException earlier(Path file, String why) {
    return new OtherDataException(
        file
            + " was written by an earlier Parley, which kept less ("
            + why
            + "); name another folder, and post the stories and subscribe anew");
  }

  static OtherDataException later(Path file, String why) {
    return new OtherDataException(
        file
            + " was written by a later Parley ("
            + why
            + "); use that one, or name another folder");
  }
}
