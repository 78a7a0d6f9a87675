package io.nutgraf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work done on all cores whose results are written in the order it was given. What waits is bounded
 * in number and in bytes; whoever gives more has to wait.
 */
final class OrderedWork implements AutoCloseable {
  private static final int UNIT = 1024;
  private static final byte[] NOTHING = {};

  /** A piece of work that waits, or is done and waits to be written. */
  private record Pending(Future<Supplier<byte[]>> result, int permits) {
    static final Pending LAST = new Pending(CompletableFuture.completedFuture(() -> NOTHING), 0);

    boolean isLast() {
      return permits == 0;
    }
  }

  private final ExecutorService workers;
  private final BlockingQueue<Pending> queue;
  private final Semaphore room;
  private final int allRoom;
  private final Thread writer;
  private volatile @Nullable IOException broken;

  /**
   * @param bytes the most bytes of work that wait; a larger piece is done alone
   */
  OrderedWork(OutputStream out, int cores, long bytes) {
    workers = Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().factory());
    queue = new ArrayBlockingQueue<>(cores * 16);
    allRoom = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
    room = new Semaphore(allRoom);
    writer = Thread.ofPlatform().name("writer").start(() -> write(out));
  }

  /** Takes a piece of work that stands for {@code bytes} bytes of memory. */
  void give(int bytes, Callable<byte[]> work) throws InterruptedException, IOException {
    giveInOrder(
        bytes,
        () -> {
          byte[] result = work.call();
          return () -> result;
        });
  }

  /**
   * The same of work of which the last step needs all work that was given before to be done: what
   * {@code work} makes is asked one after the other, in the order given.
   */
  void giveInOrder(int bytes, Callable<Supplier<byte[]>> work)
      throws InterruptedException, IOException {
    int permits = Math.clamp(bytes / UNIT + 1L, 1, allRoom);
    room.acquire(permits);
    throwIfBroken();
    queue.put(new Pending(workers.submit(work), permits));
  }

  /** Waits until everything is written. */
  void finish() throws InterruptedException, IOException {
    queue.put(Pending.LAST);
    writer.join();
    throwIfBroken();
  }

  private void throwIfBroken() throws IOException {
    IOException failure = broken;
    if (failure != null) {
      throw failure;
    }
  }

  /** Writes until the last piece; after a failed write it only makes room for who gives. */
  private void write(OutputStream out) {
    var buffered = new BufferedOutputStream(out, 1 << 16);
    try {
      for (Pending next = queue.take(); !next.isLast(); next = queue.take()) {
        if (broken == null) {
          write(buffered, next.result());
        }
        room.release(next.permits());
      }
      buffered.flush();
    } catch (IOException e) {
      broken = e;
    } catch (InterruptedException e) {
      broken = new IOException("interrupted", e);
    }
  }

  private void write(BufferedOutputStream out, Future<Supplier<byte[]>> result)
      throws InterruptedException {
    try {
      out.write(result.get().get());
      out.write('\n');
      if (queue.isEmpty()) {
        out.flush(); // whoever reads may wait for this very answer
      }
    } catch (IOException e) {
      broken = e;
    } catch (ExecutionException e) {
      broken = new IOException(e.getCause());
    } catch (RuntimeException e) {
      broken = new IOException(e); // whoever gives must not wait for ever
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    writer.interrupt();
  }
}
