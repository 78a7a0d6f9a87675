package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.dynamodb.DynamoDbLocal;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvent.Kind;
import io.nutgraf.app.SummaryEvents;
import io.nutgraf.app.SummaryEvents.Told;
import io.nutgraf.function.EventsFunction;
import io.nutgraf.model.Article;
import io.nutgraf.wiring.JsonLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What the store writes is told, by the stream of a DynamoDB that is one. */
@ExtendWith(DynamoDbLocal.class)
class StreamReaderIT {

  private static final Article.Succeeded FIRST = Articles.article("a.txt", "2022-11-29");
  private static final Article.Succeeded SECOND = Articles.article("a.txt", "2022-11-30");

  private final List<SummaryEvent> told = new CopyOnWriteArrayList<>();
  private final DynamoDbStreamsClient streams;
  private final DynamoDbSummaryStore store;
  private final String stream;
  @TempDir private Path folder;

  StreamReaderIT(DynamoDbClient client) {
    DynamoDbTables tables = DynamoDbLocal.newTables(client);
    stream = tables.articleStream(client);
    assertThat(tables.articleStream(client)).isEqualTo(stream);
    store = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    streams =
        DynamoDbStreamsClient.builder()
            .endpointOverride(client.serviceClientConfiguration().endpointOverride().orElseThrow())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
  }

  @BeforeEach
  void write() {
    store.save(FIRST, null, Articles.sequencer(1));
    store.save(SECOND, null, Articles.sequencer(2));
    store.save(SECOND, null, Articles.sequencer(2)); // comes twice
    store.save(FIRST, null, Articles.sequencer(1)); // comes late
    store.remove(FIRST.id());
  }

  @Test
  void tellsOfEachWriteOnceAndInOrder() throws IOException {
    try (var _ = reader(this::tell)) {
      await(() -> told.size() >= 3);
    }

    assertThat(told)
        .extracting(SummaryEvent::kind)
        .containsExactly(Kind.STORED, Kind.REPLACED, Kind.REMOVED);
    assertThat(told.get(1).sequencer()).isEqualTo(told.get(2).sequencer());
    assertThat(told).extracting(SummaryEvent::change).isSorted();
    assertThat(told.get(1).change()).isNotEqualTo(told.get(2).change());
  }

  @Test
  void whatWasNotToldIsToldAgainBeforeWhatFollows() throws IOException {
    var tries = new AtomicInteger();
    SummaryEvents failing =
        events -> {
          if (tries.incrementAndGet() < 3) {
            told.add(events.getFirst());
            return new Told(1, "not now");
          }
          return tell(events);
        };
    try (var _ = reader(failing)) {
      await(() -> told.size() >= 3);
    }

    assertThat(told)
        .extracting(SummaryEvent::kind)
        .containsExactly(Kind.STORED, Kind.REPLACED, Kind.REMOVED);
  }

  @Test
  void goesOnWhereTheRunBeforeEnded() throws IOException {
    try (var _ = reader(this::tell)) {
      await(() -> told.size() >= 3);
    }
    store.save(SECOND, null, Articles.sequencer(9));
    try (var _ = reader(this::tell)) {
      await(() -> told.size() >= 4);
    }

    assertThat(told).hasSize(4);
    assertThat(told.getLast().sequencer()).isEqualTo(Articles.sequencer(9));
  }

  @Test
  void tellsAllAgainWhereItsPositionsAreSpoilt() throws IOException {
    try (var _ = reader(this::tell)) {
      await(() -> told.size() >= 3);
    }
    Files.writeString(folder.resolve("positions"), "{\"stream\":\"");
    try (var _ = reader(this::tell)) {
      await(() -> told.size() >= 6);
    }

    assertThat(told.subList(3, 6)).isEqualTo(told.subList(0, 3));
  }

  private Told tell(List<SummaryEvent> events) {
    told.addAll(events);
    return Told.all(events.size());
  }

  private StreamReader reader(SummaryEvents events) {
    return StreamReader.start(
        streams,
        stream,
        new EventsFunction(events, JsonLog.SILENT),
        StreamPositions.open(folder.resolve("positions"), stream));
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
