package parley.local.stack;

import tools.jackson.databind.JsonNode;

/**
 * A message of the outbox, in short.
 *
 * @param sentAt when
 * @param kind what sort
 * @param about what it is about: the lead time of a reminder and the meeting's title
 */
record Sent(String sentAt, String kind, String about) {

  /** A message of {@code GET /outbox}. */
  static Sent of(JsonNode message) {
    String subject = message.path("subject").asString("");
    int parties = subject.indexOf(": ") + 2;
    String days = message.path("leadDays").isInt() ? message.path("leadDays").intValue() + " " : "";
    return new Sent(
        message.path("sentAt").asString(),
        message.path("kind").asString(),
        days + subject.substring(parties, subject.indexOf(',')));
  }

  /** {@code 2016-12-13T00:00:00Z reminder 14 Shinzo Abe - Barack Obama}. */
  @Override
  public String toString() {
    return sentAt + " " + kind + " " + about;
  }
}
