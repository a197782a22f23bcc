package parley.subscribe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/** Answers the AWS Query protocol with what it is told to, and keeps what it was asked. */
final class SnsEndpoint implements AutoCloseable {

  private final HttpServer server;
  private final List<Map<String, String>> asked = new ArrayList<>();
  private final Map<String, Response> responses = new HashMap<>();

  private record Response(int status, String xml) {}

  SnsEndpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Answers an action with a result of one field. */
  SnsEndpoint answers(String action, String field, String value) {
    String result =
        "<%sResult><%s>%s</%s></%sResult>".formatted(action, field, value, field, action);
    responses.put(
        action, new Response(200, "<%sResponse>%s</%sResponse>".formatted(action, result, action)));
    return this;
  }

  /** Answers an action as SNS does that refuses it. */
  SnsEndpoint refuses(String action, int status, String code, String message) {
    responses.put(
        action,
        new Response(
            status,
            "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error><RequestId>r1</RequestId></ErrorResponse>"
                .formatted(code, message)));
    return this;
  }

  /** What it was asked, in order: the action and its parameters. */
  List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  /** The actions that it was asked for, in order. */
  List<String> actions() {
    return asked.stream().map(parameters -> parameters.get("Action")).toList();
  }

  SnsClient client() {
    return SnsClient.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .region(Region.AP_NORTHEAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> parameters =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    asked.add(parameters);
    String action = parameters.get("Action");
    String nothing = "<%sResponse></%sResponse>".formatted(action, action);
    Response response = responses.getOrDefault(action, new Response(200, nothing));
    byte[] xml = response.xml().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(response.status(), xml.length);
    exchange.getResponseBody().write(xml);
    exchange.close();
  }

  private static Map<String, String> parameters(String form) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : form.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    parameters.remove("Version");
    return parameters;
  }
}
