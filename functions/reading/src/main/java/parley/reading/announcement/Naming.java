package parley.reading.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Byline;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.People;
import parley.reading.party.Antecedents;
import parley.reading.party.MainClause;
import parley.reading.party.Pronouns;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Scene;

/**
 * Notes whom the sentences of a text name: whom the next ones mean by pronouns. Of one thread, for
 * one document.
 */
final class Naming {

  private final Annotated text;
  private final Antecedents antecedents;
  private final People people;

  /**
   * @param antecedents take what is noted
   */
  Naming(Annotated text, Antecedents antecedents, People people) {
    this.text = text;
    this.antecedents = antecedents;
    this.people = people;
  }

  /** Notes by whom a sentence says that the text is given, or whose diary it is. */
  void hear(List<Mention> mentions) {
    Optional<Participant> speaker = Byline.of(text, mentions);
    if (speaker.isPresent()) {
      antecedents.givenBy(speaker.get());
    }
    Optional<Participant> diarist = Byline.diarist(text, mentions);
    if (diarist.isPresent()) {
      antecedents.keepsDiary(diarist.get());
    }
  }

  /** Notes whom a sentence spoke of, and of whom most: the next may go on about them. */
  void remember(Scene scene, List<Mention> mentions) {
    Pronouns pronouns = new Pronouns(text, scene, antecedents, people);
    pronouns.hear();
    MainClause main = new MainClause(text, scene.phrases());
    Optional<Participant> topic = pronouns.subject(main.begin());
    antecedents.named(
        withoutThings(withoutSpeaker(mentions, scene), scene), main.beginOrReported(mentions));
    if (topic.isPresent()) {
      antecedents.spokenOf(topic.get());
    }
  }

  /**
   * "The Blue Riders said": what has an article is no person; nor is "Josh, will he go?" of him.
   */
  private List<Mention> withoutThings(List<Mention> mentions, Scene scene) {
    List<Mention> others = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      boolean article = scene.phrases().tag(mention.begin() - 1) == Tag.DETERMINER;
      if (mention.sort() != Sort.NAME || !(article || isAsked(mention, scene))) {
        others.add(mention);
      }
    }
    return others;
  }

  /** "Q: Josh, is she going to Oslo?": to whom a question is put. */
  private boolean isAsked(Mention name, Scene scene) {
    int last = scene.sentence().end() - 1;
    boolean opens = scene.phrases().tag(name.begin() - 1) == Tag.MARK;
    return opens && scene.phrases().tag(name.end()) == Tag.COMMA && text.isSign(last, '?');
  }

  /** Who speaks is not spoken of; but of an office nothing else may be told. */
  private static List<Mention> withoutSpeaker(List<Mention> mentions, Scene scene) {
    boolean speaks = !mentions.isEmpty() && scene.isSpeaker(mentions.get(0));
    return speaks && !mentions.get(0).participant().isOffice()
        ? mentions.subList(1, mentions.size())
        : mentions;
  }
}
