package parley.subscribe;

/** The service that sends messages does not take an address. Its message does not name it. */
public final class EndpointRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EndpointRefusedException() {
    super("the address was refused");
  }
}
