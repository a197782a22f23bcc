package parley.ingest;

import parley.gateway.Answer;
import parley.gateway.Request;
import parley.telemetry.Metrics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many documents an answer takes, knows already, or refuses. */
final class Intake {

  private long accepted;
  private long known;
  private long refused;

  private Intake() {}

  /** Counts by what is answered; of a dry run there is nothing to count but what is refused. */
  static Metrics of(Request request, Answer answer) {
    Intake intake = new Intake();
    boolean isBatch = answer.status() == 200 && Draft.areMany(request);
    if (isBatch) {
      answer.body().lines().map(JsonMapper.shared()::readTree).forEach(intake::line);
    } else if (answer.status() >= 400) {
      intake.refused++;
    } else if (answer.headers().containsKey("location")) {
      intake.taken(answer.status() == 202);
    }
    return Metrics.of("ingest")
        .count("accepted", intake.accepted)
        .count("known", intake.known)
        .count("refused", intake.refused);
  }

  private void line(JsonNode line) {
    if (line.path("status").isString()) {
      taken(line.path("status").stringValue().equals("received"));
    } else if (line.path("status").isNumber()) {
      refused++;
    }
  }

  private void taken(boolean isNew) {
    if (isNew) {
      accepted++;
    } else {
      known++;
    }
  }
}
