package parley.reading.meeting;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a window.
 *
 * @param trigger the trigger it belongs to
 * @param reason why it belongs to none, else empty
 */
record Link(Optional<Trigger> trigger, String reason) {

  Link {
    Objects.requireNonNull(trigger, "trigger");
    if (trigger.isPresent() != reason.isEmpty()) {
      throw new IllegalArgumentException(
          "a window has a trigger or a reason, not \"" + reason + "\"");
    }
  }

  static Link to(Trigger trigger) {
    return new Link(Optional.of(trigger), "");
  }

  static Link none(String reason) {
    return new Link(Optional.empty(), reason);
  }
}
