package parley.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import parley.telemetry.FunctionLog;
import parley.telemetry.LogLine;
import parley.telemetry.Metrics;
import parley.telemetry.Thrown;

/**
 * A function behind an API Gateway HTTP API, payload format 2.0. It answers nobody who may not ask.
 * A {@link ProblemException} becomes its problem; anything else that is thrown is logged and
 * becomes a 500 that says no more than that.
 */
public abstract class HttpHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  /**
   * Answers a request.
   *
   * @throws ProblemException if the request cannot be answered
   */
  protected abstract Answer answer(Request request);

  /** What of a request and its answer is to be counted; nothing, unless a function says so. */
  protected Optional<Metrics> counted(Request request, Answer answer) {
    return Optional.empty();
  }

  @Override
  public final APIGatewayV2HTTPResponse handleRequest(
      APIGatewayV2HTTPEvent event, Context context) {
    FunctionLog log = new FunctionLog(context.getLogger()::log, context.getAwsRequestId());
    try {
      Request request = Request.of(event);
      Answer answer = answerOrProblem(request, context, log);
      log.write(Told.of(event.getRouteKey(), request, answer));
      counted(request, answer).ifPresent(log::write);
      return Compression.response(request, answer);
    } catch (ProblemException e) {
      Answer answer = Answer.problem(e.problem());
      log.write(Told.of(event.getRouteKey(), answer));
      return answer.toResponse();
    }
  }

  private Answer answerOrProblem(Request request, Context context, FunctionLog log) {
    try {
      return Permission.refusal(request).orElseGet(() -> answer(request));
    } catch (ProblemException e) {
      return Answer.problem(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      log.write(LogLine.error("request failed: " + Thrown.trace(e)));
      return Answer.problem(
          Problem.of(500, "The request failed here; request id " + context.getAwsRequestId()));
    }
  }
}
