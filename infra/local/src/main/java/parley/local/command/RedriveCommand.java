package parley.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import parley.local.redrive.LambdaCalls;
import parley.local.redrive.Redrive;
import parley.local.redrive.Redrive.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Tries once more what a deployed stack could not do. */
@Command(
    name = "redrive",
    sortOptions = false,
    description =
        "Calls the functions of a deployed stack again with what they failed at for good, and takes"
            + " what goes well out of the failure queue. Region and credentials are the AWS"
            + " environment's.")
public final class RedriveCommand implements Callable<Integer> {

  /** The longest of a function, and some. */
  private static final Duration PATIENCE = Duration.ofSeconds(320);

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "QUEUE",
      description = "the URL of a failure queue, as the stack's outputs name it")
  private String queue;

  @Override
  public Integer call() {
    // the libraries' own logs have no place on the terminal
    LogManager.getLogManager().reset();
    PrintWriter err = spec.commandLine().getErr();
    try (SqsClient sqs = SqsClient.create();
        DynamoDbStreamsClient streams = DynamoDbStreamsClient.create();
        LambdaClient lambda = lambda()) {
      Summary summary =
          new Redrive(sqs, streams, new LambdaCalls(lambda), it -> err.println("parley: " + it))
              .run(queue);
      spec.commandLine()
          .getOut()
          .printf("%d done, %d stay in the queue%n", summary.done(), summary.left());
      return summary.left() == 0 ? 0 : 1;
    }
  }

  private static LambdaClient lambda() {
    return LambdaClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE))
        .build();
  }
}
