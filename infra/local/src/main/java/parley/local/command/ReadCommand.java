package parley.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.calendar.json.ReadingJson;
import parley.local.read.BadInputException;
import parley.local.read.DocumentSource;
import parley.reading.Document;
import parley.reading.MeetingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents without storing them and prints a reading a line, in the same order. */
@Command(
    name = "read",
    sortOptions = false,
    description = "Reads documents without storing them; prints one reading (JSON) a line.")
public final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "the day on which plain text was published: 2016-12-06")
  private Optional<LocalDate> published = Optional.empty();

  @Parameters(
      paramLabel = "FILE",
      description =
          "documents {\"id\", \"published\", \"title\", \"text\"}, one a line (.jsonl) or one (.json);"
              + " every other file is plain text. Without any: standard input, which is plain text"
              + " with --published, else JSON lines.")
  private List<Path> files = List.of();

  private final MeetingReader reader = MeetingReader.english();

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty()) {
      DocumentSource.standardInput(published).forEach(System.in, this::print);
    }
    for (Path file : files) {
      read(file);
    }
    return 0;
  }

  private void read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadInputException(file + ": no file that can be read");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      DocumentSource.ofFile(file.toString(), published).forEach(stream, this::print);
    }
  }

  private void print(Document document) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(ReadingJson.of(reader.read(document)));
    if (out.checkError()) {
      throw new IllegalStateException("standard output is closed");
    }
  }
}
