package parley.local.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Prints for a person to read: headings, and lines that are folded and indented. */
final class Screen {

  private static final int WIDTH = 96;

  private final PrintWriter out;
  private final Ansi ansi;

  Screen(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /** What is done now. */
  void heading(String text) {
    blank();
    print(styled("bold", text));
  }

  /** A line, and as many more as it takes, indented. */
  void line(int indent, String text) {
    folded(text, WIDTH - indent).forEach(line -> print(" ".repeat(indent) + line));
  }

  /** A row of a table; it is not folded. */
  void row(String text) {
    print("  " + text);
  }

  /** As {@link #line}, said in a low voice. */
  void aside(int indent, String text) {
    folded(text, WIDTH - indent).forEach(line -> print(" ".repeat(indent) + styled("faint", line)));
  }

  /** A text of several lines behind a bar. */
  void quote(int indent, String text) {
    String bar = " ".repeat(indent) + styled("faint", "|") + " ";
    text.lines()
        .flatMap(line -> folded(line, WIDTH - indent - 2).stream())
        .forEach(line -> print((bar + line).stripTrailing()));
  }

  void blank() {
    print("");
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }

  /** The text is put in by hand: in picocli's own notation it might mean something. */
  private String styled(String style, String text) {
    return ansi.enabled()
        ? Ansi.Style.on(Ansi.Style.valueOf(style)) + text + Ansi.Style.off(Ansi.Style.reset)
        : text;
  }

  /** Broken between words; a word that is longer than a line, such as a link, has its own. */
  private static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
