package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.LocalStack;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;
import software.amazon.awssdk.services.cloudformation.waiters.CloudFormationWaiter;
import tools.jackson.databind.node.ObjectNode;

/**
 * CloudFormation makes of the template what LocalStack can make. It cannot make functions, nor
 * notice that anything is missing in an HTTP API.
 */
class TemplateStackTest {

  private static final List<String> MADE =
      List.of("AWS::DynamoDB::Table", "AWS::SQS::Queue", "AWS::Logs::LogGroup", "AWS::IAM::Role");

  private final Template template = Template.read();

  @Test
  void cloudFormationMakesTheTablesTheQueuesTheLogsAndTheRoles() {
    Optional<CloudFormationClient> client = LocalStack.client(CloudFormationClient.builder());
    assumeTrue(client.isPresent(), "LocalStack does not run");
    withoutFunctions();

    Map<String, String> made = make(client.get());

    String[] wanted = MADE.stream().flatMap(template::named).toArray(String[]::new);
    assertThat(made).containsOnlyKeys(wanted);
    assertThat(made.values()).containsOnly("CREATE_COMPLETE");
  }

  private void withoutFunctions() {
    ObjectNode resources = (ObjectNode) template.root().required("Resources");
    Stream.of("AWS::Serverless::Function", "AWS::Serverless::HttpApi")
        .flatMap(type -> template.named(type).toList().stream())
        .forEach(resources::remove);
    resources.remove("SchedulerRole");
    ((ObjectNode) template.root().required("Outputs")).remove("ApiUrl");
  }

  private Map<String, String> make(CloudFormationClient client) {
    client.createStack(
        stack ->
            stack
                .stackName("parley")
                .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND)
                .templateBody(template.root().toString()));
    try (CloudFormationWaiter waiter = waiter(client)) {
      waiter.waitUntilStackCreateComplete(stack -> stack.stackName("parley"));
    }
    return client.listStackResourcesPaginator(stack -> stack.stackName("parley")).stream()
        .flatMap(page -> page.stackResourceSummaries().stream())
        .filter(resource -> MADE.contains(resource.resourceType()))
        .collect(
            Collectors.toMap(
                StackResourceSummary::logicalResourceId,
                StackResourceSummary::resourceStatusAsString));
  }

  /** Looks each second; by itself it would each half minute. */
  private static CloudFormationWaiter waiter(CloudFormationClient client) {
    return CloudFormationWaiter.builder()
        .client(client)
        .overrideConfiguration(
            o ->
                o.backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(1))))
        .build();
  }
}
