package parley.browse;

import parley.gateway.Answer;
import parley.gateway.Request;

/** What a path leads to; it can only be looked at. */
@FunctionalInterface
interface Resource {

  /**
   * Answers a GET.
   *
   * @throws parley.gateway.ProblemException if the request cannot be answered
   */
  Answer get(Request request);
}
