package parley.local.sns;

import java.util.regex.Pattern;

/** Which addresses and numbers SNS takes. */
final class Endpoints {

  private static final Pattern E164 = Pattern.compile("\\+?[1-9]\\d{1,14}");
  private static final Pattern EMAIL = Pattern.compile("[\\x21-\\x7e&&[^@<>,;]]+@[\\w.-]+");

  private Endpoints() {}

  /**
   * Checks that an endpoint fits its protocol.
   *
   * @throws SnsException if it does not, or the protocol is neither {@code email} nor {@code sms}
   */
  static void check(String protocol, String endpoint) {
    switch (protocol) {
      case "email" -> checkEmail(endpoint);
      case "sms" -> checkSms(endpoint);
      default ->
          throw SnsException.invalidParameter(
              "Amazon SNS does not support this protocol string: " + protocol);
    }
  }

  /**
   * Checks that a number is one to publish to.
   *
   * @throws SnsException if it is not
   */
  static void checkNumber(String number) {
    if (!E164.matcher(number).matches()) {
      throw SnsException.invalidParameter(
          "PhoneNumber Reason: " + number + " is not valid to publish to");
    }
  }

  private static void checkEmail(String address) {
    if (!EMAIL.matcher(address).matches()) {
      throw SnsException.invalidParameter("Email address");
    }
  }

  private static void checkSms(String number) {
    if (!E164.matcher(number).matches()) {
      throw new SnsException(400, "InvalidParameter", "Invalid SMS endpoint: " + number);
    }
  }
}
