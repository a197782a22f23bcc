package parley.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import parley.calendar.token.Scope;
import parley.calendar.token.Secret;
import parley.calendar.token.Token;
import parley.calendar.token.Tokens;
import parley.local.mail.SmtpAddress;
import parley.local.stack.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole stack until the process is told to end. */
@Command(
    name = "serve",
    sortOptions = false,
    description = "Runs the whole stack on loopback until it is stopped.")
public final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = PortOption.class,
      description = "where it answers (${DEFAULT-VALUE}); 0 is any port that is free")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "keeps everything here, over restarts; without it nothing is kept")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantOption.class,
      description =
          "a simulated clock that stands here until POST /clock moves it, or, with the same --data,"
              + " where it last stood if that is later; without it the clock is the real one")
  private Optional<Instant> now = Optional.empty();

  @Option(
      names = "--smtp",
      paramLabel = "HOST:PORT",
      converter = SmtpOption.class,
      description = "the mail server that takes the e-mails; without it they are kept in memory")
  private Optional<SmtpAddress> smtp = Optional.empty();

  @Option(
      names = "--tokens",
      description =
          "asks for tokens, which parley token makes, and counts what anyone does; without it"
              + " everything is open")
  private boolean tokens;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "another site whose pages may ask, such as https://newsroom.example")
  private Set<String> origins = Set.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataFolder folder = DataFolder.of(data);
    Settings settings = new Settings(port, folder.path(), now, smtp, tokens, origins);
    try (RunningStack running = RunningStack.start(settings, folder)) {
      if (tokens && running.stack().tokens().all().isEmpty()) {
        handOut(running.stack().tokens());
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "Parley answers at "
              + running.stack().uri()
              + "/ and its clock shows "
              + running.stack().now());
      out.flush();
      running.await();
    }
    return 0;
  }

  /** Whoever starts a stack without tokens is its operator, and gets the first. */
  private void handOut(Tokens first) {
    Secret secret = Secret.random(new SecureRandom());
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    first.keep(
        Token.of(
            secret, "operator", EnumSet.allOf(Scope.class), now, now.plus(Duration.ofDays(365))));
    PrintWriter err = spec.commandLine().getErr();
    err.println("parley: there is no token yet; this one may do everything: " + secret.text());
    err.flush();
  }
}
