package parley.subscribe;

/** As many messages went to telephones this month as the operator allows. */
public final class SmsCeilingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SmsCeilingException() {
    super("no more messages go to telephones this month");
  }
}
