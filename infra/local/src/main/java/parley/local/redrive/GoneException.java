package parley.local.redrive;

/** A stream keeps its records for a day; these are gone. */
final class GoneException extends RuntimeException {

  private static final long serialVersionUID = 1;

  GoneException(String stream) {
    super("older than a day, and gone from " + stream);
  }
}
