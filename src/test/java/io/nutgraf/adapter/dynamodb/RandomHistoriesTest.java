package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever happens in which order, what is kept in the end is what the bucket holds. */
class RandomHistoriesTest {

  private static final int HISTORIES = Integer.getInteger("histories", 10_000);
  private static final int ALL_ACTIONS = 10_000;
  private static final DynamoDbTables TABLES = new DynamoDbTables("articles", "index");

  /** Of 10,000, in how many a row may be left that nobody could know of any longer. */
  private static final int MOST_LEFT = 10;

  private final AtomicInteger left = new AtomicInteger();

  @Test
  void leaveOneRightRecordAndNothingElse() {
    var failures = new ConcurrentSkipListMap<Long, String>();
    LongStream.range(0, HISTORIES)
        .parallel()
        .forEach(
            seed ->
                failure(seed, ALL_ACTIONS, new ArrayList<>())
                    .ifPresent(why -> failures.put(seed, why)));
    assertThat(failures.keySet())
        .as(
            () ->
                "%d of %d: %s; the first:\n%s"
                    .formatted(
                        failures.size(), HISTORIES, kinds(failures), story(failures.firstKey())))
        .isEmpty();
    assertThat(left).as("histories with a row left").hasValueLessThanOrEqualTo(MOST_LEFT);
  }

  private static Map<String, Long> kinds(Map<Long, String> failures) {
    return failures.values().stream()
        .map(why -> why.replaceAll("(?s)].*", "]"))
        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
  }

  private Optional<String> failure(long seed, int mostActions, List<String> log) {
    var client = new InMemoryDynamoDb(TABLES);
    var history = new History(seed, mostActions, client, TABLES, client::expire);
    try {
      history.run();
      if (history.leftRows()) {
        left.incrementAndGet();
      }
      return Optional.empty();
    } catch (AssertionError e) {
      log.addAll(history.log());
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The history cut off as early as it still fails. */
  private String story(long seed) {
    for (int actions = 0; actions <= 500; actions++) {
      var log = new ArrayList<String>();
      Optional<String> failure = failure(seed, actions, log);
      if (failure.isPresent()) {
        return "seed %d, %d actions\n%s\n%s"
            .formatted(seed, actions, String.join("\n", log), failure.get());
      }
    }
    return "seed " + seed;
  }
}
