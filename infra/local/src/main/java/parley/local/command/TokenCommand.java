package parley.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import parley.calendar.token.Scope;
import parley.calendar.token.Secret;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;
import parley.local.read.BadInputException;
import parley.local.stack.TokenDesk;
import parley.local.store.DataFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tokens: who may post, read and curate. */
@Command(
    name = "token",
    sortOptions = false,
    synopsisSubcommandLabel = "make|list|revoke",
    description = "Makes, lists and revokes the tokens that say who may post, read and curate.")
public final class TokenCommand implements Runnable {

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: make, list or revoke");
  }

  @Command(
      name = "make",
      aliases = "create",
      sortOptions = false,
      description = "Makes a token and shows it, this once: what is kept is its hash.")
  int make(
      @Mixin HelpOption help,
      @ArgGroup(multiplicity = "1") Place place,
      @Option(names = "--owner", required = true, paramLabel = "NAME", description = "who gets it")
          String owner,
      @Option(
              names = "--scope",
              required = true,
              split = ",",
              paramLabel = "SCOPE",
              converter = ScopeOption.class,
              description = "what it is good for: post, read, curate; several with commas")
          List<Scope> scopes,
      @Option(
              names = "--days",
              defaultValue = "365",
              paramLabel = "DAYS",
              description = "after so many days it is none any more (${DEFAULT-VALUE})")
          int days) {
    Secret secret = Secret.random(new SecureRandom());
    Token token = token(secret, owner, EnumSet.copyOf(scopes), days);
    place.with(tokens -> kept(tokens, token));
    out().println(secret.text());
    return 0;
  }

  @Command(name = "list", sortOptions = false, description = "Lists the tokens, a line each.")
  int list(@Mixin HelpOption help, @ArgGroup(multiplicity = "1") Place place) {
    place.with(Tokens::all).stream()
        .sorted(Comparator.comparing(Token::createdAt).thenComparing(Token::id))
        .forEach(token -> out().println(line(token)));
    return 0;
  }

  @Command(name = "revoke", sortOptions = false, description = "Revokes a token, at once.")
  int revoke(
      @Mixin HelpOption help,
      @ArgGroup(multiplicity = "1") Place place,
      @Parameters(paramLabel = "ID", description = "as the list has it") String id) {
    if (!place.with(tokens -> revoked(tokens, id))) {
      throw new BadInputException("there is no token " + id);
    }
    return 0;
  }

  private Token token(Secret secret, String owner, Set<Scope> scopes, int days) {
    try {
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      return Token.of(secret, owner, scopes, now, now.plus(Duration.ofDays(days)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static Token kept(Tokens tokens, Token token) {
    tokens.keep(token);
    return token;
  }

  private static boolean revoked(Tokens tokens, String id) {
    boolean isThere = tokens.find(id).isPresent();
    tokens.revoke(id);
    return isThere;
  }

  private static String line(Token token) {
    String scopes =
        token.scopes().stream().map(Scope::word).sorted().collect(Collectors.joining(","));
    return "%s  %-16s  until %s  %s".formatted(token.id(), scopes, token.expires(), token.owner());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where the tokens are kept. */
  static final class Place {

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "the data of a stack on this machine, whether it runs or not")
    private Optional<Path> data = Optional.empty();

    @Option(
        names = "--access",
        paramLabel = "TABLE",
        description =
            "the table of a deployed stack that its output AccessTable names; region and"
                + " credentials are the AWS environment's")
    private Optional<String> table = Optional.empty();

    <T> T with(Function<Tokens, T> deed) {
      // the libraries' own logs have no place on the terminal
      LogManager.getLogManager().reset();
      return table.isPresent()
          ? TokenDesk.onTable(table.get(), deed)
          : TokenDesk.onData(folder(data.orElseThrow()), deed);
    }

    private static Path folder(Path data) {
      try {
        return DataFolder.made(data);
      } catch (IOException e) {
        throw new BadInputException(data + ": a folder cannot be made there");
      }
    }
  }

  /** A scope by its word. */
  static final class ScopeOption implements ITypeConverter<Scope> {

    @Override
    public Scope convert(String word) {
      try {
        return Scope.ofWord(word.strip());
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
