package parley.authorize;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.calendar.token.Scope;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;

/**
 * Who may do what. What comes out goes to the function that answers, which is the one to refuse: an
 * HTTP API's own refusal is always a 403 and no problem as RFC 9457 has it.
 */
public final class Verdicts {

  static final String REFUSAL = "refusal";

  private final Tokens tokens;
  private final Set<Scope> everyone;

  /**
   * @param tokens the tokens
   * @param everyone what may be done without one
   */
  public Verdicts(Tokens tokens, Set<Scope> everyone) {
    this.tokens = tokens;
    this.everyone = Set.copyOf(everyone);
  }

  /**
   * What is said of a request. Who shows a token may do what it says and what everyone may: by
   * leaving it away they could anyhow.
   *
   * @param shown the token that it shows, if any
   * @param now when it came
   * @return {@code scopes}, and of a token {@code token}, its id, and {@code owner}; of one that is
   *     none, {@code refusal}
   */
  Map<String, Object> of(Optional<String> shown, Instant now) {
    if (shown.isEmpty()) {
      return Map.of("scopes", words(everyone));
    }
    return tokens
        .shown(shown.get(), now)
        .map(this::granted)
        .orElse(Map.of("scopes", "", REFUSAL, "invalid_token"));
  }

  private Map<String, Object> granted(Token token) {
    Set<Scope> scopes = new HashSet<>(everyone);
    scopes.addAll(token.scopes());
    return Map.of("scopes", words(scopes), "token", token.id(), "owner", token.owner());
  }

  private static String words(Set<Scope> scopes) {
    return scopes.stream().map(Scope::word).sorted().collect(Collectors.joining(" "));
  }
}
