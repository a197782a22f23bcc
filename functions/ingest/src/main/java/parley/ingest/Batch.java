package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Many documents in one request, a JSON object a line (JSON Lines).
 *
 * @param lines those that are not blank
 */
record Batch(List<Line> lines) {

  static final int MAX_LINES = 100;

  Batch {
    lines = List.copyOf(lines);
  }

  /**
   * The batch in a body.
   *
   * @throws ProblemException 413 if there are too many lines, 422 if there is none
   */
  static Batch of(String body) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : body.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, line));
      }
    }
    if (lines.size() > MAX_LINES) {
      String detail = "A batch has at most %d lines, not %d.".formatted(MAX_LINES, lines.size());
      throw new ProblemException(Problem.of(413, detail));
    }
    if (lines.isEmpty()) {
      throw new ProblemException(
          Problem.of(422, "A batch has a JSON document a line; there is none."));
    }
    return new Batch(lines);
  }

  /** An answer a line, in their order; what is wrong with one is said in its place. */
  Answer answered(Function<Draft, ObjectNode> taken) {
    StringJoiner answers = new StringJoiner("\n", "", "\n");
    lines.forEach(line -> answers.add(line.answered(taken).toString()));
    return Answer.text(200, Draft.BATCH, answers.toString());
  }

  /**
   * A line.
   *
   * @param number from 1
   */
  record Line(int number, String json) {

    ObjectNode answered(Function<Draft, ObjectNode> taken) {
      return answer(taken).put("line", number);
    }

    private ObjectNode answer(Function<Draft, ObjectNode> taken) {
      try {
        return taken.apply(Draft.of(Fields.ofJson(json)));
      } catch (ProblemException e) {
        return e.problem().json();
      }
    }
  }
}
