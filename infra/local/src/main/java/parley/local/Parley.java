package parley.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import parley.local.command.DemoCommand;
import parley.local.command.ForgetCommand;
import parley.local.command.HelpOption;
import parley.local.command.ReadCommand;
import parley.local.command.RedriveCommand;
import parley.local.command.RereadCommand;
import parley.local.command.ServeCommand;
import parley.local.command.TokenCommand;
import parley.local.dynamo.OtherDataException;
import parley.local.read.BadInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line: Parley on one machine. */
@Command(
    name = "parley",
    synopsisSubcommandLabel = "demo|serve|read|reread|token|redrive|forget",
    description = "Reads news, finds the meetings it announces, and reminds people of them.",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      ReadCommand.class,
      RereadCommand.class,
      TokenCommand.class,
      RedriveCommand.class,
      ForgetCommand.class
    })
public final class Parley implements Runnable {

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  /** Runs a command and exits: 0 done, 1 failure, 2 wrong usage or bad input. */
  public static void main(String[] arguments) {
    System.exit(commandLine().setOut(utf8(FileDescriptor.out)).execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Parley())
        .setParameterExceptionHandler(Parley::wrongUsage)
        .setExecutionExceptionHandler(Parley::failed)
        .setExitCodeExceptionMapper(Parley::exitCode);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: demo, serve, read, reread, token, redrive or forget");
  }

  private static int exitCode(Throwable e) {
    return e instanceof BadInputException || e instanceof OtherDataException ? 2 : 1;
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  private static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    say(command, oneLine(e.getMessage()) + " (see " + help + ")");
    return 2;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    say(command, oneLine(e.getMessage() == null ? e.toString() : e.getMessage()));
    return command.getExitCodeExceptionMapper().getExitCode(e);
  }

  private static void say(CommandLine command, String line) {
    PrintWriter err = command.getErr();
    err.println("parley: " + line);
    err.flush();
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s*\\R\\s*", " ");
  }
}
