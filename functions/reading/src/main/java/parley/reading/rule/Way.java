package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * One way through a pattern, with some of its optional parts and without the others.
 *
 * @param steps one for each token or earlier match
 * @param begin the first step that is read
 * @param end the first step behind those read
 */
record Way(List<Pattern.One> steps, int begin, int end) {

  static List<Way> of(List<Pattern.Item> pattern) {
    List<Draft> drafts = new ArrayList<>(List.of(new Draft(List.of(), 0, -1)));
    for (Pattern.Item item : pattern) {
      List<Draft> longer = new ArrayList<>();
      for (Draft draft : drafts) {
        draft.follow(item, longer);
      }
      drafts = longer;
    }
    List<Way> ways = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.steps.isEmpty()) {
        ways.add(draft.way());
      }
    }
    return ways;
  }

  private record Draft(List<Pattern.One> steps, int begin, int end) {

    void follow(Pattern.Item item, List<Draft> into) {
      if (item instanceof Pattern.One one) {
        into.add(new Draft(with(List.of(one)), begin, end));
      } else if (item instanceof Pattern.Maybe maybe) {
        List<Pattern.One> more = new ArrayList<>();
        for (Pattern.Item each : maybe.items()) {
          more.add((Pattern.One) each);
        }
        into.add(new Draft(with(more), begin, end));
        into.add(this);
      } else if (item == Pattern.Edge.BEGIN) {
        into.add(new Draft(steps, steps.size(), end));
      } else {
        into.add(new Draft(steps, begin, steps.size()));
      }
    }

    Way way() {
      return new Way(steps, begin, end < 0 ? steps.size() : end);
    }

    private List<Pattern.One> with(List<Pattern.One> more) {
      List<Pattern.One> all = new ArrayList<>(steps);
      all.addAll(more);
      return List.copyOf(all);
    }
  }
}
