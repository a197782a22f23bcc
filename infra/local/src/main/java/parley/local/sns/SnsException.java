package parley.local.sns;

/** A request that SNS refuses, with the code and the message that it has for it. */
final class SnsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  SnsException(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static SnsException invalidParameter(String message) {
    return new SnsException(400, "InvalidParameter", "Invalid parameter: " + message);
  }

  static SnsException invalidAttribute(String message) {
    return new SnsException(400, "ParameterValueInvalid", message);
  }

  static SnsException notFound(String what) {
    return new SnsException(404, "NotFound", what + " does not exist");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
