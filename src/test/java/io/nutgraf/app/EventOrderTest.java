package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever the order and number of deliveries, the same events leave the same records. */
class EventOrderTest {

  private static final List<String> KEYS = List.of("inbox/a.txt", "inbox/b.txt");

  private record State(List<Optional<Kept>> kept, Set<String> texts) {}

  private static final class World {

    private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);
    private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
    private final InMemoryTextStore texts = new InMemoryTextStore();
    private final IngestDocument ingest = Drop.ingest(bucket, articles, texts);

    State state() {
      return new State(
          KEYS.stream()
              .map(key -> new ObjectLocation(InMemoryBucket.NAME, key))
              .map(location -> articles.find(DocumentId.of(location)))
              .toList(),
          texts.names());
    }
  }

  @Test
  void everyOrderOfThreeEventsTwiceLeavesTheSame() {
    for (String steps : List.of("pp", "pr", "ppr", "prp", "ppp")) {
      State expected = inOrder(steps);
      int count = steps.length();
      for (List<Integer> order : permutations(count * 2)) {
        World world = new World();
        List<ObjectEvent> events = changes(world.bucket, steps);
        for (int turn : order) {
          world.ingest.ingest(events.get(turn % count));
        }
        assertThat(world.state()).as("%s delivered as %s", steps, order).isEqualTo(expected);
      }
    }
  }

  @Test
  void deliveriesBetweenTheChangesLeaveTheSame() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      World ordered = new World();
      World shuffled = new World();
      List<ObjectEvent> pending = new ArrayList<>();
      for (int change = 0; change < 12; change++) {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        char step = "pppr".charAt(random.nextInt(4));
        ordered.ingest.ingest(change(ordered.bucket, key, step, change));
        pending.add(change(shuffled.bucket, key, step, change));
        while (random.nextInt(3) == 0) {
          ObjectEvent event = pending.get(random.nextInt(pending.size()));
          shuffled.ingest.ingest(event);
          if (random.nextBoolean()) {
            pending.remove(event);
          }
          if (pending.isEmpty()) {
            break;
          }
        }
      }
      Collections.shuffle(pending, random);
      pending.forEach(shuffled.ingest::ingest);
      assertThat(shuffled.state()).as("seed %s", seed).isEqualTo(ordered.state());
    }
  }

  private static State inOrder(String steps) {
    World world = new World();
    for (int i = 0; i < steps.length(); i++) {
      world.ingest.ingest(change(world.bucket, KEYS.getFirst(), steps.charAt(i), i));
    }
    return world.state();
  }

  private static List<ObjectEvent> changes(InMemoryBucket bucket, String steps) {
    var events = new ArrayList<ObjectEvent>();
    for (int i = 0; i < steps.length(); i++) {
      events.add(change(bucket, KEYS.getFirst(), steps.charAt(i), i));
    }
    return events;
  }

  /** Puts a text or removes the object. */
  private static ObjectEvent change(InMemoryBucket bucket, String key, char step, int number) {
    return switch (step) {
      case 'p' -> bucket.put(key, "This is version " + number + " of it. It has two sentences.");
      case 'r' -> bucket.remove(key);
      default -> throw new IllegalArgumentException("no such step: " + step);
    };
  }

  private static List<List<Integer>> permutations(int count) {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (int next = 0; next < count; next++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> shorter : all) {
        for (int at = 0; at <= shorter.size(); at++) {
          var permutation = new ArrayList<>(shorter);
          permutation.add(at, next);
          longer.add(permutation);
        }
      }
      all = longer;
    }
    return all;
  }
}
