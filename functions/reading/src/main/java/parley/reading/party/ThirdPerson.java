package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.People;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Region;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;

/** Tells whom "he", "her" and the like stand for in a sentence. */
final class ThirdPerson {

  private static final Region ANYWHERE = new Region(0, Integer.MAX_VALUE);

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final People people;

  ThirdPerson(Annotated text, Scene scene, Antecedents antecedents, People people) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.people = people;
  }

  /** "him", or "her" that owns nothing. */
  boolean isSomebodyElse(Mention mention) {
    return text.is(mention.begin(), "other-pronoun")
        && !scene.phrases().tag(mention.end()).isNominal();
  }

  /** The last person or name before a pronoun that is none of some. */
  Optional<Participant> other(Mention pronoun, List<Participant> present) {
    Participant other = null;
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin() && !scene.isSpeaker(mention);
      boolean free =
          mention.mayBePerson() && before && !SameParty.isIn(mention.participant(), present);
      other = free ? mention.participant() : other;
    }
    return other == null ? antecedents.other(present) : Optional.of(other);
  }

  /**
   * "He": the one named first before it in its sentence; in words that come before the subject, the
   * subject; else the last person spoken of.
   */
  Optional<Participant> one(Mention pronoun) {
    if (pronoun.participant().role().isPresent()) {
      return Optional.of(holder(pronoun.participant()));
    }
    Optional<Participant> own = isSomebodyElse(pronoun) ? object(pronoun) : ownSubject(pronoun);
    if (own.isPresent()) {
      return own;
    }
    Optional<Participant> before = personBefore(pronoun, ANYWHERE);
    Optional<Participant> name = nameBefore(pronoun);
    if (before.isPresent() && (name.isEmpty() || !opensClause(name.get()))) {
      return Optional.of(orTopic(before.get()));
    }
    Optional<Participant> subject = name.isPresent() ? name : subjectBehind(pronoun);
    Optional<Participant> told = subject.isPresent() ? subject : office(pronoun);
    return told.isPresent() ? told : antecedents.person();
  }

  /** "The chancellor said he would": who acts before it, by the office alone; no spokesman. */
  private Optional<Participant> office(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().before(pronoun.begin());
    boolean acts = verb.isPresent() && !isSomebodyElse(pronoun);
    for (Mention mention : acts ? scene.mentions() : List.<Mention>of()) {
      boolean office = mention.participant().role().isPresent();
      boolean subject = office && mention.overlaps(scene.phrases().subject(verb.get()));
      if (subject && !text.is(mention.end() - 1, "voice")) {
        return Optional.of(holder(mention.participant()));
      }
    }
    return Optional.empty();
  }

  /** "Abe called Berg and invited him": another than he who does that to him. */
  private Optional<Participant> object(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().at(pronoun.begin() - 1);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Region subject = scene.phrases().subject(verb.get());
    Optional<Mention> he = pronounIn(subject, pronoun);
    Optional<Participant> actor = he.isPresent() ? one(he.get()) : nameIn(subject);
    return actor.isPresent() ? other(pronoun, List.of(actor.get())) : Optional.empty();
  }

  /** The first person named in a region and before a pronoun. */
  private Optional<Participant> personBefore(Mention pronoun, Region region) {
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin() && region.contains(mention.begin());
      if (before && mention.sort() == Sort.PERSON && !scene.isSpeaker(mention)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** "the prime minister": the last person spoken of if no other office is known of him. */
  private Participant holder(Participant office) {
    Optional<Participant> last = antecedents.person();
    boolean other =
        last.isEmpty()
            || people.isApart(office.role().get())
            || (last.get().role().isPresent() && !last.get().holds(office.role().get()));
    return other ? office : last.get();
  }

  /** "that Trump would raise it on his trip": the subject of the clause that "his" stands in. */
  private Optional<Participant> ownSubject(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().before(pronoun.begin());
    boolean own =
        verb.isPresent()
            && pronoun.isPossessive(text)
            && !scene.phrases().isParted(verb.get().end(), pronoun.begin());
    if (!own) {
      return Optional.empty();
    }
    Region subject = scene.phrases().subject(verb.get());
    Optional<Mention> same = pronounIn(subject, pronoun);
    Optional<Participant> person =
        same.isPresent() ? one(same.get()) : personBefore(pronoun, subject);
    return person.isPresent() ? person : nameIn(subject);
  }

  /** "He meets Berg before ending his trip": "he", whose it is. */
  private Optional<Mention> pronounIn(Region subject, Mention pronoun) {
    for (Mention mention : scene.mentions()) {
      boolean before = mention.end() <= pronoun.begin() && subject.contains(mention.begin());
      boolean one = text.hasValue(mention.begin(), "pronoun", "one") && !mention.isPossessive(text);
      if (before && one) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "The spokesman said he will": of whom the story tells, where it is not of who says so. */
  private Participant orTopic(Participant named) {
    Optional<Participant> topic = antecedents.person();
    boolean says =
        scene.attribution().isPresent()
            && scene.attribution().get().source().contains(named.name());
    boolean other = says && topic.isPresent() && people.times(topic.get()) > people.times(named);
    return other ? topic.get() : named;
  }

  /** "Ruiz starts her visit": a name of which nothing else is known, as a subject. */
  private Optional<Participant> nameBefore(Mention pronoun) {
    for (Mention mention : scene.mentions()) {
      boolean before = mention.sort() == Sort.NAME && mention.end() <= pronoun.begin();
      if (before && isSubject(mention)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** "Ruiz praised Minister Berg, saying she": a name that is the first subject. */
  private boolean opensClause(Participant name) {
    Optional<VerbGroup> verb = scene.phrases().firstFinite();
    Optional<Participant> first =
        verb.isPresent() ? nameIn(scene.phrases().subject(verb.get())) : Optional.empty();
    return first.isPresent() && first.get().equals(name);
  }

  private boolean isSubject(Mention mention) {
    for (VerbGroup verb : scene.phrases().verbs()) {
      if (scene.phrases().subject(verb).begin() == mention.begin()) {
        return true;
      }
    }
    return false;
  }

  /** "During his visit, Abe will": the subject of the first verb, if it comes behind. */
  private Optional<Participant> subjectBehind(Mention pronoun) {
    Optional<VerbGroup> verb = scene.phrases().firstFinite();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Region subject = scene.phrases().subject(verb.get());
    return subject.begin() > pronoun.begin() ? nameIn(subject) : Optional.empty();
  }

  private Optional<Participant> nameIn(Region region) {
    for (int i = region.begin(); i < region.end(); i++) {
      Optional<Mention> mention = scene.beginningAt(i);
      if (mention.isPresent() && mention.get().mayBePerson()) {
        return Optional.of(mention.get().participant());
      }
    }
    return Optional.empty();
  }
}
