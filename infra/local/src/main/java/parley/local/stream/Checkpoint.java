package parley.local.stream;

import java.util.Optional;

/**
 * How far a shard was read.
 *
 * @param sequenceNumber the last record that is done with; empty: none yet
 * @param finished whether the shard is closed and every record of it done with
 */
record Checkpoint(Optional<String> sequenceNumber, boolean finished) {

  static final Checkpoint START = new Checkpoint(Optional.empty(), false);

  Checkpoint after(String done) {
    return new Checkpoint(Optional.of(done), false);
  }

  Checkpoint finish() {
    return new Checkpoint(sequenceNumber, true);
  }
}
