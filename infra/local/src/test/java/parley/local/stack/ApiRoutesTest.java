package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.template.Template;
import tools.jackson.databind.JsonNode;

class ApiRoutesTest {

  @TempDir Path data;

  @Test
  void oneMachineAnswersByTheRoutesThatAreDeployed() {
    assertThat(local()).containsExactlyInAnyOrderElementsOf(deployed());
  }

  private List<String> local() {
    Settings settings = new Settings(0, data, Optional.empty(), Optional.empty());
    URI anywhere = URI.create("http://127.0.0.1:8080");
    try (Parts parts = new Parts()) {
      LocalServices services = new LocalServices(settings, anywhere, parts);
      Functions functions = new Functions(services, services.dynamo.client(), anywhere);
      return new ApiRoutes(functions)
          .deployed().stream().map(route -> route.key() + ": " + route.function().name()).toList();
    }
  }

  private static List<String> deployed() {
    Template template = Template.read();
    return template
        .named("AWS::Serverless::Function")
        .flatMap(name -> routes(name, template.properties(name).path("Events")))
        .toList();
  }

  private static Stream<String> routes(String function, JsonNode events) {
    String name = function.replace("Function", "").toLowerCase(Locale.ROOT);
    return events
        .valueStream()
        .filter(event -> event.required("Type").stringValue().equals("HttpApi"))
        .map(event -> event.required("Properties"))
        .filter(route -> route.has("Path"))
        .map(
            route ->
                route.required("Method").stringValue()
                    + " "
                    + route.required("Path").stringValue()
                    + ": "
                    + name);
  }
}
