package parley.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.local.demo.Demo;
import parley.local.stack.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the main job on a real story. */
@Command(
    name = "demo",
    sortOptions = false,
    description = "Posts a story, shows its meetings, and lets eight weeks of reminders go out.")
public final class DemoCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8080;
  private static final int ANY_PORT = 0;

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Option(names = "--exit", description = "ends at the end; without it the web page stays up")
  private boolean exit;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = PortOption.class,
      description = "where it answers (8080; with --exit any port that is free)")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataFolder folder = DataFolder.of(Optional.empty());
    Settings settings =
        new Settings(
            port.orElse(exit ? ANY_PORT : USUAL_PORT),
            folder.path(),
            Optional.of(Demo.START),
            Optional.empty());
    try (RunningStack running = RunningStack.start(settings, folder)) {
      PrintWriter out = spec.commandLine().getOut();
      new Demo(running.stack().uri(), out).run();
      if (!exit) {
        out.println("The page stays up at " + Demo.page(running.stack().uri()) + " until Ctrl-C.");
        out.flush();
        running.await();
      }
    }
    return 0;
  }
}
