package parley.subscribe;

/** The topics on which notifications are published, one for each watch. */
public interface Topics {

  /**
   * The topic of a watch; creates it if it is not there.
   *
   * @param watch the watch's id
   * @return the topic's ARN
   */
  String create(String watch);

  /**
   * Subscribes an address to a topic. It gets nothing but a request for confirmation until it has
   * confirmed; one that has not done so yet is asked again.
   *
   * @return the ARN of the subscription; for one and the same address and topic the same, as long
   *     as there is such a subscription
   * @throws EndpointRefusedException if the address is one that cannot be written to
   */
  String subscribe(String topic, String protocol, String endpoint);

  /** Whether a subscription is one still. */
  enum Standing {
    /** Asked, and has not answered yet. */
    PENDING,
    CONFIRMED,
    /** Ended by its subscriber, or not confirmed in time. */
    GONE
  }

  /**
   * How a subscription stands.
   *
   * @param subscription the ARN of the subscription
   */
  Standing standing(String subscription);

  /** Whether nobody is on a topic, and nobody has been asked to be. */
  boolean isDeserted(String topic);

  /** Deletes a topic; one that is not there is no error. */
  void delete(String topic);

  /**
   * Ends a subscription, so that its address gets nothing more, not even if it confirms later; one
   * that is not there is no error.
   *
   * @param subscription the ARN of the subscription
   */
  void unsubscribe(String subscription);
}
