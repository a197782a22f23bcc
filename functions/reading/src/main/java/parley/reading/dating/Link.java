package parley.reading.dating;

import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.SetAside;
import parley.reading.trigger.Trigger;

/**
 * What became of a window.
 *
 * @param trigger the trigger it belongs to
 * @param denied the trigger that it would belong to if the text did not say that nobody will meet
 * @param reason why it belongs to none, else empty
 */
record Link(Optional<Trigger> trigger, Optional<Trigger> denied, String reason) {

  Link {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(denied, "denied");
    if (trigger.isPresent() != reason.isEmpty()) {
      throw new IllegalArgumentException(
          "a window has a trigger or a reason, not \"" + reason + "\"");
    }
  }

  static Link to(Trigger trigger) {
    return new Link(Optional.of(trigger), Optional.empty(), "");
  }

  static Link none(String reason) {
    return new Link(Optional.empty(), Optional.empty(), reason);
  }

  /** "will not meet on Friday". */
  static Link denied(Trigger trigger) {
    return new Link(Optional.empty(), Optional.of(trigger), SetAside.DENIED);
  }
}
