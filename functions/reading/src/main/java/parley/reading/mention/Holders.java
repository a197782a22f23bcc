package parley.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;

/**
 * Those who hold one office in several countries and are named behind these in their order: "the
 * presidents of Peru and Ghana, Ana Ruiz and Kofi Mensah,": two, not five.
 */
final class Holders {

  private final Annotated text;
  private final List<Mention> mentions;

  /**
   * @param mentions of a sentence, in its order
   */
  Holders(Annotated text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * The mentions, each holder with his country instead of the office, the countries and the names.
   */
  List<Mention> named() {
    List<Mention> all = new ArrayList<>(mentions.size());
    int at = 0;
    while (at < mentions.size()) {
      int count = isOfGroup(at) ? countries(at) : 0;
      boolean named = count > 1 && areNamed(at, count);
      for (int i = 0; named && i < count; i++) {
        Mention name = mentions.get(at + count + i);
        int begin = i == 0 ? all.remove(all.size() - 1).begin() : name.begin();
        all.add(holder(begin, name, mentions.get(at + i)));
      }
      if (!named) {
        all.add(mentions.get(at));
      }
      at += named ? 2 * count : 1;
    }
    return all;
  }

  /** "the presidents of": what stands before the first country. */
  private boolean isOfGroup(int first) {
    Mention group = first == 0 ? null : mentions.get(first - 1);
    return group != null
        && group.isBareGroup()
        && mentions.get(first).sort() == Sort.COUNTRY
        && text.is(group.end(), FunctionWord.GENITIVE)
        && mentions.get(first).begin() <= group.end() + 2;
  }

  private int countries(int first) {
    int at = first + 1;
    while (at < mentions.size() && mentions.get(at).sort() == Sort.COUNTRY && isJoined(at)) {
      at++;
    }
    return at - first;
  }

  /** Whether as many names stand behind a comma. */
  private boolean areNamed(int first, int count) {
    int name = first + count;
    boolean behind =
        name + count <= mentions.size() && text.isSign(mentions.get(name - 1).end(), ',');
    if (!behind || mentions.get(name).begin() != mentions.get(name - 1).end() + 1) {
      return false;
    }
    for (int i = name; i < name + count; i++) {
      Mention holder = mentions.get(i);
      boolean open = holder.mayBePerson() && holder.participant().country().isEmpty();
      if (!open || (i > name && !isJoined(i))) {
        return false;
      }
    }
    return name + count == mentions.size() || !isJoined(name + count);
  }

  /** "Peru, Ghana and Fiji": whether only a joint stands between a mention and the one before. */
  private boolean isJoined(int index) {
    int at = mentions.get(index - 1).end();
    while (at < mentions.get(index).begin() && text.is(at, "joins")) {
      at++;
    }
    return at == mentions.get(index).begin() && at > mentions.get(index - 1).end();
  }

  private static Mention holder(int begin, Mention name, Mention country) {
    Participant known = name.participant();
    Optional<String> of = country.participant().country();
    Participant holder = new Participant(known.name(), known.role(), of);
    return new Mention(begin, name.end(), Sort.PERSON, holder);
  }
}
