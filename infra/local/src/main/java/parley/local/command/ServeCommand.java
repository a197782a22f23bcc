package parley.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataFolder folder = DataFolder.of(data);
    try (RunningStack running =
        RunningStack.start(new Settings(port, folder.path(), now, smtp), folder)) {
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
}
