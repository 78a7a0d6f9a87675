package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Articles;
import io.nutgraf.app.DeleteArticle;
import io.nutgraf.app.DocumentSource;
import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.app.Drop;
import io.nutgraf.app.DropFolder;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.TextStore;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.app.VersionedS3;
import io.nutgraf.app.VersionedS3.Version;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A random history of a drop folder: objects come, are replaced, removed and brought back, articles
 * are deleted by request, days go by; events come twice, late, in any order, and again after a
 * failure; handlers meet between any two calls that they make, and die before any; some are of
 * another version of Nutgraf, and what they made is made anew. The same seed is the same history.
 */
final class History {

  /** How long an event can wait: two weeks in the queue and two among the dead letters. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(28);

  private static final int MOST_RECEIVES = 5;
  private static final int MAX_INLINE_BYTES = 250;
  private static final String KEY = "inbox/agency/a.txt";
  private static final ObjectLocation LOCATION = new ObjectLocation(VersionedS3.BUCKET, KEY);
  static final DocumentId ID = DocumentId.of(LOCATION);

  private static final List<String> DAYS = List.of("2022-10-31", "2022-11-01", "2022-11-02");

  /** Of several languages, topics and lengths; two too long to lie beside their articles. */
  private static final List<String> TEXTS =
      List.of(
          "President Volodymyr Zelensky spoke in Kyiv on Tuesday about a plan.",
          "Foreign Minister Sergey Lavrov spoke in Moscow on Tuesday about Kyiv.",
          "Die Verbündeten haben am Dienstag in Bukarest beschlossen, dass sie zusammenarbeiten.",
          "NATO Secretary General Jens Stoltenberg met President Volodymyr Zelensky in Kyiv. "
              + "Stoltenberg said that the allies would send more weapons to Ukraine, as they had "
              + "promised to do at a meeting in Bucharest. He did not say which weapons that were, "
              + "or when they would come.",
          "Foreign Minister Sergey Lavrov spoke in Moscow on Tuesday about Ukraine. Lavrov said "
              + "that the Russian Foreign Ministry was ready for talks, as it had been before, and "
              + "that nobody had asked for any. The ministry said on Wednesday that it would not "
              + "ask either.");

  /** An event on its way, since it was sent. */
  private static final class Message {
    private final ObjectEvent event;
    private final Instant since;
    private int receives;
    private boolean taken;

    Message(ObjectEvent event, Instant since) {
      this.event = event;
      this.since = since;
    }
  }

  /** A handler at work. */
  private record Running(Turns.Worker worker, Consumer<Turns.Worker> end, String name) {}

  private final Random random;
  private final int mostActions;
  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final Consumer<Instant> expire;

  private final Turns turns = new Turns();
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final List<Message> queue = new ArrayList<>();
  private final List<Boolean> failedDeletions = new ArrayList<>();
  private final List<Running> running = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private Instant now = Instant.parse("2022-11-30T08:00:00Z");
  private final VersionedS3 s3 = new VersionedS3(() -> now, this::send);
  private final Expectation expectation = new Expectation(s3, KEY);
  private int changesLeft;
  private int killsLeft;
  private int deletionsLeft;
  private int stir;

