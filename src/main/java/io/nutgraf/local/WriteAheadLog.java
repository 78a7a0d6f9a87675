package io.nutgraf.local;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.almworks.sqlite4java.SQLiteJob;
import com.almworks.sqlite4java.SQLiteQueue;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/**
 * Has DynamoDB Local's file of SQLite commit without waiting for the disk. Every row of a batch is
 * a transaction of its own there, and each would wait for the disk more than once: some 20 ms a
 * row, of which a document has fifty.
 *
 * <p>Commits go to a write-ahead log instead, which is brought to the disk and into the file once a
 * second. So what was committed survives the end of every process, however sudden; a power cut may
 * take the last second, and never spoils the file. Where the file takes no log it stays as it was,
 * slow and right.
 */
final class WriteAheadLog {

  /**
   * In this order: a log of one connection alone needs no memory that is shared, which not every
   * file system has.
   */
  private static final String BEGIN =
      "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;";

  /**
   * SQLite's own turn never comes: at each of DynamoDB Local's commits a query is still open, and
   * the log would grow for ever.
   */
  private static final String EMPTY = "PRAGMA wal_checkpoint;";

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private WriteAheadLog() {}

  /**
   * Begins a log for the connection of {@code queue}, before what is given to it next; for the life
   * of the process.
   */
  static void start(SQLiteQueue queue) {
    var _ = queue.execute(new Statements(BEGIN));
    Thread.ofPlatform().name("write-ahead-log").daemon().start(() -> emptyAgainAndAgain(queue));
  }

  private static void emptyAgainAndAgain(SQLiteQueue queue) {
    try {
      while (!queue.isStopped()) {
        Thread.sleep(PAUSE);
        empty(queue);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void empty(SQLiteQueue queue) throws InterruptedException {
    try {
      var _ = queue.execute(new Statements(EMPTY)).get();
    } catch (ExecutionException e) {
      // The disk is full, most often: all of it stays in the log until the next time.
    }
  }

  /** Statements whose results nobody reads, and not within a transaction. */
  private static final class Statements extends SQLiteJob<String> {
    private final String sql;

    Statements(String sql) {
      this.sql = sql;
    }

    @Override
    protected String job(SQLiteConnection connection) throws SQLiteException {
      connection.exec(sql);
      return sql;
    }
  }
}
