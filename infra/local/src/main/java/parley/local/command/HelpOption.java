package parley.local.command;

import picocli.CommandLine.Option;

/** What every command has. */
public final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this and ends")
  private boolean asked;
}
