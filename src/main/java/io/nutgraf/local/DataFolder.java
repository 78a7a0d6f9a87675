package io.nutgraf.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder that the embedded cloud keeps everything in. One process has it at a time. */
final class DataFolder implements AutoCloseable {
  private static final int KEY_BYTES = 32;

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder where it is not there, and takes it.
   *
   * @throws StartException if it cannot be written, or another process has it
   */
  static DataFolder open(Path folder) {
    try {
      writable(folder);
      Path file = folder.resolve("lock");
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StartException(
            "Another nutgraf serve is using " + folder + "; stop it, or name another with --data.",
            null);
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it
    }
  }

  /**
   * Makes {@code folder} where it is not there.
   *
   * @throws StartException if it cannot be made or written
   */
  static void writable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".nutgraf-", ".tmp"));
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static StartException unwritable(Path folder, IOException e) {
    return new StartException("Nutgraf cannot write to the folder " + folder + ".", e);
  }

  /** Runs {@code action} if it never ran to its end on this folder before. */
  void once(String name, Action action) throws IOException {
    Path done = folder.resolve(name);
    if (!Files.exists(done)) {
      action.run();
      Files.writeString(done, "", StandardCharsets.UTF_8);
    }
  }

  /** Something that may fail. */
  interface Action {
    void run() throws IOException;
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** The key that signs cursors: made once, so that a cursor outlives a restart. */
  String cursorKey() {
    Path file = folder.resolve("cursor-key");
    try {
      if (!Files.exists(file)) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.writeString(file, HexFormat.of().formatHex(key), StandardCharsets.UTF_8);
      }
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
