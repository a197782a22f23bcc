package parley.local.command;

import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoWatches;
import parley.local.read.BadInputException;
import parley.subscribe.Forgetting;
import parley.subscribe.SnsTopics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** Forgets a person who had subscribed to a deployed stack. */
@Command(
    name = "forget",
    sortOptions = false,
    description =
        "Ends all subscriptions of an address to a deployed stack and deletes what is kept of it."
            + " Region and credentials are the AWS environment's.")
public final class ForgetCommand implements Callable<Integer> {

  /** Nothing is created, so no topic is named by it. */
  private static final String NO_PREFIX = "none-";

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Option(
      names = "--watches",
      required = true,
      paramLabel = "TABLE",
      description = "the table that the stack's output WatchesTable names")
  private String table;

  @Parameters(
      paramLabel = "ADDRESS",
      description = "an e-mail address, or a number such as +819012345678")
  private String address;

  @Override
  public Integer call() {
    // the libraries' own logs have no place on the terminal
    LogManager.getLogManager().reset();
    if (!address.matches("\\+\\d{6,15}|\\S+@\\S+")) {
      throw new BadInputException("an address is ann@example.org or +819012345678, not " + address);
    }
    try (DynamoDbClient dynamoDb = DynamoDbClient.create();
        SnsClient sns = SnsClient.create()) {
      int ended = forgetting(dynamoDb, sns).forget(address);
      spec.commandLine().getOut().printf("%d subscriptions ended; nothing is kept%n", ended);
    }
    return 0;
  }

  private Forgetting forgetting(DynamoDbClient dynamoDb, SnsClient sns) {
    return new Forgetting(
        new DynamoWatches(dynamoDb, table),
        new DynamoContacts(dynamoDb, table),
        new SnsTopics(sns, NO_PREFIX));
  }
}
