package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Sends a long answer compressed to who accepts gzip; an HTTP API does not do it itself. */
final class Compression {

  /** Shorter ones fit into one packet anyway. In UTF-16 code units. */
  static final int MIN_LENGTH = 1000;

  private Compression() {}

  /** The answer as an API Gateway HTTP API takes it, payload format 2.0. */
  static APIGatewayV2HTTPResponse response(Request request, Answer answer) {
    if (answer.body().length() < MIN_LENGTH) {
      return answer.toResponse();
    }
    Answer varying = answer.varying("accept-encoding");
    return accepts(request) ? compressed(varying) : varying.toResponse();
  }

  private static APIGatewayV2HTTPResponse compressed(Answer answer) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(answer.status())
        .withHeaders(answer.with("content-encoding", "gzip").headers())
        .withBody(Base64.getEncoder().encodeToString(gzip(answer.body())))
        .withIsBase64Encoded(true)
        .build();
  }

  private static boolean accepts(Request request) {
    return Stream.of(request.header("accept-encoding").orElse("").split(","))
        .map(coding -> coding.replaceAll("\\s", ""))
        .anyMatch(coding -> coding.matches("gzip(;q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
