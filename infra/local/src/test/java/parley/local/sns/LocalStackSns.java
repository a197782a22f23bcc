package parley.local.sns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import parley.calendar.dynamo.LocalStack;
import software.amazon.awssdk.services.sns.SnsClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SNS of LocalStack.
 *
 * @param client speaks to it
 */
public record LocalStackSns(SnsClient client) implements Sns {

  /** Its SNS, if LocalStack runs. */
  static Optional<LocalStackSns> find() {
    return LocalStack.client(SnsClient.builder()).map(LocalStackSns::new);
  }

  /** LocalStack sends no mail; it shows the token at an address of its own. */
  @Override
  public String token(String subscriptionArn) {
    URI endpoint = client.serviceClientConfiguration().endpointOverride().orElseThrow();
    URI tokens = endpoint.resolve("/_aws/sns/subscription-tokens/" + subscriptionArn);
    try {
      String answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(tokens).build(), BodyHandlers.ofString())
              .body();
      return JsonMapper.shared().readTree(answer).get("subscription_token").stringValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "LocalStack";
  }
}
