package parley.browse;

import java.util.Optional;
import parley.gateway.Request;

/**
 * The address under which a request reached us, for links in what leaves the web page.
 *
 * @param url with the scheme, without a slash at its end: {@code https://meetings.example}
 */
record BaseUrl(String url) {

  /** As the request's headers have it; none if they name no host. */
  static Optional<BaseUrl> of(Request request) {
    String scheme = request.header("x-forwarded-proto").filter("https"::equals).orElse("http");
    return request
        .header("host")
        .filter(host -> host.matches("[A-Za-z0-9.:\\[\\]-]+"))
        .map(host -> new BaseUrl(scheme + "://" + host));
  }

  /** The address of a meeting. */
  String meeting(String id) {
    return url + "/meetings/" + id;
  }
}
