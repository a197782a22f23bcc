package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Ending;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Tells whom "they" stands for in one sentence. */
final class Plural {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;

  Plural(Annotated text, Scene scene, Antecedents antecedents) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
  }

  /** Whom "they", "them" or "their" means; those of whom a meeting was told, if nobody else. */
  List<Participant> many(Mention pronoun) {
    Optional<Participant> group = group(pronoun);
    if (group.isPresent()) {
      return List.of(group.get());
    }
    List<Participant> pair = pronoun.isPossessive(text) ? joinedBefore(pronoun) : List.of();
    if (!pair.isEmpty()) {
      return pair;
    }
    List<Participant> subject = subjectBefore(pronoun);
    List<Participant> met = subject.size() == 1 ? metBefore(pronoun, subject.get(0)) : List.of();
    if (!met.isEmpty()) {
      return met;
    }
    Optional<Participant> acting = actingGroup(pronoun, subject);
    if (acting.isPresent()) {
      return List.of(acting.get());
    }
    boolean first = subject.size() == 1 && !antecedents.haveMet() && isGroup(subject.get(0));
    return subject.size() > 1 || first ? subject : antecedents.metOrTitled();
  }

  /**
   * "Miners urged Ruiz to meet them": another than who meets them, in the same sentence, and only
   * if there is no such one who says so.
   */
  private Optional<Participant> actingGroup(Mention them, List<Participant> subject) {
    int before = them.begin() - 1;
    boolean object =
        !them.isPossessive(text)
            && (text.is(before, FunctionWord.COMITATIVE) || scene.phrases().at(before).isPresent());
    Optional<Participant> source = Optional.empty();
    for (Mention mention : object ? scene.mentionsUpTo(them.begin()) : List.<Mention>of()) {
      boolean group = mention.sort() == Sort.GROUP || mention.sort() == Sort.BODY;
      boolean other = group && !SameParty.isIn(mention.participant(), subject);
      if (other && isActing(mention)) {
        Optional<Participant> acting = Optional.of(mention.participant());
        if (!isSource(mention)) {
          return acting;
        }
        source = source.isPresent() ? source : acting;
      }
    }
    return source;
  }

  /** "Ruiz met Berg on Monday and they agreed": who acts, and whom it says that he has met. */
  List<Participant> metBefore(Mention pronoun, Participant actor) {
    for (Trigger trigger : scene.triggers()) {
      int at = trigger.end();
      Optional<Mention> other = scene.beginningAt(at);
      if (other.isPresent() && other.get().isPossessive(text)) { // "his counterpart"
        other = scene.beginningAt(at + 1);
      }
      boolean told = trigger.frame() == Trigger.Frame.PAST && at <= pronoun.begin();
      if (told && other.isPresent() && other.get().isSomebody()) {
        return List.of(actor, other.get().participant());
      }
    }
    return List.of();
  }

  /** "will face Abe and Trump at their summit": the last two people joined before it. */
  private List<Participant> joinedBefore(Mention pronoun) {
    List<Participant> joined = List.of();
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      if (mention.end() <= pronoun.begin() && isPerson(mention)) {
        boolean and = last != null && isJoined(last.end(), mention.begin());
        joined = and ? List.of(last.participant(), mention.participant()) : List.of();
      }
      last = isPerson(mention) ? mention : null;
    }
    return joined;
  }

  private static boolean isPerson(Mention mention) {
    return mention.sort() == Sort.PERSON;
  }

  private boolean isJoined(int from, int to) {
    return to == from + 1 && scene.phrases().tag(from) == Tag.CONJUNCTION;
  }

  /** "Andean foreign ministers", "miners", "EU ministers": several, by what they are. */
  private boolean isGroup(Participant party) {
    for (Mention mention : scene.mentions()) {
      int last = mention.end() - 1;
      boolean group = mention.sort() == Sort.GROUP;
      boolean ofBody = mention.sort() == Sort.BODY && scene.phrases().tag(last) == Tag.NOUN;
      boolean many =
          (group && last > mention.begin())
              || ((group || ofBody) && text.ends(last, Ending.THIRD_PERSON));
      if (many && mention.participant().equals(party)) {
        return true;
      }
    }
    return false;
  }

  /** "Abe and Trump said they would": who acted last before it in its sentence. */
  List<Participant> subjectBefore(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().before(pronoun.begin());
    List<Participant> named = new ArrayList<>();
    if (verb.isPresent()) {
      Region subject = scene.phrases().subject(verb.get());
      for (Mention mention : new SubjectParties(text, scene).read(subject)) {
        if (mention.sort() != Sort.PRONOUN) {
          named.add(mention.participant());
        }
      }
    }
    return named;
  }

  /** Whether it is the subject of a verb, or stands in it. */
  boolean isActing(Mention mention) {
    for (VerbGroup verb : scene.phrases().verbs()) {
      if (scene.phrases().subject(verb).contains(mention.begin())) {
        return true;
      }
    }
    return false;
  }

  /** "to the ministers for their meeting": the last group named before it. */
  private Optional<Participant> group(Mention pronoun) {
    if (!pronoun.isPossessive(text)) {
      return Optional.empty();
    }
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      boolean group = mention.sort() == Sort.GROUP && mention.end() > mention.begin() + 1;
      boolean named = group || (mention.sort() == Sort.BODY && !isSource(mention));
      last = named && mention.end() <= pronoun.begin() ? mention : last;
    }
    return last == null ? Optional.empty() : Optional.of(last.participant());
  }

  /** "The White House said Abe would join the ministers for their talks": who only says so. */
  private boolean isSource(Mention mention) {
    return scene.isSource(mention.begin());
  }
}
