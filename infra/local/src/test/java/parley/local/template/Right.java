package parley.local.template;

/**
 * What a role may do, or a function does.
 *
 * @param action as IAM names it: {@code dynamodb:Query}
 * @param on of a call to DynamoDB the table, or the table and its index: {@code
 *     meetings/index/byWindow}; otherwise empty
 */
record Right(String action, String on) {

  @Override
  public String toString() {
    return on.isEmpty() ? action : action + " on " + on;
  }
}
