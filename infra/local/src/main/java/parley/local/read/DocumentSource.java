package parley.local.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import parley.calendar.document.DocumentId;
import parley.reading.Document;

/**
 * Documents in a stream of UTF-8: one a line in JSON, one in JSON, or one in plain text.
 *
 * @param name what the stream is called, for what is said of bad input
 * @param format how the documents stand in it
 * @param published the date of documents that have none themselves
 */
public record DocumentSource(String name, Format format, Optional<LocalDate> published) {

  /** How documents stand in a stream. */
  public enum Format {
    /** Each a JSON object on a line of its own; blank lines are passed over. */
    JSON_LINES,
    /** One, a JSON object. */
    JSON,
    /** One, as it is. */
    TEXT
  }

  /** The source that a file's name makes of it: {@code .jsonl}, {@code .json}, else plain text. */
  public static DocumentSource ofFile(String name, Optional<LocalDate> published) {
    return new DocumentSource(name, formatOf(name), published);
  }

  /** Standard input: plain text if a date is given for it, else JSON lines. */
  public static DocumentSource standardInput(Optional<LocalDate> published) {
    Format format = published.isPresent() ? Format.TEXT : Format.JSON_LINES;
    return new DocumentSource("standard input", format, published);
  }

  /**
   * Hands on each document as soon as it stands.
   *
   * @throws BadInputException if the stream is not UTF-8 or a document is bad
   * @throws IOException if the stream cannot be read
   */
  public void forEach(InputStream stream, Consumer<Document> reader) throws IOException {
    BufferedReader characters =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    try {
      switch (format) {
        case JSON_LINES -> lines(characters, reader);
        case JSON -> reader.accept(json().parse(whole(characters), name));
        case TEXT -> reader.accept(plain(whole(characters)));
      }
    } catch (CharacterCodingException e) {
      throw new BadInputException(name + ": not UTF-8");
    }
  }

  private void lines(BufferedReader characters, Consumer<Document> reader) throws IOException {
    DocumentJson json = json();
    int number = 0;
    for (String line = characters.readLine(); line != null; line = characters.readLine()) {
      number++;
      if (!line.isBlank()) {
        reader.accept(json.parse(line, name + ":" + number));
      }
    }
  }

  private Document plain(String text) {
    LocalDate day =
        published.orElseThrow(
            () -> new BadInputException(name + ": plain text needs --published DATE"));
    return new Document(DocumentId.of(day, "", text), day, "", text);
  }

  private DocumentJson json() {
    return new DocumentJson(published);
  }

  private static String whole(BufferedReader characters) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[8192];
    for (int read = characters.read(piece); read >= 0; read = characters.read(piece)) {
      text.append(piece, 0, read);
    }
    return text.toString();
  }

  private static Format formatOf(String name) {
    if (name.endsWith(".jsonl")) {
      return Format.JSON_LINES;
    }
    return name.endsWith(".json") ? Format.JSON : Format.TEXT;
  }
}
