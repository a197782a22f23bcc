package parley.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.telemetry.LogLine;

/**
 * What the log says of a request: its route, its answer, the document or meeting, and the token by
 * its id, which is no secret.
 */
final class Told {

  /** Of subscriptions there is nothing: who knows the id of one may end it. */
  private static final Pattern THING =
      Pattern.compile("/(document|meeting)s/([0-9a-f]{8,64})(?:[/?].*)?");

  private Told() {}

  /** Of a request that could not even be read. */
  static LogLine of(String route, Answer answer) {
    return LogLine.info(route + " " + answer.status()).with("status", answer.status());
  }

  static LogLine of(String route, Request request, Answer answer) {
    LogLine line = by(request.caller(), of(route, answer));
    Optional<Matcher> thing =
        thing(request.path())
            .or(() -> Optional.ofNullable(answer.headers().get("location")).flatMap(Told::thing));
    return thing.map(it -> line.with(it.group(1), it.group(2))).orElse(line);
  }

  private static LogLine by(Caller caller, LogLine line) {
    return caller.token().map(id -> line.with("token", id)).orElse(line);
  }

  private static Optional<Matcher> thing(String path) {
    return Optional.of(THING.matcher(path)).filter(Matcher::matches);
  }
}
