package parley.local.template;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.dynamo.LocalStack;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.ResourceStatus;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;
import software.amazon.awssdk.services.cloudformation.waiters.CloudFormationWaiter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What CloudFormation in LocalStack makes of the template, one for all tests of a JVM. Functions
 * and the API are set aside, as LocalStack makes none: where the template names one, a name stands.
 * Each variable of each function is made an output, so that CloudFormation itself says what it
 * holds.
 */
final class DeployedStack {

  static final String NAME = "parley";

  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final String ALIAS = "arn:aws:lambda:us-east-1:000000000000:function:%s:live";
  private static final String API = "AWS::Serverless::HttpApi";
  private static final Optional<DeployedStack> STACK =
      LocalStack.client(CloudFormationClient.builder()).map(DeployedStack::new);

  private final CloudFormationClient client;
  private final Map<String, String> outputs;

  private DeployedStack(CloudFormationClient client) {
    this.client = client;
    create(withoutFunctions(Template.read()).toString());
    outputs =
        client.describeStacks(it -> it.stackName(NAME)).stacks().get(0).outputs().stream()
            .collect(Collectors.toMap(Output::outputKey, Output::outputValue));
  }

  /** The stack, if LocalStack runs. */
  static Optional<DeployedStack> find() {
    return STACK;
  }

  /** The resources that were made, and what became of each. */
  Map<String, String> resources() {
    return client.listStackResourcesPaginator(it -> it.stackName(NAME)).stream()
        .flatMap(page -> page.stackResourceSummaries().stream())
        .collect(
            Collectors.toMap(
                StackResourceSummary::logicalResourceId,
                StackResourceSummary::resourceStatusAsString));
  }

  /** What the stack says under one of the template's outputs. */
  String output(String name) {
    return outputs.get(name);
  }

  /** The variables that the template gives a function, and LocalStack's own. */
  Map<String, String> environment(String function) {
    Map<String, String> environment = new LinkedHashMap<>();
    variables(Template.read(), function)
        .forEach(name -> environment.put(name, outputs.getOrDefault(output(function, name), "")));
    environment.put("AWS_ENDPOINT_URL", endpoint());
    environment.put("AWS_REGION", client.serviceClientConfiguration().region().id());
    environment.put("AWS_ACCESS_KEY_ID", "test");
    environment.put("AWS_SECRET_ACCESS_KEY", "test");
    return environment;
  }

  /** Where LocalStack answers. */
  String endpoint() {
    return client.serviceClientConfiguration().endpointOverride().orElseThrow().toString();
  }

  private void create(String template) {
    client.createStack(
        stack ->
            stack
                .stackName(NAME)
                .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND)
                .parameters(
                    parameter("PublicUrl", "https://parley.example"),
                    parameter("Tracing", "Active"))
                .templateBody(template));
    try (CloudFormationWaiter waiter = waiter()) {
      waiter.waitUntilStackCreateComplete(stack -> stack.stackName(NAME));
    } catch (SdkClientException e) {
      throw new IllegalStateException("not made: " + reasons(), e);
    }
  }

  /** Why resources could not be made. */
  private List<String> reasons() {
    return client.describeStackEvents(it -> it.stackName(NAME)).stackEvents().stream()
        .filter(event -> event.resourceStatus() == ResourceStatus.CREATE_FAILED)
        .map(event -> event.logicalResourceId() + ": " + event.resourceStatusReason())
        .toList();
  }

  private static Parameter parameter(String name, String value) {
    return Parameter.builder().parameterKey(name).parameterValue(value).build();
  }

  /** Looks each second; by itself it would each half minute. */
  private CloudFormationWaiter waiter() {
    return CloudFormationWaiter.builder()
        .client(client)
        .overrideConfiguration(
            o ->
                o.backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(1))))
        .build();
  }

  private static JsonNode withoutFunctions(Template template) {
    ObjectNode outputs = (ObjectNode) template.root().required("Outputs");
    List<String> functions = template.named(FUNCTION).toList();
    functions.forEach(function -> outputs.setAll(variableOutputs(template, function)));
    List<String> aside = Stream.concat(functions.stream(), template.named(API)).toList();
    aside.forEach(((ObjectNode) template.root().required("Resources"))::remove);
    // nothing is made of it, and a template that comes without S3 has 51,200 characters at most
    template.root().remove("Metadata");
    template.root().required("Parameters").forEach(DeployedStack::withoutDescription);
    template.root().required("Resources").forEach(it -> withoutDescription(it.path("Properties")));
    return named(template.root(), aside);
  }

  private static void withoutDescription(JsonNode node) {
    if (node instanceof ObjectNode described) {
      described.remove(List.of("Description", "ConstraintDescription", "AlarmDescription"));
    }
  }

  private static ObjectNode variableOutputs(Template template, String function) {
    ObjectNode outputs = JsonNodeFactory.instance.objectNode();
    JsonNode values = template.properties(function).at("/Environment/Variables");
    variables(template, function)
        .forEach(name -> outputs.putObject(output(function, name)).set("Value", values.get(name)));
    return outputs;
  }

  private static List<String> variables(Template template, String function) {
    return template.properties(function).at("/Environment/Variables").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  /** An output's name has letters and digits alone. */
  private static String output(String function, String variable) {
    return function + variable.replace("_", "");
  }

  /** The template, a name in place of each reference to what was set aside. */
  private static JsonNode named(ObjectNode template, List<String> aside) {
    String json = template.toString();
    for (String name : aside) {
      json =
          json.replace("{\"Ref\":\"" + name + ".Alias\"}", "\"" + ALIAS.formatted(name) + "\"")
              .replace("{\"Ref\":\"" + name + "\"}", "\"" + name + "\"")
              .replaceAll("\\{\"Fn::GetAtt\":\\[\"" + name + "\",\"\\w+\"]}", "\"" + name + "\"")
              .replace("${" + name + "}", name);
    }
    return new JsonMapper().readTree(json);
  }
}
