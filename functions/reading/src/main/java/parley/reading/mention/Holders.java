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

  /** So many at the most are named before an office that all of them have. */
  private static final int MAX_NAMED = 8;

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
      int before = namedBefore(at);
      int behind = before == 0 ? namedBehind(at) : 0;
      if (before > 0) {
        addBefore(all, at, before);
      } else if (behind > 0) {
        addBehind(all, at, behind);
      } else {
        all.add(mentions.get(at));
      }
      at += before > 0 ? 2 * before + 1 : Math.max(2 * behind, 1);
    }
    return all;
  }

  /** "Ruiz and Berg, the presidents of Peru and Ghana": the office is told behind their names. */
  private void addBefore(List<Mention> all, int first, int count) {
    for (int i = 0; i < count; i++) {
      Mention name = mentions.get(first + i);
      Mention country = mentions.get(first + count + 1 + i);
      int end = i == count - 1 ? country.end() : name.end();
      all.add(holder(name.begin(), end, name, country));
    }
  }

  /**
   * "the presidents of Peru and Ghana, Ruiz and Berg,": the office is told, and was read, before.
   */
  private void addBehind(List<Mention> all, int first, int count) {
    for (int i = 0; i < count; i++) {
      Mention name = mentions.get(first + count + i);
      int begin = i == 0 ? all.remove(all.size() - 1).begin() : name.begin();
      all.add(holder(begin, name.end(), name, mentions.get(first + i)));
    }
  }

  /** How many names stand before their office and as many countries; 0 if it is not so. */
  private int namedBefore(int first) {
    int group = first;
    int last = Math.min(mentions.size(), first + MAX_NAMED);
    while (group < last && isOpen(group) && (group == first || isJoined(group))) {
      group++;
    }
    int count = group - first;
    boolean told =
        count > 1
            && group + 1 < mentions.size()
            && text.isSign(mentions.get(group - 1).end(), ',')
            && mentions.get(group).begin() <= mentions.get(group - 1).end() + 2
            && isOfGroup(group + 1);
    return told && countries(group + 1) == count ? count : 0;
  }

  /** How many countries stand behind an office and before as many names; 0 if it is not so. */
  private int namedBehind(int first) {
    int count = isOfGroup(first) ? countries(first) : 0;
    return count > 1 && areNamed(first, count) ? count : 0;
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
      if (!isOpen(i) || (i > name && !isJoined(i))) {
        return false;
      }
    }
    return name + count == mentions.size() || !isJoined(name + count);
  }

  /** Somebody whose country is not told. */
  private boolean isOpen(int index) {
    Mention holder = mentions.get(index);
    return holder.mayBePerson() && holder.participant().country().isEmpty();
  }

  /** "Peru, Ghana and Fiji": whether only a joint stands between a mention and the one before. */
  private boolean isJoined(int index) {
    int at = mentions.get(index - 1).end();
    while (at < mentions.get(index).begin() && text.is(at, "joins")) {
      at++;
    }
    return at == mentions.get(index).begin() && at > mentions.get(index - 1).end();
  }

  private static Mention holder(int begin, int end, Mention name, Mention country) {
    Participant known = name.participant();
    Optional<String> of = country.participant().country();
    Participant holder = new Participant(known.name(), known.role(), of);
    return new Mention(begin, end, Sort.PERSON, holder);
  }
}
