package parley.browse;

import parley.gateway.Request;

/** What whoever asks wants to be answered with. */
final class Accept {

  private Accept() {}

  /** Whether it is a browser, which asks for HTML before all else. */
  static boolean wantsPage(Request request) {
    return request.header("accept").filter(a -> a.startsWith("text/html")).isPresent();
  }
}
