package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.dating.Legs;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.mention.Mention;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/**
 * Tells who of those present meets on which days and where: one verb may tell of several meetings,
 * one journey of several stops.
 */
public final class Attendance {

  private final Annotated text;
  private final Scene scene;
  private final List<Trigger> triggers;
  private final List<Participant> present;

  /**
   * @param triggers the triggers of one telling, the head first
   * @param present all whom it names
   */
  public Attendance(
      Annotated text, Scene scene, List<Trigger> triggers, List<Participant> present) {
    this.text = text;
    this.scene = scene;
    this.triggers = triggers;
    this.present = present;
  }

  /** Those of one meeting, where and when they meet. */
  public record Session(List<Participant> parties, Optional<Place> place, WindowMention window) {}

  /**
   * The meetings that are told of, in the order of the text.
   *
   * @param windows their days
   */
  public List<Session> read(List<WindowMention> windows) {
    List<Session> sessions = new ArrayList<>(ofEncounters(windows));
    List<Legs.Leg> legs = legs(windows);
    if (legs.isEmpty() && sessions.isEmpty()) {
      return ofWindows(windows);
    }
    for (Legs.Leg leg : legs) {
      Optional<Place> place = Optional.of(PlaceReader.place(text, leg.place()));
      sessions.add(new Session(withHost(present, leg), place, leg.window()));
    }
    return sessions;
  }

  private List<Session> ofEncounters(List<WindowMention> windows) {
    Trigger head = triggers.get(0);
    ComplementReach reach = new ComplementReach(text, scene, scene.governors());
    int end = reach.beforeMeanwhile(head, scene.governors().end(head));
    List<Encounters.Encounter> encounters = new Encounters(text, scene, head, end).read(windows);
    List<Session> sessions = new ArrayList<>();
    for (Encounters.Encounter encounter : encounters) {
      Optional<Place> place =
          encounter.place().isPresent()
              ? Optional.of(PlaceReader.place(text, encounter.place().get()))
              : Optional.empty();
      sessions.add(new Session(of(present, encounter, encounters), place, encounter.window()));
    }
    return sessions;
  }

  private List<Session> ofWindows(List<WindowMention> windows) {
    Optional<Place> place = new PlaceReader(text, scene).read(triggers);
    List<Place> places = placesByDay(windows);
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      Optional<Place> there = places.isEmpty() ? place : Optional.of(places.get(i));
      sessions.add(new Session(eachHisOwn(present, windows, i), there, windows.get(i)));
    }
    return sessions;
  }

  /** "in Oslo on Monday and in Lima on Friday", "on Monday in Oslo and on Friday in Lima". */
  private List<Place> placesByDay(List<WindowMention> windows) {
    List<Place> before = new ArrayList<>();
    List<Place> behind = new ArrayList<>();
    for (WindowMention window : windows.size() > 1 ? windows : List.<WindowMention>of()) {
      for (Mention mention : scene.mentions()) {
        if (isSomewhere(mention) && mention.end() == beforePreposition(window)) {
          before.add(PlaceReader.place(text, mention));
        } else if (isSomewhere(mention) && mention.begin() == window.end() + 1) {
          behind.add(PlaceReader.place(text, mention));
        }
      }
    }
    List<Place> places = before.size() == windows.size() ? before : behind;
    return places.size() == windows.size() ? places : List.of();
  }

  private boolean isSomewhere(Mention mention) {
    boolean place = mention.isPolity() || mention.isTown();
    return place && text.is(mention.begin() - 1, FunctionWord.INESSIVE);
  }

  private int beforePreposition(WindowMention window) {
    int before = window.firstTimex() - 1;
    return text.is(before, FunctionWord.TEMPORAL) ? before : before + 1;
  }

  /** "Ruiz and Berg will come to Oslo on Monday and Friday respectively": who comes on one day. */
  private List<Participant> eachHisOwn(
      List<Participant> present, List<WindowMention> windows, int index) {
    int last = windows.size() - 1;
    boolean apart = last > 0 && text.is(windows.get(last).end(), "each-his-own");
    if (!apart || present.size() <= last) {
      return present;
    }
    List<Participant> parties = new ArrayList<>(List.of(present.get(index)));
    parties.addAll(present.subList(last + 1, present.size()));
    return parties;
  }

  /** Who meets the others of one encounter: all but those of the other ones. */
  private static List<Participant> of(
      List<Participant> present,
      Encounters.Encounter encounter,
      List<Encounters.Encounter> encounters) {
    List<Participant> parties = new ArrayList<>(present);
    for (Encounters.Encounter each : encounters) {
      for (Mention other : each.others()) {
        parties.remove(other.participant());
      }
    }
    for (Mention other : encounter.others()) {
      parties.add(other.participant());
    }
    return parties;
  }

  private List<Legs.Leg> legs(List<WindowMention> windows) {
    List<Legs.Leg> legs = Legs.of(triggers.get(0), windows, scene, text);
    return legs.isEmpty() && windows.size() == 1
        ? Legs.apart(triggers.get(0), windows.get(0), hosts(), text)
        : legs;
  }

  private static List<Participant> withHost(List<Participant> present, Legs.Leg leg) {
    List<Participant> parties = new ArrayList<>();
    for (Participant party : present) {
      if (!SameParty.isPolity(party)) {
        parties.add(party);
      }
    }
    parties.add(leg.host().participant());
    return parties;
  }

  private List<Mention> hosts() {
    return scene.nounPhrase().hosts(triggers.get(0));
  }
}
