package parley.local.sns;

/** The names of topics. */
final class Arns {

  static final String ACCOUNT = "000000000000";
  static final String REGION = "us-east-1";

  private static final String TOPIC = "arn:aws:sns:" + REGION + ":" + ACCOUNT + ":";
  private static final int ELEMENTS = 6;

  private Arns() {}

  /** The ARN of a topic of that name. */
  static String topic(String name) {
    return TOPIC + name;
  }

  /**
   * Checks that an ARN is one.
   *
   * @param parameter the parameter that has it, for what is said of a bad one
   * @throws SnsException if it is none, or one of another place
   */
  static String checked(String parameter, String arn) {
    int elements = arn.split(":", -1).length;
    if (elements < ELEMENTS || !arn.startsWith("arn:")) {
      throw SnsException.invalidParameter(
          parameter + " Reason: An ARN must have at least 6 elements, not " + elements);
    }
    return arn;
  }
}
