package parley.subscribe;

/** Short messages to telephones. */
public interface Texts {

  /** Whether the owner of a number has answered STOP and wants no messages of ours. */
  boolean isOptedOut(String number);

  /**
   * Sends a code to a number.
   *
   * @throws EndpointRefusedException if the number is one that cannot be written to
   */
  void send(String number, String text);
}
