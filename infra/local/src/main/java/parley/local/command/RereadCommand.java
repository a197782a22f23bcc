package parley.local.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import parley.extract.Rereading.Summary;
import parley.local.read.BadInputException;
import parley.local.stack.Reread;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads all stored documents again, after the rules have improved. */
@Command(
    name = "reread",
    sortOptions = false,
    description =
        "Reads all stored documents again and brings the calendar to what it would be had the rules"
            + " always been as they are. Subscribers hear only of what is another by that.")
public final class RereadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @ArgGroup(multiplicity = "1")
  private Place place;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantOption.class,
      description = "stamped on what changes; without it the present")
  private Optional<Instant> now = Optional.empty();

  /** Where the documents are kept. */
  static final class Place {

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "the data of a stack on this machine, which must not be running")
    private Optional<Path> data = Optional.empty();

    @ArgGroup(exclusive = false)
    private Tables tables;
  }

  /** The tables of a deployed stack. */
  static final class Tables {

    @Option(
        names = "--documents",
        paramLabel = "TABLE",
        required = true,
        description = "the documents' table of a deployed stack")
    private String documents;

    @Option(
        names = "--meetings",
        paramLabel = "TABLE",
        required = true,
        description = "its meetings' table; region and credentials are the AWS environment's")
    private String meetings;
  }

  @Override
  public Integer call() {
    // the libraries' own logs have no place on the terminal
    LogManager.getLogManager().reset();
    Summary summary = reread(now.orElseGet(Instant::now));
    PrintWriter err = spec.commandLine().getErr();
    summary
        .unread()
        .forEach(
            it -> err.println("parley: " + it.document() + " could not be read: " + it.reason()));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d documents were read again, %d could not be; of the meetings %d are new, %d changed, %d"
            + " gone%n",
        summary.read(),
        summary.unread().size(),
        summary.calendar().announced(),
        summary.calendar().changed(),
        summary.calendar().gone());
    if (summary.calendar().missed() > 0) {
      throw new IllegalStateException(
          summary.calendar().missed()
              + " meetings were being written by others and are as they were; run it once more");
    }
    return 0;
  }

  private Summary reread(Instant at) {
    if (place.tables != null) {
      return Reread.onTables(place.tables.documents, place.tables.meetings, at);
    }
    Path data = place.data.orElseThrow();
    if (!Files.isDirectory(data)) {
      throw new BadInputException(data + ": no folder with a stack's data");
    }
    return Reread.onData(data, at);
  }
}
