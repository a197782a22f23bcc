package parley.calendar.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.calendar.meeting.Change.State;
import parley.calendar.party.Group;
import parley.calendar.party.Names;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/**
 * What stories add to an entry beside its window and status: names, kind, place and source are
 * completed, never lost.
 */
public final class Completion {

  private Completion() {}

  /** A meeting that a story has changed: place, source and evidence are that story's. */
  static Meeting changed(Meeting known, Meeting told, State state) {
    return with(
        known,
        told,
        state,
        closer(told.place(), known.place()),
        told.attributedTo(),
        told.evidence());
  }

  /** A meeting of which a story tells no news: what was not known is taken from it. */
  public static Meeting completed(Meeting known, Meeting told, State state) {
    return with(
        known,
        told,
        state,
        closer(known.place(), told.place()),
        known.attributedTo(),
        known.evidence());
  }

  private static Meeting with(
      Meeting known,
      Meeting told,
      State state,
      Optional<Place> place,
      Optional<String> attributedTo,
      List<Evidence> evidence) {
    List<Participant> participants = participants(known, told);
    boolean more = participants.size() > known.participants().size();
    boolean all = participants.size() == told.participants().size();
    return new Meeting(
        more && all ? told.title() : title(known, participants),
        known.kind() == Kind.MEETING ? told.kind() : known.kind(),
        state.status(),
        participants,
        place,
        state.window(),
        attributedTo,
        evidence);
  }

  /** The first of two places, unless it is but the country in which the second lies. */
  private static Optional<Place> closer(Optional<Place> first, Optional<Place> second) {
    boolean vague =
        first.isEmpty()
            || (Names.isCountry(first.get())
                && second.flatMap(Place::country).equals(first.get().country()));
    return vague ? second.or(() -> first) : first;
  }

  /**
   * The known ones, each by the fuller of its two names, then those that are new: who joins all the
   * others, or may stand for one of them. Where each story names somebody whom the other does not,
   * the first is believed, but for one who has come into the office of the other. Beside a body
   * that meets alone only those are new whose country is told: others are most often its people. A
   * group that is but described gets the names that are told.
   */
  private static List<Participant> participants(Meeting known, Meeting told) {
    boolean group = Group.hostOf(known).isPresent();
    if (group && told.participants().size() >= Identity.MIN_GATHERING) {
      return told.participants();
    }
    SameParties same = SameParties.of(known.participants(), told.participants());
    List<Participant> all = new ArrayList<>();
    for (Participant party : known.participants()) {
      Optional<Participant> again = same.of(party).map(other -> fuller(party, other));
      all.add(again.or(() -> same.successor(party)).or(() -> same.sideOf(party)).orElse(party));
    }
    boolean joined = same.size() == known.participants().size();
    boolean body =
        known.participants().size() == 1 && SameParties.isBody(known.participants().get(0));
    told.participants().stream()
        .filter(party -> joined ? !same.isAmongOthers(party) : same.isSupposed(party))
        .filter(party -> !same.supposesADescribedSide())
        .filter(party -> !all.contains(party))
        .filter(party -> !body || party.country().isPresent())
        .limit(Math.max(0, Bounds.MAX_PARTICIPANTS - all.size()))
        .forEach(all::add);
    return all;
  }

  /** A name rather than a country, its people, or an office that somebody holds. */
  private static Participant fuller(Participant one, Participant other) {
    boolean otherIsFuller =
        vagueness(one) == vagueness(other)
            ? words(other) > words(one)
            : vagueness(other) < vagueness(one);
    return new Participant(
        otherIsFuller ? other.name() : one.name(),
        one.role().or(other::role),
        one.country().or(other::country));
  }

  private static int vagueness(Participant party) {
    if (Names.isCountry(party)) {
      return 2;
    }
    boolean people = party.country().isPresent() && Names.isCommonNoun(party.name());
    boolean office = party.role().filter(role -> Names.within(role, party.name())).isPresent();
    return people || office ? 1 : 0;
  }

  private static int words(Participant participant) {
    return Names.words(participant.name()).split(" ").length;
  }

  /** The title with the names as they are now, in the same order. */
  private static String title(Meeting known, List<Participant> participants) {
    String title = known.title();
    for (int i = 0; i < known.participants().size(); i++) {
      title = title.replace(known.participants().get(i).name(), participants.get(i).name());
    }
    return title;
  }
}
