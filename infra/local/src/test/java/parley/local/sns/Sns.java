package parley.local.sns;

import software.amazon.awssdk.services.sns.SnsClient;

/** An SNS to test against. */
public interface Sns {

  /** Speaks to it. */
  SnsClient client();

  /** The token in the confirmation mail of a subscription. */
  String token(String subscriptionArn);
}
