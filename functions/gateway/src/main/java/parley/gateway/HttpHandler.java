package parley.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.PrintWriter;
import java.io.StringWriter;

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

  @Override
  public final APIGatewayV2HTTPResponse handleRequest(
      APIGatewayV2HTTPEvent event, Context context) {
    try {
      Request request = Request.of(event);
      return Compression.response(request, answerOrProblem(request, context));
    } catch (ProblemException e) {
      return Answer.problem(e.problem()).toResponse();
    }
  }

  private Answer answerOrProblem(Request request, Context context) {
    try {
      return Permission.refusal(request).orElseGet(() -> answer(request));
    } catch (ProblemException e) {
      return Answer.problem(e.problem());
    } catch (RuntimeException e) {
      context.getLogger().log("request failed: " + trace(e), LogLevel.ERROR);
      return Answer.problem(
          Problem.of(500, "The request failed here; request id " + context.getAwsRequestId()));
    }
  }

  private static String trace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
