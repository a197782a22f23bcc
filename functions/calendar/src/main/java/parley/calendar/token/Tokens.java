package parley.calendar.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens that were made and not revoked. */
public interface Tokens {

  /** Keeps a token. */
  void keep(Token token);

  /** The token of that id, expired or not, read consistently. */
  Optional<Token> find(String id);

  /** All of them, by their ids; of those that have expired, some. */
  List<Token> all();

  /** Revokes the token of that id; one that is not there is no error. */
  void revoke(String id);

  /**
   * The token whose secret somebody shows.
   *
   * @param shown what they show
   * @param now when they do
   * @return empty if it is no secret of a token that is good now
   */
  default Optional<Token> shown(String shown, Instant now) {
    return Secret.of(shown)
        .flatMap(secret -> find(secret.id()).filter(token -> secret.isOf(token.hash())))
        .filter(token -> token.isGood(now));
  }
}
