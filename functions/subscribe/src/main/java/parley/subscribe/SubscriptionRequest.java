package parley.subscribe;

import java.util.Objects;
import parley.calendar.watch.Watch;
import parley.gateway.Fields;
import parley.gateway.ProblemException;

/**
 * Who wants to hear of what.
 *
 * @param protocol {@code email} or {@code sms}
 * @param endpoint the address, or the number in full: {@code +819012345678}
 * @param watch what they want to hear of
 */
public record SubscriptionRequest(String protocol, String endpoint, Watch watch) {

  private static final String EMAIL = "email";
  private static final String SMS = "sms";

  public SubscriptionRequest {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(watch, "watch");
  }

  /**
   * The request in a body.
   *
   * @param countries to whose telephones messages go
   * @throws ProblemException 422, naming the field, if one is missing or makes no sense
   */
  static SubscriptionRequest of(Fields body, Countries countries) {
    String protocol = protocol(body, countries);
    String endpoint = protocol.equals(SMS) ? number(body, countries) : address(body);
    Watch watch =
        body.object("watch")
            .map(WatchFields::of)
            .orElseThrow(() -> body.unprocessable("watch", "watch is missing; {} is everything."));
    return new SubscriptionRequest(protocol, endpoint, watch);
  }

  private static String protocol(Fields body, Countries countries) {
    String offered = countries.isEmpty() ? EMAIL : EMAIL + " or " + SMS;
    String protocol =
        body.text("protocol")
            .orElseThrow(
                () -> body.unprocessable("protocol", "protocol is missing: " + offered + "."));
    if (protocol.equals(SMS) && countries.isEmpty()) {
      throw body.unprocessable("protocol", "sms is not offered here; email is.");
    }
    if (!protocol.equals(EMAIL) && !protocol.equals(SMS)) {
      throw body.unprocessable(
          "protocol", "protocol is " + offered + ", not \"" + protocol + "\".");
    }
    return protocol;
  }

  private static String address(Fields body) {
    return body.text("endpoint").flatMap(EmailAddress::of).orElseThrow(() -> refused(body));
  }

  private static String number(Fields body, Countries countries) {
    PhoneNumber number =
        body.text("endpoint").flatMap(PhoneNumber::of).orElseThrow(() -> refused(body));
    if (!countries.have(number.country())) {
      throw body.unprocessable(
          "endpoint", "endpoint is a number of one of these countries: " + countries + ".");
    }
    return number.e164();
  }

  /** What to answer to an address that cannot be written to; it is not repeated. */
  static ProblemException refused(Fields body) {
    boolean sms = body.text("protocol").filter(SMS::equals).isPresent();
    return body.unprocessable(
        "endpoint",
        sms
            ? "endpoint is the number of a mobile telephone such as +819012345678 that takes"
                + " messages."
            : "endpoint is an e-mail address in ASCII such as ann@example.org.");
  }
}
