package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.sqs.NoticeJson;
import io.nutgraf.wiring.Configuration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A queue between the drop folder and the ingest function, as SQS and Lambda make one: batches,
 * failures reported one by one, a bounded number of receives with growing pauses between them.
 */
final class LocalQueue implements AutoCloseable {
  static final int MAX_RECEIVES = Configuration.Ingestion.DEFAULT.maxReceives();
  private static final int BATCH = 10;

  private final RequestStreamHandler handler;
  private final Listener listener;
  private final Duration firstPause;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final ScheduledThreadPoolExecutor later =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().name("queue-later").daemon().factory(),
          new ThreadPoolExecutor.DiscardPolicy());
  private final List<Thread> pollers = new ArrayList<>();
  private volatile boolean stopped;

  /**
   * A message in the queue.
   *
   * @param change what it tells of; null where somebody else sent it
   * @param receives how often it has been received, this time included
   */
  record Message(String id, String body, Instant sent, @Nullable Change change, int receives) {

    private Message again() {
      return new Message(id, body, sent, change, receives + 1);
    }
  }

  /** Is told what becomes of changes. */
  interface Listener {

    /** The function has handled {@code change}. */
    void handled(Change change);

    /** The function has failed on {@code change} as often as it may. */
    void givenUp(Change change);
  }

  private LocalQueue(RequestStreamHandler handler, Listener listener, Duration firstPause) {
    this.handler = handler;
    this.listener = listener;
    this.firstPause = firstPause;
  }

  /**
   * Starts a queue whose messages {@code handler} takes.
   *
   * @param concurrency how many batches at a time
   * @param firstPause before the second receive; each further pause is twice as long
   */
  static LocalQueue start(
      RequestStreamHandler handler, Listener listener, int concurrency, Duration firstPause) {
    var queue = new LocalQueue(handler, listener, firstPause);
    for (int i = 0; i < concurrency; i++) {
      queue.pollers.add(Thread.ofPlatform().name("queue-" + i).daemon().start(queue::poll));
    }
    return queue;
  }

  void send(Change change) {
    send(Json.line(NoticeJson.of(change.event())), change.at(), change);
  }

  /** Takes a message from whoever may send one; no listener is told what becomes of it. */
  void send(String body) {
    send(body, Instant.now(), null);
  }

  private void send(String body, Instant sent, @Nullable Change change) {
    messages.add(new Message(UUID.randomUUID().toString(), body, sent, change, 1));
  }

  private void poll() {
    try {
      while (!stopped) {
        var batch = new ArrayList<Message>();
        batch.add(messages.take());
        messages.drainTo(batch, BATCH - 1);
        settle(batch, failures(batch));
      }
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  /** The ids of the messages that failed: all of them where the function itself did. */
  private Set<String> failures(List<Message> batch) {
    var answer = new ByteArrayOutputStream();
    var context = new LocalContext("ingest", UUID.randomUUID().toString());
    try {
      handler.handleRequest(new ByteArrayInputStream(QueueJson.event(batch)), answer, context);
      return QueueJson.failures(answer.toByteArray());
    } catch (IOException | RuntimeException | Error e) {
      // An Error too: the poller must not end with it, or its share of all files would wait for
      // ever.
      System.getLogger("queue").log(System.Logger.Level.ERROR, "the ingest function failed", e);
      return batch.stream().map(Message::id).collect(Collectors.toSet());
    }
  }

  private void settle(List<Message> batch, Set<String> failures) {
    for (Message message : batch) {
      Change change = message.change();
      if (!failures.contains(message.id())) {
        tell(change, listener::handled);
      } else if (message.receives() < MAX_RECEIVES) {
        long pause = firstPause.toMillis() << (message.receives() - 1);
        var _ = later.schedule(() -> messages.add(message.again()), pause, TimeUnit.MILLISECONDS);
      } else {
        tell(change, listener::givenUp);
      }
    }
  }

  /** Whatever goes wrong with telling of one change, the queue goes on with the next. */
  private static void tell(@Nullable Change change, Consumer<Change> outcome) {
    if (change == null) {
      return;
    }
    try {
      outcome.accept(change);
    } catch (RuntimeException | Error e) {
      System.getLogger("queue").log(System.Logger.Level.ERROR, "an outcome was not noted", e);
    }
  }

  /** Stops after the batches that are being handled, and waits for them. */
  @Override
  public void close() {
    stopped = true;
    later.shutdownNow();
    pollers.forEach(Thread::interrupt);
    for (Thread poller : pollers) {
      try {
        poller.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
