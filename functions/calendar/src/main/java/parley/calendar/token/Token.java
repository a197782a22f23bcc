package parley.calendar.token;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * A token, as it is kept.
 *
 * @param id names it
 * @param hash of its secret
 * @param owner who has it
 * @param scopes what it lets them do
 * @param createdAt when it was made
 * @param expires from when on it is none any more
 */
public record Token(
    String id, String hash, String owner, Set<Scope> scopes, Instant createdAt, Instant expires) {

  public static final int MAX_OWNER = 100;

  /**
   * @throws IllegalArgumentException if the owner is blank or too long, there is no scope, or it
   *     would be none from its beginning
   */
  public Token {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(hash, "hash");
    scopes = Set.copyOf(scopes);
    if (owner.isBlank() || owner.length() > MAX_OWNER) {
      throw new IllegalArgumentException(
          "an owner has 1 to " + MAX_OWNER + " characters, not \"" + owner + "\"");
    }
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a token has a scope: post, read or curate");
    }
    if (!expires.isAfter(createdAt)) {
      throw new IllegalArgumentException("a token expires after " + createdAt + ", not " + expires);
    }
  }

  /** The token of a secret. */
  public static Token of(
      Secret secret, String owner, Set<Scope> scopes, Instant createdAt, Instant expires) {
    return new Token(secret.id(), secret.hash(), owner, scopes, createdAt, expires);
  }

  /** Whether it is one still. */
  public boolean isGood(Instant now) {
    return now.isBefore(expires);
  }
}
