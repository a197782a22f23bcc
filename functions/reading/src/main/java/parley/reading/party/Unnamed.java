package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.EventName;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Who meets, where the words about a meeting name nobody. */
final class Unnamed {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final Present present;

  Unnamed(Annotated text, Scene scene, Antecedents antecedents, Present present) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.present = present;
  }

  /** Those of the sentence or the story; none if it is a meeting of others. */
  List<Participant> of(Trigger head) {
    Optional<Participant> event = event(head);
    if (event.isPresent()) {
      return List.of(event.get());
    }
    List<Participant> concerned = antecedents.haveMet() ? List.of() : concerned(head);
    if (!concerned.isEmpty() || scene.nounPhrase().isOfOthers(head)) {
      return concerned;
    }
    List<Participant> here = antecedents.haveMet() ? List.of() : ofSentence(head);
    return here.isEmpty() ? ofStory(head) : here;
  }

  /** "will attend the summit in Venice": the event itself, if nobody is told with whom. */
  private Optional<Participant> event(Trigger head) {
    EventName name = new EventName(text, scene);
    boolean told =
        antecedents.haveMet() && !(name.isDated(head) && antecedents.haveMetAsPolities());
    boolean named = !scene.nounPhrase().parties(head).isEmpty();
    return told || named ? Optional.empty() : name.byPlace(head);
  }

  /**
   * "the union said that talks would resume", "talks on ending Peru's civil war will resume": whom
   * talks concern of which nobody is told.
   */
  private List<Participant> concerned(Trigger talks) {
    Optional<VerbGroup> verb = scene.governors().verb(talks);
    boolean told = talks.kind() == Kind.TALKS && scene.governors().isSubject(talks);
    if (!told || verb.isEmpty()) {
      return List.of();
    }
    List<Participant> concerned = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean says = mention.end() <= talks.begin() && isSide(mention);
      boolean topic = mention.begin() >= talks.end() && mention.end() <= verb.get().begin();
      if (says || (topic && mention.participant().country().isPresent())) {
        concerned.add(mention.participant());
      }
    }
    return concerned;
  }

  /** "the rebels said": a side that speaks, not "the ministry". */
  private boolean isSide(Mention mention) {
    int head = mention.end() - 1;
    if (!text.is(head, "party-group")) {
      return false;
    }
    for (VerbGroup verb : scene.phrases().verbs()) {
      if (text.is(verb.head(), "says") && scene.phrases().subject(verb).contains(head)) {
        return true;
      }
    }
    return false;
  }

  /** Who talked before in the sentence, or is a pair there. */
  private List<Participant> ofSentence(Trigger head) {
    List<Participant> spoken = present.before(head);
    List<Participant> pair = spoken.isEmpty() ? pair(head) : spoken;
    return spoken.isEmpty() && pair.size() != 2 ? List.of() : pair;
  }

  /** "Ruiz spoke to Berg and the pair will meet": the people named before in the sentence. */
  private List<Participant> pair(Trigger head) {
    Optional<VerbGroup> verb = scene.governors().verb(head);
    if (verb.isEmpty()) {
      return List.of();
    }
    Region subject = scene.phrases().subject(verb.get());
    if (subject.isEmpty() || !text.is(subject.begin(), FunctionWord.DEFINITE)) {
      return List.of();
    }
    List<Participant> pair = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean person = mention.sort() != Sort.GROUP && mention.isSomebody();
      if (person && mention.end() <= subject.begin()) {
        pair.addAll(present.meant(mention, pair));
      }
    }
    return pair;
  }

  private List<Participant> ofStory(Trigger head) {
    List<Participant> there = isTheEvent(head) ? antecedents.ofEvent(head.kind()) : List.of();
    if (!there.isEmpty()) {
      return there;
    }
    Optional<Participant> body = isOfBody(head) ? antecedents.body() : Optional.empty();
    List<Participant> known = body.isPresent() ? List.of(body.get()) : antecedents.known(head);
    return known.isEmpty() ? mediator(head) : known;
  }

  /** "U.N.-brokered talks will resume": of whom else nobody tells. */
  private List<Participant> mediator(Trigger head) {
    Optional<Mention> mediator = scene.nounPhrase().mediator(head);
    return mediator.isPresent() ? List.of(mediator.get().participant()) : List.of();
  }

  /** "The summit opens on Friday": the one told of before, whoever met whom since. */
  private boolean isTheEvent(Trigger head) {
    int article = scene.phrases().beforeNoun(head.begin()) + 1;
    return text.is(article, "definite") && scene.governors().isSubject(head);
  }

  /** "a council meeting", "the summit" behind "the Arab League summit": that of the body. */
  private boolean isOfBody(Trigger head) {
    boolean event = head.kind() == Kind.SUMMIT || head.kind() == Kind.CONFERENCE;
    boolean same = antecedents.isOfBody() && text.is(head.begin() - 1, FunctionWord.DEFINITE);
    return text.is(head.begin() - 1, "organ") || (event && same);
  }
}
