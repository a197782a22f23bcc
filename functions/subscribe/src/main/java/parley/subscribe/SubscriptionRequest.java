package parley.subscribe;

import java.util.Objects;
import parley.calendar.watch.Watch;
import parley.gateway.Fields;
import parley.gateway.ProblemException;

/**
 * Who wants to hear of what.
 *
 * @param protocol {@code email}
 * @param endpoint the address
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
   * @throws ProblemException 422, naming the field, if one is missing or makes no sense
   */
  static SubscriptionRequest of(Fields body) {
    String protocol = protocol(body);
    String endpoint = endpoint(body);
    Watch watch =
        body.object("watch")
            .map(WatchFields::of)
            .orElseThrow(() -> body.unprocessable("watch", "watch is missing; {} is everything."));
    return new SubscriptionRequest(protocol, endpoint, watch);
  }

  private static String protocol(Fields body) {
    String protocol =
        body.text("protocol")
            .orElseThrow(() -> body.unprocessable("protocol", "protocol is missing: email."));
    if (protocol.equals(SMS)) {
      throw body.unprocessable("protocol", "sms is not offered yet; email is.");
    }
    if (!protocol.equals(EMAIL)) {
      throw body.unprocessable("protocol", "protocol is email, not \"" + protocol + "\".");
    }
    return protocol;
  }

  private static String endpoint(Fields body) {
    return body.text("endpoint").flatMap(EmailAddress::of).orElseThrow(() -> refused(body));
  }

  /** What to answer to an address that cannot be written to; it is not repeated. */
  static ProblemException refused(Fields body) {
    return body.unprocessable(
        "endpoint", "endpoint is an e-mail address in ASCII such as ann@example.org.");
  }
}
