package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads a stream of DynamoDB for a function, as Lambda does: the records of a shard in their order,
 * each until the function has taken it, and a shard after the one that it goes on from.
 */
final class StreamReader implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int BATCH = 50;

  private final DynamoDbStreamsClient client;
  private final String stream;
  private final RequestStreamHandler function;
  private final StreamPositions positions;
  private final Thread thread;

  /** Open until it is to stop. Nothing is interrupted, so that what was told is noted. */
  private final CountDownLatch stop = new CountDownLatch(1);

  private StreamReader(
      DynamoDbStreamsClient client,
      String stream,
      RequestStreamHandler function,
      StreamPositions positions) {
    this.client = client;
    this.stream = stream;
    this.function = function;
    this.positions = positions;
    this.thread = Thread.ofPlatform().name("stream").daemon().unstarted(this::run);
  }

  /** Starts to read {@code stream}, from where {@code positions} say. */
  static StreamReader start(
      DynamoDbStreamsClient client,
      String stream,
      RequestStreamHandler function,
      StreamPositions positions) {
    var reader = new StreamReader(client, stream, function, positions);
    reader.thread.start();
    return reader;
  }

  private boolean isStopped() {
    return stop.getCount() == 0;
  }

  private void run() {
    try {
      do {
        readAll();
      } while (!stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody does
    }
  }

  /** What goes wrong may go well later: DynamoDB Local is busy, or the disk was full. */
  private void readAll() {
    try {
      List<Shard> shards = shards();
      positions.keep(shards.stream().map(Shard::shardId).toList());
      for (Shard shard : shards) {
        if (isStopped() || (!positions.isAtEnd(shard.shardId()) && !read(shard.shardId()))) {
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      if (!isStopped()) {
        System.getLogger("events").log(System.Logger.Level.WARNING, "no events are told now", e);
      }
    }
  }

  /** All of them; one that goes on from another has a later name. */
  private List<Shard> shards() {
    var shards = new ArrayList<Shard>();
    @Nullable String last = null;
    do {
      @Nullable String from = last;
      var description =
          client
              .describeStream(it -> it.streamArn(stream).exclusiveStartShardId(from))
              .streamDescription();
      shards.addAll(description.shards());
      last = description.lastEvaluatedShardId();
    } while (last != null);
    shards.sort(Comparator.comparing(Shard::shardId));
    return shards;
  }

  /** Reads what a shard has; false where its next record is to be tried again. */
  private boolean read(String shard) throws IOException {
    @Nullable String iterator = iterator(shard);
    while (iterator != null && !isStopped()) {
      String from = iterator;
      GetRecordsResponse answer = client.getRecords(it -> it.shardIterator(from).limit(BATCH));
      if (!answer.records().isEmpty() && !tell(shard, answer.records())) {
        return false;
      }
      iterator = answer.nextShardIterator();
      if (answer.records().isEmpty() && iterator != null) {
        return true;
      }
    }
    if (!isStopped()) {
      positions.ended(shard);
    }
    return true;
  }

  private String iterator(String shard) {
    try {
      return iterator(shard, positions.after(shard));
    } catch (TrimmedDataAccessException e) {
      return iterator(shard, Optional.empty()); // what it stood after is a day old
    }
  }

  private String iterator(String shard, Optional<String> after) {
    return client
        .getShardIterator(
            it ->
                it.streamArn(stream)
                    .shardId(shard)
                    .shardIteratorType(
                        after.isPresent()
                            ? ShardIteratorType.AFTER_SEQUENCE_NUMBER
                            : ShardIteratorType.TRIM_HORIZON)
                    .sequenceNumber(after.orElse(null)))
        .shardIterator();
  }

  /** Has the function take records; false where it wants one of them again. */
  private boolean tell(String shard, List<Record> records) throws IOException {
    var answer = new ByteArrayOutputStream();
    var context = new LocalContext("events", UUID.randomUUID().toString());
    function.handleRequest(new ByteArrayInputStream(StreamJson.event(records)), answer, context);
    Optional<String> failure = StreamJson.failure(answer.toByteArray());
    @Nullable String told = null;
    for (Record each : records) {
      String number = each.dynamodb().sequenceNumber();
      if (failure.isPresent() && failure.get().equals(number)) {
        break;
      }
      told = number;
    }
    if (told != null) {
      positions.told(shard, told);
    }
    return failure.isEmpty();
  }

  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
