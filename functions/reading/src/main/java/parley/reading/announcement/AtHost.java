package parley.reading.announcement;

import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.SameParty;
import parley.reading.mention.Surname;

/** Whether what is told of a host, or of his house, is of one meeting with what else is told. */
final class AtHost {

  private AtHost() {}

  /** Whether a visitor meets the host, or somebody at the house where he is. */
  static boolean meet(Telling visit, Telling talks) {
    return isWithHost(visit, talks) || isAtSeat(visit, talks);
  }

  /**
   * "will visit Oslo on Friday", "will meet President Berg on Friday": whose country nobody tells
   * is the host's, where the days are the very same.
   */
  private static boolean isWithHost(Telling visit, Telling talks) {
    return visit.kind() == Kind.VISIT
        && talks.kind() != Kind.VISIT
        && visit.country().isPresent()
        && Likeness.isExact(visit)
        && visit.window().window().equals(talks.window().window())
        && isThere(talks, visit.country().get())
        && isVisitorAndHosts(talks, visit);
  }

  /** "will come to the White House on Friday", "Bush will welcome him there on Friday". */
  private static boolean isAtSeat(Telling visit, Telling talks) {
    boolean alike =
        visit.kind() == Kind.VISIT
            && talks.kind() != Kind.VISIT
            && Likeness.isExact(visit)
            && visit.parties().size() == 2
            && visit.window().window().equals(talks.window().window());
    return alike
        && isPlace(visit.parties().get(1), visit)
        && SameParty.isIn(visit.parties().get(0), talks.parties());
  }

  private static boolean isPlace(Participant party, Telling visit) {
    return visit.place().isPresent() && visit.place().get().name().equals(party.name());
  }

  private static boolean isThere(Telling talks, String host) {
    return talks.country().isEmpty() || talks.country().get().equals(host);
  }

  /** "Peru will host OPEC in Lima in May", "OPEC ministers will meet in Lima on May 3". */
  static boolean isOfHostedBody(Telling hosted, Telling other) {
    boolean body = false;
    boolean visit = hosted.kind() == Kind.VISIT || other.kind() == Kind.VISIT;
    boolean there = hosted.country().isPresent() && hosted.country().equals(other.country());
    for (Participant party : hosted.parties()) {
      boolean same = isBody(party) && SameParty.isIn(party, other.parties());
      if (!same && !(SameParty.isPolity(party) && isOfHost(party, hosted))) {
        return false;
      }
      body |= same;
    }
    return body && there && !visit;
  }

  private static boolean isBody(Participant party) {
    return party.role().isEmpty() && party.country().isEmpty();
  }

  /**
   * Whether one of them is the visitor, and the others an officer of the host's or of none and
   * whoever comes too.
   */
  private static boolean isVisitorAndHosts(Telling talks, Telling visit) {
    boolean there = talks.country().isPresent();
    int visitors = 0;
    int hosts = 0;
    for (Participant party : talks.parties()) {
      boolean host = isOfHost(party, visit);
      boolean visitor = SameParty.isIn(party, visit.parties()) && !host;
      if (!visitor && !host && !isOfNone(party, there) && !isBeside(party)) {
        return false;
      }
      visitors += visitor ? 1 : 0;
      hosts += !visitor && !isBeside(party) ? 1 : 0;
    }
    return visitors == 1 && hosts > 0;
  }

  private static boolean isOfHost(Participant party, Telling visit) {
    return party.country().isPresent() && party.country().equals(visit.country());
  }

  /** "President Berg", or "Berg" alone, as headlines have it; whoever it is, if met there. */
  private static boolean isOfNone(Participant party, boolean there) {
    boolean met = there && Character.isUpperCase(party.name().charAt(0));
    return party.country().isEmpty()
        && (party.role().isPresent() || met || Surname.is(party.name()));
  }

  /** "European leaders": a group of no country. */
  private static boolean isBeside(Participant party) {
    String name = party.name();
    char last = name.charAt(name.lastIndexOf(' ') + 1);
    return party.country().isEmpty() && party.role().isEmpty() && Character.isLowerCase(last);
  }
}
