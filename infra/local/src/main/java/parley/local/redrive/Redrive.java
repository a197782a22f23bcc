package parley.local.redrive;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Tries once more what failed for good: calls the function that failed with what it failed at, and
 * takes the message out of the failure queue if it goes well. Otherwise the message stays.
 */
public final class Redrive {

  /** For so many seconds nobody else sees a message, and this run does not see it twice. */
  private static final int HIDDEN = 900;

  private static final int AT_ONCE = 10;

  private final SqsClient sqs;
  private final StreamRecords records;
  private final Calls calls;
  private final Consumer<String> trouble;

  /** A function that can be called. */
  @FunctionalInterface
  public interface Calls {

    /**
     * Calls a function and waits for it.
     *
     * @param function its ARN
     * @param event what it is called with, as JSON
     * @throws FailedAgainException if it fails, wholly or in part
     */
    void call(String function, String event) throws FailedAgainException;
  }

  /** A function has failed again. */
  public static final class FailedAgainException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param reason what it says of it
     */
    public FailedAgainException(String reason) {
      super(reason);
    }
  }

  /**
   * What came of it.
   *
   * @param done so many went well, and are out of the queue
   * @param left so many did not, and are still in it
   */
  public record Summary(int done, int left) {}

  /**
   * @param sqs where the queue is
   * @param streams where the records are that a stream's failures name
   * @param calls calls functions
   * @param trouble is told of each message that stays, and why
   */
  public Redrive(
      SqsClient sqs, DynamoDbStreamsClient streams, Calls calls, Consumer<String> trouble) {
    this.sqs = sqs;
    this.records = new StreamRecords(streams);
    this.calls = calls;
    this.trouble = trouble;
  }

  /**
   * Tries all that is in a queue.
   *
   * @param queue its URL
   */
  public Summary run(String queue) {
    int done = 0;
    int seen = 0;
    List<Message> messages = receive(queue);
    while (!messages.isEmpty()) {
      seen += messages.size();
      done += Math.toIntExact(messages.stream().filter(message -> isDone(queue, message)).count());
      messages = receive(queue);
    }
    return new Summary(done, seen - done);
  }

  private List<Message> receive(String queue) {
    return sqs.receiveMessage(
            get ->
                get.queueUrl(queue)
                    .maxNumberOfMessages(AT_ONCE)
                    .visibilityTimeout(HIDDEN)
                    .waitTimeSeconds(1)
                    .messageAttributeNames("All"))
        .messages();
  }

  private boolean isDone(String queue, Message message) {
    try {
      Failed failed = Failed.of(message, records);
      calls.call(failed.function(), failed.event());
    } catch (FailedAgainException | GoneException | IllegalArgumentException e) {
      trouble.accept(message.messageId() + " stays: " + e.getMessage());
      return false;
    }
    sqs.deleteMessage(it -> it.queueUrl(queue).receiptHandle(message.receiptHandle()));
    return true;
  }
}
