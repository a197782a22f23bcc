package parley.extract;

import java.util.ConcurrentModificationException;
import parley.telemetry.Thrown;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Why a document was not read.
 *
 * @param passing whether it may well be read the next time, nothing being wrong with it
 * @param reason without a word of the document, for it is logged
 */
record Failure(boolean passing, String reason) {

  /** What DynamoDB answers to an item that it cannot keep: too large, too deep. */
  private static final String REFUSED = "ValidationException";

  /**
   * What was thrown: DynamoDB being busy or away passes, and so does a crowd at one entry; all else
   * is the document's or ours.
   */
  static Failure of(Throwable thrown) {
    return new Failure(isPassing(thrown), Thrown.brief(thrown));
  }

  private static boolean isPassing(Throwable thrown) {
    return thrown instanceof ConcurrentModificationException
        || (thrown instanceof SdkException e && !isRefusal(e));
  }

  private static boolean isRefusal(SdkException e) {
    return e instanceof AwsServiceException service
        && service.awsErrorDetails() != null
        && REFUSED.equals(service.awsErrorDetails().errorCode());
  }
}
