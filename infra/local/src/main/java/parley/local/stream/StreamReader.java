package parley.local.stream;

import java.util.List;
import java.util.Optional;
import parley.local.store.Shelf;
import parley.local.store.Store;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads a table's stream, shard after shard, from where it was left. What is not said to be done is
 * read again, after a restart too.
 */
final class StreamReader {

  private final DynamoDbStreamsClient streams;
  private final String stream;
  private final Store store;
  private final Shelf<Checkpoint> checkpoints;

  private Optional<String> shard = Optional.empty();
  private Optional<String> iterator = Optional.empty();

  StreamReader(DynamoDbStreamsClient streams, String stream, Store store) {
    this.streams = streams;
    this.stream = stream;
    this.store = store;
    checkpoints = store.shelf("checkpoints", Checkpoint.class);
  }

  /** The next records, in order; none if there are no more for now. */
  List<Record> next(int limit) {
    while (shard.isPresent() || enterNextShard()) {
      GetRecordsResponse response = records(limit);
      iterator = Optional.ofNullable(response.nextShardIterator());
      if (response.hasRecords() && !response.records().isEmpty()) {
        return response.records();
      }
      if (iterator.isPresent()) {
        return List.of();
      }
      leaveShard();
    }
    return List.of();
  }

  /** Says that a record, and all before it, are done with; reading goes on behind it. */
  void done(Record record) {
    String number = record.dynamodb().sequenceNumber();
    write(checkpoint(shard.orElseThrow()).after(number));
  }

  /** Goes back to the first record that is not done with. */
  void rewind() {
    iterator = Optional.empty();
  }

  private GetRecordsResponse records(int limit) {
    try {
      return records(iterator.orElseGet(this::iteratorAtCheckpoint), limit);
    } catch (ExpiredIteratorException | TrimmedDataAccessException e) {
      // DynamoDB Local takes the first record for one that follows trimmed ones where the number
      // that it has is not the very first, as numbers are common to all tables
      return records(iteratorAtCheckpoint(), limit);
    }
  }

  private GetRecordsResponse records(String from, int limit) {
    return streams.getRecords(r -> r.shardIterator(from).limit(limit));
  }

  private String iteratorAtCheckpoint() {
    Optional<String> done = checkpoint(shard.orElseThrow()).sequenceNumber();
    try {
      return done.map(this::iteratorAfter).orElseGet(this::iteratorAtStart);
    } catch (TrimmedDataAccessException e) {
      // a stream forgets after a day; what is left of it begins behind the checkpoint
      return iteratorAtStart();
    }
  }

  private String iteratorAfter(String sequenceNumber) {
    return streams
        .getShardIterator(
            r ->
                r.streamArn(stream)
                    .shardId(shard.orElseThrow())
                    .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                    .sequenceNumber(sequenceNumber))
        .shardIterator();
  }

  private String iteratorAtStart() {
    return streams
        .getShardIterator(
            r ->
                r.streamArn(stream)
                    .shardId(shard.orElseThrow())
                    .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
  }

  /** Shards are described oldest first, so a parent comes before its children. */
  private boolean enterNextShard() {
    iterator = Optional.empty();
    shard =
        streams.describeStream(r -> r.streamArn(stream)).streamDescription().shards().stream()
            .map(Shard::shardId)
            .filter(id -> !checkpoint(id).finished())
            .findFirst();
    return shard.isPresent();
  }

  private void leaveShard() {
    write(checkpoint(shard.orElseThrow()).finish());
    shard = Optional.empty();
  }

  private Checkpoint checkpoint(String shardId) {
    return store.atomically(() -> checkpoints.get(key(shardId)).orElse(Checkpoint.START));
  }

  private void write(Checkpoint checkpoint) {
    store.atomically(() -> checkpoints.put(key(shard.orElseThrow()), checkpoint));
  }

  private String key(String shardId) {
    return stream + "/" + shardId;
  }
}
