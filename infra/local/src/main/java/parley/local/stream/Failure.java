package parley.local.stream;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event that a function was given again and again in vain.
 *
 * @param at when it was given up, by the stack's clock
 * @param function the function's name
 * @param reason what the last attempt said
 * @param event the event or record
 */
public record Failure(Instant at, String function, String reason, JsonNode event) {}
