package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials of each function, which the build makes (CycloneDX, target/bom.json). */
class MaterialsTest {

  /** Under these others may be given on with Parley; each as SPDX or its own maker calls it. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "FreeBSD License",
          "MIT",
          "MIT-0",
          "The (New) BSD License",
          "Unicode-3.0");

  private static Stream<Path> bills() {
    Template template = Template.read();
    return template
        .named("AWS::Serverless::Function")
        .map(function -> template.jar(function).resolveSibling("bom.json"))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("bills")
  void everythingInAFunctionIsUnderALicenceThatIsAllowed(Path bill) throws Exception {
    assertThat(components(bill))
        .isNotEmpty()
        .allSatisfy(
            component -> {
              assertThat(component.path("licenses")).as(name(component)).isNotEmpty();
              assertThat(component.path("licenses"))
                  .as(name(component))
                  .allMatch(licence -> ALLOWED.contains(licence(licence)));
            });
  }

  @ParameterizedTest
  @MethodSource("bills")
  void everythingInAFunctionHasOneVersionAndIsInItOnce(Path bill) throws Exception {
    assertThat(components(bill)).extracting(MaterialsTest::name).doesNotHaveDuplicates();
    assertThat(components(bill)).allMatch(component -> component.has("version"));
  }

  private static JsonNode components(Path bill) throws Exception {
    assumeTrue(Files.exists(bill), "mvn verify makes the bills of materials, mvn test does not");
    return new JsonMapper().readTree(Files.readString(bill)).required("components");
  }

  private static String name(JsonNode component) {
    return component.path("group").asString() + ":" + component.required("name").stringValue();
  }

  private static String licence(JsonNode licence) {
    JsonNode named = licence.path("license");
    return named
        .path("id")
        .asString(named.path("name").asString(licence.path("expression").asString("")));
  }
}
