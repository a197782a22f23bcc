package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.People;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.rule.Grammar;
import parley.reading.rule.Resources;
import parley.reading.trigger.Scene;
import parley.reading.trigger.SettingOut;
import parley.reading.trigger.Trigger;

/** Tells who meets, where the words of one sentence may not say it all. */
public final class Company {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final People people;
  private final Present present;
  private final PlaceReader places;

  /**
   * Of one sentence of a text.
   *
   * @param antecedents whom the text has spoken of before
   * @param people whom it names, by their fullest names
   * @param places where the meetings of the sentence are
   */
  public Company(
      Annotated text, Scene scene, Antecedents antecedents, People people, PlaceReader places) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.people = people;
    this.present = new Present(text, scene, new Pronouns(text, scene, antecedents, people));
    this.places = places;
  }

  /** Adds a language's words of who meets and where to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    builder.folder(new Resources(Company.class, language));
  }

  /**
   * Who meets. Groups that are only described count where they are needed for two sides; where the
   * words name nobody, it is those who were last said to meet.
   */
  public List<Participant> of(List<Trigger> triggers) {
    Trigger head = triggers.get(0);
    List<Participant> counterparts = new Counterparts(text, scene, antecedents, people).of(head);
    if (!counterparts.isEmpty()) {
      return counterparts;
    }
    List<Participant> named = present.of(triggers);
    return SettingOut.is(head) ? onJourney(named) : with(named, triggers);
  }

  private List<Participant> with(List<Participant> told, List<Trigger> triggers) {
    Trigger head = triggers.get(0);
    Diary diary = new Diary(text, scene, antecedents);
    List<Participant> named = diary.named(told, head);
    Optional<Participant> owner = diary.owner(named, head);
    if (owner.isPresent()) {
      return Diary.with(owner.get(), named);
    }
    OtherSide other = new OtherSide(text, scene, antecedents);
    return switch (named.size()) {
      case 0 -> new Unnamed(text, scene, antecedents, present).of(head);
      case 1 ->
          new AloneNamed(text, scene, antecedents, places, present, other)
              .of(named.get(0), triggers);
      default -> other.isMissing(named, head) ? other.with(named) : named;
    };
  }

  /** "She leaves on Sunday": those of the journey that was told of, if she is one of them. */
  private List<Participant> onJourney(List<Participant> named) {
    List<Participant> met = antecedents.haveMet() ? antecedents.met() : List.of();
    return named.size() == 1 && SameParty.isIn(named.get(0), met) ? met : List.of();
  }

  /** Whether the words about some triggers name none who meets. */
  public boolean namesNobody(List<Trigger> triggers) {
    return present.of(triggers).isEmpty();
  }
}
