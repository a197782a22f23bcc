package parley.authorize;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.token.DynamoTokens;
import parley.calendar.token.Scope;
import parley.telemetry.FunctionLog;
import parley.telemetry.LogLine;
import parley.telemetry.Metrics;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The Lambda authorizer of the HTTP API, payload format 2.0, simple responses. It lets every
 * request through to its function and tells it who may do what; see {@link Verdicts}.
 */
public final class AuthorizeHandler
    implements RequestHandler<APIGatewayV2CustomAuthorizerEvent, Map<String, Object>> {

  private final Verdicts verdicts;
  private final InstantSource clock;

  /** As Lambda makes it: tokens are in ACCESS_TABLE, everyone has the PUBLIC_SCOPES. */
  public AuthorizeHandler() {
    this(
        new Verdicts(
            new DynamoTokens(DynamoDbClient.create(), System.getenv("ACCESS_TABLE")),
            scopes(System.getenv("PUBLIC_SCOPES"))),
        InstantSource.system());
    Rehearsal.of(nothing -> new DynamoTokens(nothing, "none").find("none"));
  }

  /**
   * @param verdicts says who may do what
   * @param clock says which tokens have expired
   */
  public AuthorizeHandler(Verdicts verdicts, InstantSource clock) {
    this.verdicts = verdicts;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> handleRequest(
      APIGatewayV2CustomAuthorizerEvent event, Context context) {
    Map<String, String> headers = Optional.ofNullable(event.getHeaders()).orElse(Map.of());
    Map<String, Object> verdict = verdicts.of(Bearer.of(headers), clock.instant());
    if (verdict.containsKey(Verdicts.REFUSAL)) {
      FunctionLog log = new FunctionLog(context.getLogger()::log, context.getAwsRequestId());
      log.write(LogLine.warn("no token of ours, or one that is over: " + event.getRouteKey()));
      log.write(Metrics.of("authorize").count("denied", 1));
    }
    return Map.of("isAuthorized", true, "context", verdict);
  }

  /** Scopes parted by blanks. */
  private static Set<Scope> scopes(String words) {
    return Stream.of(words.split("\\s+"))
        .filter(word -> !word.isEmpty() && !word.equals("none"))
        .map(Scope::ofWord)
        .collect(Collectors.toSet());
  }
}
