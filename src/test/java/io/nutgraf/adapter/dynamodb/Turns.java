package io.nutgraf.adapter.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets several pieces of work run in turns: each stops before every call of a port that goes
 * through here, until it is told to go on. One alone runs at any time, so that the one who deals
 * out the turns decides what happens, and the same turns always lead to the same end.
 */
final class Turns {

  /** What a worker is told instead of going on. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed", null, false, false);
    }
  }

  /** A piece of work, stopped before a call or done. */
  final class Worker {

    private final Semaphore turn = new Semaphore(0);
    private boolean done;
    private @Nullable RuntimeException told;
    private @Nullable Throwable failure;

    private void run(Runnable work) {
      turn.acquireUninterruptibly();
      CURRENT.set(this);
      try {
        work.run();
      } catch (RuntimeException | AssertionError e) {
        failure = e;
      } finally {
        done = true;
        dealer.release();
      }
    }

    private void pause() {
      dealer.release();
      turn.acquireUninterruptibly();
      if (told != null) {
        RuntimeException thrown = told;
        if (!(thrown instanceof Killed)) {
          told = null;
        }
        throw thrown;
      }
    }

    /** Lets it make the call that it stopped before, and go on to the next. */
    void step() {
      turn.release();
      dealer.acquireUninterruptibly();
    }

    /** Ends it where it stands: the call is not made, and none after it. */
    void kill() {
      told = new Killed();
      step();
    }

    /** Has the call fail that it stopped before. */
    void fail(RuntimeException outage) {
      told = outage;
      step();
    }

    boolean isDone() {
      return done;
    }

    Optional<Throwable> failure() {
      return Optional.ofNullable(failure);
    }
  }

  private static final ThreadLocal<@Nullable Worker> CURRENT = new ThreadLocal<>();

  private final Semaphore dealer = new Semaphore(0);

  /** Work that has not begun. */
  Worker worker(Runnable work) {
    var worker = new Worker();
    Thread.ofVirtual().start(() -> worker.run(work));
    return worker;
  }

  /** Waits for the next turn, where this thread is a worker's. */
  void pause() {
    Worker worker = CURRENT.get();
    if (worker != null) {
      worker.pause();
    }
  }

  /** {@code real}, every call of which waits for a turn. */
  <T> T around(Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              pause();
              return call(real, method, arguments);
            }));
  }

  static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