  /**
   * @param expire deletes what has expired at a time
   */
  History(
      long seed,
      int mostActions,
      DynamoDbClient client,
      DynamoDbTables tables,
      Consumer<Instant> expire) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.mostActions = mostActions;
    this.client = client;
    this.tables = tables;
    this.expire = expire;
    this.changesLeft = 2 + random.nextInt(6);
    this.killsLeft = random.nextInt(4);
    this.deletionsLeft = random.nextInt(3);
  }

  /** What happened, a line each. */
  List<String> log() {
    return log;
  }

  /**
   * Lives through it.
   *
   * @throws AssertionError if what is kept in the end, or some time later, is not what should be
   */
  void run() {
    for (int i = 0; i < mostActions && (changesLeft > 0 || !isQuiet()); i++) {
      act();
    }
    settle();
    verify("in the end");
    resummarize();
    settle();
    verify("made anew");
    verifyVersion();
    if (random.nextInt(3) == 0) {
      delete(random.nextBoolean());
      settle();
      verify("after a deletion");
    }
    pass(Duration.ofDays(32));
    settle();
    verify("a month later");
    pass(Duration.ofDays(70));
    pass(Duration.ofDays(200));
    settle();
    verify("a year later");
    changesLeft = 1;
    change();
    settle();
    verify("after another change");
  }

  private boolean isQuiet() {
    return queue.isEmpty() && running.isEmpty() && failedDeletions.isEmpty();
  }

  private void settle() {
    changesLeft = 0;
    killsLeft = 0;
    deletionsLeft = 0;
    while (!isQuiet()) {
      act();
    }
  }

  private void act() {
    int dice = random.nextInt(100);
    if (dice < 70 && !running.isEmpty()) {
      step(running.get(random.nextInt(running.size())));
    } else if (dice < 76 && changesLeft > 0) {
      changesLeft--;
      change();
    } else if (dice < 77 && !failedDeletions.isEmpty()) {
      // Who asked for it was told that it failed, and asks again.
      delete(failedDeletions.removeFirst());
    } else if (dice < 78 && deletionsLeft > 0) {
      deletionsLeft--;
      delete(random.nextBoolean());
    } else if (dice < 80 && killsLeft > 0 && !running.isEmpty()) {
      killsLeft--;
      kill(running.get(random.nextInt(running.size())));
    } else if (dice < 82) {
      pass(Duration.ofDays(random.nextInt(12)).plusMillis(random.nextInt(2_000)));
    } else if (dice < 88 && changesLeft > 0) {
      resummarize();
    } else if (dice < 90 && !queue.isEmpty() && changesLeft > 0) {
      Message message = queue.get(random.nextInt(queue.size()));
      queue.add(new Message(message.event, message.since));
    } else if (!queue.isEmpty() && running.size() < 3) {
      receive(queue.get(random.nextInt(queue.size())));
    }
  }

  private void change() {
    stir++;
    now = now.plusMillis(random.nextInt(1_500));
    List<Version> versions = s3.versions(KEY);
    int dice = random.nextInt(10);
    if (dice < 5 || versions.isEmpty()) {
      // What fails is indexed as well as what succeeds, and far cheaper to come by.
      String text = random.nextBoolean() ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
      s3.put(KEY, text, DAYS.get(random.nextInt(DAYS.size())));
      log.add(now + " put " + s3.versions(KEY).getLast());
    } else if (dice < 7) {
      s3.mark(KEY);
      log.add(now + " marked as deleted");
    } else {
      Version version =
          random.nextBoolean() ? versions.getLast() : versions.get(random.nextInt(versions.size()));
      s3.remove(KEY, version);
      log.add(now + " removed for good " + version);
    }
  }

  private void send(ObjectEvent event) {
    expectation.changed();
    queue.add(new Message(event, now));
  }

  private void receive(Message message) {
    if (message.taken) {
      return;
    }
    stir++;
    message.taken = true;
    message.receives++;
    Map<String, Instant> read = new HashMap<>();
    Optional<OtherVersion> version = anyVersion();
    var ingest = ingest(reading(read), version);
    String name = "event " + message.event.sequencer().value().substring(8, 16);
    log.add(
        "%s begins %s %s %s %s"
            .formatted(
                now,
                name,
                message.event.kind(),
                message.event.versionId(),
                version.map(OtherVersion::name).orElse("")));
    var worker = turns.worker(() -> log.add(name + " " + told(ingest.ingest(message.event))));
    boolean other = version.isPresent();
    running.add(new Running(worker, it -> handled(message, it, read, other), name));
  }

  /** While a new version is put in the place of another, handlers of both are at work. */
  private Optional<OtherVersion> anyVersion() {
    int dice = changesLeft > 0 ? random.nextInt(6) : 3;
    return dice > 2
        ? Optional.empty()
        : Optional.of(dice > 0 ? OtherVersion.OLDER : OtherVersion.OLDEST);
  }

  private IngestDocument ingest(DocumentSource documents, Optional<OtherVersion> version) {
    SummaryStore store = newStore();
    TextStore shelf = turns.around(TextStore.class, texts);
    return Drop.ingest(
        turns.around(DocumentSource.class, documents),
        version.map(it -> it.keeping(store)).orElse(store),
        version.map(it -> it.keeping(shelf)).orElse(shelf),
        new DynamoDbReuseIndex(stepping(), tables),
        version.map(OtherVersion::summarize).orElse(Drop.SUMMARIZE),
        MAX_INLINE_BYTES,
        () -> now);
  }

  /** As who looks for what is out of date does; it may have seen it a while ago. */
  private void resummarize() {
    kept()
        .filter(it -> !Summarizer.VERSION.equals(it.article().madeBy()))
        .ifPresent(
            it -> {
              log.add(now + " to be made anew: " + it.article().madeBy());
              queue.add(new Message(ObjectEvent.outdated(it, now), now));
            });
  }

  private Optional<Kept> kept() {
    return new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX).find(ID);
  }

  private DocumentSource reading(Map<String, Instant> read) {
    return (location, versionId, maxBytes) -> {
      Fetched fetched = s3.fetch(location, versionId, maxBytes);
      if (fetched instanceof Fetched.Found found) {
        read.put(String.valueOf(found.versionId()), found.uploadedAt());
      }
      return fetched;
    };
  }

  private static String told(Object outcome) {
    return outcome.getClass().getSimpleName();
  }

  private void handled(
      Message message, Turns.Worker worker, Map<String, Instant> read, boolean other) {
    message.taken = false;
    if (worker.failure().isPresent()) {
      expectation.brokeOff(read, other);
    }
    // A message that was handled may come once more all the same.
    boolean again = changesLeft > 0 && random.nextInt(8) == 0;
    if (worker.failure().isEmpty() && !again) {
      queue.remove(message);
    } else if (message.receives == MOST_RECEIVES) {
      // It lies with the dead letters, and is sent again.
      message.receives = 0;
    }
  }

  private void delete(boolean object) {
    boolean quiet = isQuiet();
    int stirBefore = ++stir;
    SummaryStore store = newStore();
    TextStore shelf = turns.around(TextStore.class, texts);
    var sentences = Drop.sentences(store, shelf, new DynamoDbReuseIndex(stepping(), tables));
    var use = new DeleteArticle(store, shelf, sentences, turns.around(DropFolder.class, s3));
    log.add(now + " DELETE begins, object=" + object);
    var deleted = new AtomicBoolean();
    var worker =
        turns.worker(
            () -> {
              deleted.set(use.delete(ID, object));
              log.add("DELETE " + deleted);
            });
    Consumer<Turns.Worker> end =
        it -> {
          if (it.failure().isPresent()) {
            failedDeletions.add(object);
            expectation.deletedPerhaps(now);
          } else if (deleted.get() && quiet && stir == stirBefore) {
            expectation.deleted(now);
          } else if (deleted.get()) {
            expectation.deletedPerhaps(now);
          }
        };
    running.add(new Running(worker, end, "DELETE"));
  }

  private SummaryStore newStore() {
    return new DynamoDbSummaryStore(stepping(), tables, Articles.DROP_PREFIX);
  }

  /** DynamoDB does a batch item by item: here in two parts, with a turn between. */
  private DynamoDbClient stepping() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              turns.pause();
              if (arguments[0] instanceof BatchWriteItemRequest batch && random.nextBoolean()) {
                Map.Entry<String, List<WriteRequest>> all =
                    batch.requestItems().entrySet().iterator().next();
                List<WriteRequest> writes = all.getValue();
                int half = random.nextInt(writes.size());
                if (half > 0) {
                  client.batchWriteItem(
                      it -> it.requestItems(Map.of(all.getKey(), writes.subList(0, half))));
                  turns.pause();
                }
                return client.batchWriteItem(
                    it ->
                        it.requestItems(Map.of(all.getKey(), writes.subList(half, writes.size()))));
              }
              return Turns.call(client, method, arguments);
            });
  }

  private void step(Running one) {
    one.worker.step();
    afterwards(one);
  }

  private void kill(Running one) {
    stir++;
    if (random.nextBoolean()) {
      log.add("killed " + one.name);
      one.worker.kill();
    } else {
      log.add("an outage for " + one.name);
      one.worker.fail(
          random.nextBoolean()
              ? SdkClientException.create("broken off")
              : new UnavailableException("broken off", false, new IOException("broken off")));
    }
    afterwards(one);
  }

  private void afterwards(Running one) {
    if (one.worker.isDone()) {
      running.remove(one);
      one.worker.failure().filter(it -> !isExpected(it)).ifPresent(History::rethrow);
      one.end.accept(one.worker);
    }
  }

  private static boolean isExpected(Throwable failure) {
    return failure instanceof Turns.Killed
        || failure instanceof UnavailableException
        || failure instanceof SdkClientException;
  }

  private static void rethrow(Throwable failure) {
    throw new AssertionError("a handler failed", failure);
  }

  /** Time goes by while nobody works; no event waits longer than a queue keeps it. */
  private void pass(Duration time) {
    while (!running.isEmpty()) {
      step(running.getFirst());
    }
    Instant then = now.plus(time);
    if (queue.stream().anyMatch(it -> it.since.plus(LONGEST_WAIT).isBefore(then))) {
      return;
    }
    now = then;
    log.add(now + " " + time + " later");
    s3.expire();
    expire.accept(now);
  }

  /** A summary of what this version can make nothing of stays as it is; all else is made anew. */
  private void verifyVersion() {
    Optional<Article> outdated =
        kept()
            .map(Kept::article)
            .filter(it -> !Summarizer.VERSION.equals(it.madeBy()))
            .filter(it -> it instanceof Article.Failed || !expectation.isEmpty());
    if (outdated.isPresent()) {
      throw new AssertionError("still as it was made by " + outdated.get().madeBy());
    }
  }

  /** Whether rows were left that the history accounts for; see {@link Expectation#brokeOff}. */
  boolean leftRows() {
    return expectation.leftRows();
  }

  private void verify(String when) {
    try {
      expectation.verify(client, tables, texts);
    } catch (AssertionError e) {
      throw new AssertionError(when + ": " + e.getMessage(), e);
    }
  }
}
