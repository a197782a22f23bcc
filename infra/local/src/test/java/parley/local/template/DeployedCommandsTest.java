package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.LocalStack;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.storage.DynamoMeetings;
import parley.calendar.token.DynamoTokens;
import parley.calendar.token.Scope;
import parley.calendar.token.Token;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Subscription;
import parley.local.CommandRun;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** The operator's commands on a stack that CloudFormation made of the template in LocalStack. */
class DeployedCommandsTest {

  private static final Map<String, String> BEFORE = new TreeMap<>();

  private static DeployedStack stack;
  private static DynamoDbClient dynamo;

  /** As the AWS environment has them, from which the commands take them. */
  @BeforeAll
  static void environment() {
    Optional<DeployedStack> found = DeployedStack.find();
    assumeTrue(found.isPresent(), "LocalStack does not run");
    stack = found.orElseThrow();
    dynamo = LocalStack.client(DynamoDbClient.builder()).orElseThrow();
    set("aws.endpointUrl", stack.endpoint());
    set("aws.region", "us-east-1");
    set("aws.accessKeyId", "test");
    set("aws.secretAccessKey", "test");
  }

  private static void set(String property, String value) {
    BEFORE.put(property, Optional.ofNullable(System.setProperty(property, value)).orElse(""));
  }

  @AfterAll
  static void asBefore() {
    BEFORE.forEach(
        (property, value) -> {
          if (value.isEmpty()) {
            System.clearProperty(property);
          } else {
            System.setProperty(property, value);
          }
        });
  }

  @Test
  void aTokenThatIsMadeLetsItsOwnerPostUntilItIsRevoked() {
    String secret = token("make", "--owner", "newsroom", "--scope", "post").out().strip();
    String id = secret.split("_")[1];
    assertThat(scopes(secret)).containsExactly(Scope.POST);
    assertThat(token("list").out()).contains(id + "  post ", "newsroom").doesNotContain(secret);
    assertThat(token("revoke", id).exitCode()).isZero();
    assertThat(scopes(secret)).isEmpty();
    assertThat(token("list").out()).doesNotContain(id);
    assertThat(token("revoke", id).exitCode()).isEqualTo(2);
  }

  @Test
  void aTableThatIsNotThereIsSaidInOneLine() {
    CommandRun run = CommandRun.of("token", "list", "--access", "no-such-table");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).singleElement().asString().startsWith("parley: ");
  }

  @Test
  void aPersonIsForgottenHereAndAtSns() {
    SnsClient sns = LocalStack.client(SnsClient.builder()).orElseThrow();
    String topic = sns.createTopic(it -> it.name("of-nobody-else")).topicArn();
    String arn =
        sns.subscribe(
                it ->
                    it.topicArn(topic)
                        .protocol("email")
                        .endpoint("eve@example.org")
                        .returnSubscriptionArn(true))
            .subscriptionArn();
    DynamoWatches watches = new DynamoWatches(dynamo, stack.output("WatchesTable"));
    watches.subscribe(
        new Subscription(
            "forgotten", "email", "eve@example.org", "w", Optional.of(arn), Instant.now()));
    CommandRun run =
        CommandRun.of("forget", "--watches", stack.output("WatchesTable"), "eve@example.org");
    assertThat(run.out()).isEqualTo("1 subscriptions ended; nothing is kept\n");
    assertThat(watches.subscription("forgotten")).isEmpty();
    assertThat(watches.of("eve@example.org")).isEmpty();
  }

  @Test
  void storedDocumentsAreReadAgain() {
    LocalDate published = LocalDate.parse("2016-12-06");
    StoredDocument document =
        new StoredDocument(
            "reread",
            published,
            "",
            "Theresa May will meet Angela Merkel in Berlin on Jan. 12.",
            Optional.empty(),
            Optional.empty(),
            Instant.parse("2016-12-06T00:00:00Z"));
    new DynamoDocuments(dynamo, stack.output("DocumentsTable")).store(document);
    CommandRun run =
        CommandRun.of(
            "reread",
            "--documents",
            stack.output("DocumentsTable"),
            "--meetings",
            stack.output("MeetingsTable"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    MeetingQuery query = MeetingQuery.from(published);
    assertThat(new DynamoMeetings(dynamo, stack.output("MeetingsTable")).list(query).entries())
        .extracting(entry -> entry.meeting().title())
        .contains("Theresa May - Angela Merkel");
  }

  private static CommandRun token(String command, String... arguments) {
    String[] all = new String[4 + arguments.length];
    all[0] = "token";
    all[1] = command;
    all[2] = "--access";
    all[3] = stack.output("AccessTable");
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return CommandRun.of(all);
  }

  /** What a token that is shown is good for, as the authorizer finds it; nothing if it is none. */
  private static Set<Scope> scopes(String secret) {
    return new DynamoTokens(dynamo, stack.output("AccessTable"))
        .shown(secret, Instant.now())
        .map(Token::scopes)
        .orElse(Set.of());
  }
}
