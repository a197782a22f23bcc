package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CloudFormation makes of the template what LocalStack can make; see {@link DeployedStack}. */
class TemplateStackTest {

  @Test
  void cloudFormationMakesEverythingButTheFunctionsAndTheirApi() {
    assumeTrue(DeployedStack.find().isPresent(), "LocalStack does not run");

    Map<String, String> made = DeployedStack.find().get().resources();

    Template template = Template.read();
    String[] wanted =
        Stream.of(
                "DynamoDB::Table",
                "SQS::Queue",
                "Logs::LogGroup",
                "SNS::Topic",
                "IAM::Role",
                "CloudWatch::Alarm",
                "CloudWatch::Dashboard")
            .flatMap(type -> template.named("AWS::" + type))
            .toArray(String[]::new);
    assertThat(made).containsKeys(wanted).containsKey("TraceUse");
    assertThat(made.values()).containsOnly("CREATE_COMPLETE");
  }
}
