package parley.ingest;

import parley.gateway.Answer;
import parley.gateway.Request;
import parley.telemetry.Metrics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many documents an answer takes, knows already, or refuses. */
final class DocumentCount {

  private long accepted;
  private long known;
  private long refused;

  private DocumentCount() {}

  /** Counts by what is answered; of a dry run there is nothing to count but what is refused. */
  static Metrics of(Request request, Answer answer) {
    DocumentCount count = new DocumentCount();
    boolean isBatch = answer.status() == 200 && Draft.areMany(request);
    if (isBatch) {
      answer.body().lines().map(JsonMapper.shared()::readTree).forEach(count::line);
    } else if (answer.status() >= 400) {
      count.refused++;
    } else if (answer.headers().containsKey("location")) {
      count.taken(answer.status() == 202);
    }
    return Metrics.of("ingest")
        .count("accepted", count.accepted)
        .count("known", count.known)
        .count("refused", count.refused);
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
