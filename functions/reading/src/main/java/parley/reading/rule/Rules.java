package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;
import parley.reading.rule.Image.Part;

/**
 * The rules of a grammar, each made when it is first asked for; when two threads ask for one,
 * either makes it.
 */
final class Rules {

  /** How many cells of the image a rule has. */
  static final int SIZE = 10;

  // where in them each part stands; the name is the first
  private static final int FILE = 1;
  private static final int LINE = 2;
  private static final int GIVES = 3;
  private static final int MEANING = 4;
  private static final int ARGUMENTS = 5;
  private static final int CAPTURED = 6;
  private static final int BEGUN_BY = 7;
  private static final int SYMBOLS = 8;
  private static final int HINT = 9;

  private static final int[] NONE = {};

  private final Image image;
  private final int[] cells;
  private final Rule[] rules;
  private final Names[] captureNames;

  /** A list that may be handed from one thread to another, since it is final here. */
  private record Names(List<String> list) {}

  Rules(Image image) {
    this.image = image;
    cells = image.part(Part.RULES);
    rules = new Rule[cells.length / SIZE];
    captureNames = new Names[image.part(Part.CAPTURES).length];
  }

  /** The rules of a stage, in their order. */
  List<Rule> of(Class<?> stage) {
    List<Rule> ofStage = new ArrayList<>();
    for (int order : orders(stage)) {
      ofStage.add(rule(order));
    }
    return List.copyOf(ofStage);
  }

  /** The orders of the rules of a stage; the last is the highest. */
  int[] orders(Class<?> stage) {
    int[] stages = image.part(Part.STAGES);
    for (int at = 0; at < stages.length; at += 2) {
      if (image.string(stages[at]).equals(stage.getName())) {
        return image.list(stages[at + 1]);
      }
    }
    return NONE;
  }

  /** The number of the class that a rule gives. */
  int gives(int order) {
    return cells[order * SIZE + GIVES];
  }

  /** The bit by which the class that a rule gives is known: {@link WordClasses#hint}. */
  long hint(int order) {
    return 1L << cells[order * SIZE + HINT];
  }

  /** A bit for each stage in which a pattern begins with a match of a rule. */
  int begunBy(int order) {
    return cells[order * SIZE + BEGUN_BY];
  }

  /** The list of the symbols under which a match of a rule may be taken. */
  int symbolsOf(int order) {
    return cells[order * SIZE + SYMBOLS];
  }

  /** The names under which a pattern captures, by the number that the tree has. */
  List<String> captureNames(int number) {
    Names names = captureNames[number];
    if (names == null) {
      names = new Names(image.strings(image.part(Part.CAPTURES)[number]));
      captureNames[number] = names;
    }
    return names.list();
  }

  /** The rule of an order. */
  Rule rule(int order) {
    Rule rule = rules[order];
    if (rule == null) {
      rule = read(order);
      rules[order] = rule;
    }
    return rule;
  }

  private Rule read(int order) {
    int at = order * SIZE;
    return new Rule(
        image.string(cells[at]),
        image.string(cells[at + FILE]),
        cells[at + LINE],
        image.string(cells[at + GIVES]),
        image.strings(cells[at + CAPTURED]),
        new Meaning(image.string(cells[at + MEANING]), image.strings(cells[at + ARGUMENTS])),
        order);
  }
}
