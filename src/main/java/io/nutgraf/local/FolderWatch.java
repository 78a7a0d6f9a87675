package io.nutgraf.local;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Watches the drop folder and the folders in it, and tells what changes. It looks again and again,
 * rather than be told by the file system: that works on every file system and misses nothing. A
 * file that somebody still writes is left alone until it has rested; names that begin with a dot
 * are no documents (editors, Git and the Finder leave such files) unless they were put through S3,
 * which knows no such difference. A key is a string, so a name that is none (not in UTF-8, most
 * often) is passed over, and that is told once.
 */
final class FolderWatch implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final Duration REST = Duration.ofSeconds(2);
  private static final int MAX_DEPTH = 64;
  private static final int SHARE = 10; // of the time, at most, is spent looking

  private final DropKeys keys;
  private final Path folder;
  private final KnownFiles known;
  private final Predicate<Path> ignored;
  private final Consumer<Change> onChange;
  private final Consumer<Path> onPassedOver;
  private final Set<Path> passedOver = new HashSet<>();
  private final Map<String, FileState> told;
  private final Set<Path> whole = ConcurrentHashMap.newKeySet();
  private final Semaphore wake = new Semaphore(0);
  private final Thread thread;
  private Map<String, Seen> before = Map.of();
  private volatile boolean stopped;

  private FolderWatch(
      DropKeys keys,
      KnownFiles known,
      Predicate<Path> ignored,
      Consumer<Change> onChange,
      Consumer<Path> onPassedOver) {
    this.keys = keys;
    this.folder = keys.folder();
    this.known = known;
    this.ignored = ignored;
    this.onChange = onChange;
    this.onPassedOver = onPassedOver;
    this.told = known.states();
    this.thread = Thread.ofPlatform().name("folder-watch").daemon().unstarted(this::run);
  }

  /**
   * Starts to watch.
   *
   * @param keys which file has which key
   * @param known what was taken in before; changes since then are told first
   * @param ignored files that are no documents, such as parts of an upload
   * @param onPassedOver is told of a file whose name is no string, by its path below the folder
   */
  static FolderWatch start(
      DropKeys keys,
      KnownFiles known,
      Predicate<Path> ignored,
      Consumer<Change> onChange,
      Consumer<Path> onPassedOver) {
    var watch = new FolderWatch(keys, known, ignored, onChange, onPassedOver);
    watch.thread.start();
    return watch;
  }

  /** Says that {@code file} has just been written, and wholly. */
  void written(Path file) {
    whole.add(file);
    wake.release();
  }

  private void run() {
    while (!stopped) {
      long start = System.nanoTime();
      try {
        look();
      } catch (IOException e) {
        // the folder is gone or cannot be read for now: nothing is said to be removed
      } catch (RuntimeException e) {
        System.getLogger("watch").log(System.Logger.Level.ERROR, "the folder was not read", e);
      }
      long spent = System.nanoTime() - start;
      pause(Math.max(PAUSE.toNanos(), spent * SHARE));
    }
  }

  private void pause(long nanos) {
    try {
      if (wake.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  private void look() throws IOException {
    Set<Path> complete = Set.copyOf(whole);
    Instant time = Instant.now();
    var listing = new Listing();
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, listing);
    var now = new HashMap<String, Seen>();
    listing.files.forEach(
        (file, state) -> {
          String key = keys.key(file);
          Seen seen = Seen.of(before.get(key), state, time);
          now.put(key, seen);
          if (complete.contains(file) || seen.isSettled(time)) {
            tellIfNew(key, state);
          }
        });
    if (listing.complete) {
      told.keySet().stream()
          .filter(key -> !now.containsKey(key))
          .toList()
          .forEach(this::tellRemoved);
    }
    whole.removeAll(complete);
    before = now;
  }

  /** A file's state, and since when it is the same. */
  private record Seen(FileState state, Instant since) {

    static Seen of(@Nullable Seen before, FileState state, Instant now) {
      return before != null && before.state.equals(state) ? before : new Seen(state, now);
    }

    boolean isSettled(Instant now) {
      return state.hasRested(REST, now) || !since.plus(PAUSE).isAfter(now);
    }
  }

  private void tellIfNew(String key, FileState state) {
    if (!state.equals(told.put(key, state))) {
      onChange.accept(new Change(key, state, known.nextSequencer(), Instant.now()));
    }
  }

  private void tellRemoved(String key) {
    told.remove(key);
    onChange.accept(new Change(key, null, known.nextSequencer(), Instant.now()));
  }

  /** The documents of the folder. */
  private final class Listing extends SimpleFileVisitor<Path> {
    private final Map<Path, FileState> files = new HashMap<>();
    private boolean complete = true;

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
      return isHidden(each) && !known.isWantedWithin(keys.key(each) + "/")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isDocument(file)) {
        if (isString(file)) {
          files.put(file, FileState.of(attributes));
        } else if (passedOver.add(file)) {
          onPassedOver.accept(folder.relativize(file));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isDocument(Path file) {
      return !ignored.test(file) && (!isHidden(file) || known.isWanted(keys.key(file)));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(folder)) {
        throw e;
      }
      boolean gone = e instanceof NoSuchFileException || e instanceof FileSystemLoopException;
      complete &= gone;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
      complete &= e == null;
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isString(Path file) {
    return file.equals(file.getFileSystem().getPath(file.toString()));
  }

  private boolean isHidden(Path file) {
    return keys.isHidden(file);
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
