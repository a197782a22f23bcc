package parley.gateway;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body that should be JSON. It comes from anywhere, so its size and depth are bounded. */
final class JsonBody {

  /** In UTF-16 code units. A synchronous invocation of Lambda takes 6 MB, so no body is larger. */
  static final int MAX_LENGTH = 6 * 1024 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxTokenCount(10_000)
                          .maxNameLength(10_000)
                          .maxNumberLength(50)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonBody() {}

  /**
   * The value that a body holds.
   *
   * @throws ProblemException 413 if the body is too large; 400 if it is no JSON, pointing to where
   *     that shows
   */
  static JsonNode read(String body) {
    if (body.length() > MAX_LENGTH) {
      throw new ProblemException(
          Problem.at(413, "", "A body has at most %d characters.".formatted(MAX_LENGTH)));
    }
    try (JsonParser parser = JSON.createParser(body)) {
      return read(parser);
    }
  }

  private static JsonNode read(JsonParser parser) {
    try {
      JsonNode value = JSON.readTree(parser);
      if (value == null) {
        throw new ProblemException(unreadable(parser, "there is none"));
      }
      return value;
    } catch (JacksonException e) {
      throw new ProblemException(unreadable(parser, e.getOriginalMessage()), e);
    }
  }

  private static Problem unreadable(JsonParser parser, String reason) {
    TokenStreamLocation place = parser.currentLocation();
    String detail =
        "The body is not JSON that can be read, line %d, column %d: %s."
            .formatted(place.getLineNr(), place.getColumnNr(), reason);
    return Problem.at(400, parser.streamReadContext().pathAsPointer().toString(), detail);
  }
}
