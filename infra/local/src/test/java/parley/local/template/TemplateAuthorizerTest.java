package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.gateway.ApiDocument;
import tools.jackson.databind.JsonNode;

/**
 * A request that does not go by the authorizer may be anybody's, whatever the operator has closed:
 * the function that answers is not told who may do what, and lets pass what is open at first.
 */
class TemplateAuthorizerTest {

  private static final Template TEMPLATE = Template.read();

  private static Stream<JsonNode> open() {
    return TEMPLATE
        .named("AWS::Serverless::Function")
        .flatMap(name -> TEMPLATE.properties(name).path("Events").valueStream())
        .filter(event -> event.required("Type").stringValue().equals("HttpApi"))
        .map(event -> event.required("Properties"))
        .filter(route -> route.at("/Auth/Authorizer").asString("").equals("NONE"));
  }

  @ParameterizedTest
  @MethodSource("open")
  void whatDoesNotGoByTheAuthorizerNeedsNoToken(JsonNode route) {
    assertThat(route.has("Path")).as("$default takes HEAD, which asks for what GET does").isTrue();
    assertThat(
            ApiDocument.operation(
                    route.required("Method").stringValue(), route.required("Path").stringValue())
                .map(ApiDocument.Operation::scopes)
                .orElse(List.of()))
        .isEmpty();
  }
}
