package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the template says once for all functions holds for each of them. */
class TemplateGlobalsTest {

  private static final Template TEMPLATE = Template.read();

  private static Stream<String> functions() {
    return TEMPLATE.named("AWS::Serverless::Function");
  }

  private static JsonNode globals() {
    return TEMPLATE.root().at("/Globals/Function");
  }

  @Test
  void theyStartFromASnapshotAndAreCalledByTheAliasThatAnUpdateMoves() {
    assertThat(globals().at("/SnapStart/ApplyOn").stringValue()).isEqualTo("PublishedVersions");
    assertThat(globals().required("AutoPublishAlias").stringValue()).isEqualTo("live");
  }

  @Test
  void theyWriteTheirLogsAsJson() {
    assertThat(globals().at("/LoggingConfig/LogFormat").stringValue()).isEqualTo("JSON");
  }

  @Test
  void aParameterSwitchesTracesOnAndTheyAreOffAtFirst() {
    assertThat(globals().at("/Tracing/Ref").stringValue()).isEqualTo("Tracing");
    assertThat(TEMPLATE.root().at("/Parameters/Tracing/Default").stringValue())
        .isEqualTo("PassThrough");
  }

  /** Or else an alarm would ring for the troubles of another stack of the account. */
  @Test
  void theyCountInANamespaceOfTheStackWhereAlarmsAndDashboardLook() {
    JsonNode namespace = globals().at("/Environment/Variables/METRICS_NAMESPACE");
    assertThat(namespace.at("/Fn::Sub").stringValue()).contains("${AWS::StackName}");
    assertThat(
            TEMPLATE
                .named("AWS::CloudWatch::Alarm")
                .map(alarm -> TEMPLATE.properties(alarm).required("Namespace"))
                .filter(name -> !name.asString("").startsWith("AWS/")))
        .isNotEmpty()
        .containsOnly(namespace);
    String dashboard = TEMPLATE.properties("Dashboard").at("/DashboardBody/Fn::Sub").stringValue();
    assertThat(dashboard)
        .contains("[\"" + namespace.at("/Fn::Sub").stringValue() + "\", \"sent\"")
        .doesNotContain("[\"Parley\"");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void noFunctionHasItOtherwise(String function) {
    assertThat(TEMPLATE.properties(function).propertyNames())
        .doesNotContain("SnapStart", "AutoPublishAlias", "Tracing");
    assertThat(TEMPLATE.properties(function).at("/LoggingConfig").has("LogFormat")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void whereItIsTracedItMaySendTraces(String function) {
    String role = TEMPLATE.properties(function).at("/Role/Fn::GetAtt/0").stringValue();
    assertThat(TEMPLATE.properties(role).at("/ManagedPolicyArns"))
        .contains(
            JsonMapper.shared()
                .readTree(
                    "{\"Fn::If\": [\"Traced\", {\"Ref\": \"TraceUse\"}, {\"Ref\": \"AWS::NoValue\"}]}"));
  }
}
