package parley.ingest;

import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element, its blocks parted by blank lines, so that no sentence runs into another.
 */
final class Paragraphs implements NodeVisitor {

  private final StringJoiner paragraphs = new StringJoiner("\n\n");
  private final StringBuilder current = new StringBuilder();

  private Paragraphs() {}

  static String of(Element element) {
    Paragraphs text = new Paragraphs();
    element.traverse(text);
    text.end();
    return text.paragraphs.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      current.append(words.getWholeText());
    } else if (parts(node)) {
      end();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (parts(node)) {
      end();
    }
  }

  private static boolean parts(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void end() {
    String paragraph = current.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    current.setLength(0);
  }
}
