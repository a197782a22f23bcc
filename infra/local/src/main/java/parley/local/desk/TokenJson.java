package parley.local.desk;

import java.time.Instant;
import java.util.stream.Collectors;
import parley.calendar.token.Scope;
import parley.calendar.token.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tokens as they go over the desk: as they are kept, with the hash and without the secret. */
final class TokenJson {

  private TokenJson() {}

  static ObjectNode of(Token token) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", token.id()).put("hash", token.hash()).put("owner", token.owner());
    token.scopes().stream().map(Scope::word).sorted().forEach(json.putArray("scopes")::add);
    json.put("createdAt", token.createdAt().toString());
    json.put("expires", token.expires().toString());
    return json;
  }

  /**
   * @throws RuntimeException if it is none
   */
  static Token token(JsonNode json) {
    return new Token(
        json.required("id").stringValue(),
        json.required("hash").stringValue(),
        json.required("owner").stringValue(),
        json.required("scopes")
            .valueStream()
            .map(word -> Scope.ofWord(word.stringValue()))
            .collect(Collectors.toSet()),
        Instant.parse(json.required("createdAt").stringValue()),
        Instant.parse(json.required("expires").stringValue()));
  }
}
