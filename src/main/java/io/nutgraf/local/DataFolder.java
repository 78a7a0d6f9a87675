package io.nutgraf.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the embedded cloud keeps everything in. One process has it at a time. A file of
 * it that a crash or somebody has spoilt is made anew where that can be, and that is noted.
 */
final class DataFolder implements AutoCloseable {
  /** The file of the access key, for shells to read. */
  static final String ACCESS_KEY = "aws.env";

  private static final String CURSOR_KEY = "cursor-key";
  private static final int KEY_BYTES = 32;

  /** Knows every byte: what they say is looked at afterwards. */
  private static final Charset LENIENT = StandardCharsets.ISO_8859_1;

  private static final Pattern CURSOR_KEY_FORM = Pattern.compile("\\p{XDigit}{64}");

  private final Path folder;
  private final FileChannel lock;
  private final Consumer<String> notes;

  private DataFolder(Path folder, FileChannel lock, Consumer<String> notes) {
    this.folder = folder;
    this.lock = lock;
    this.notes = notes;
  }

  /**
   * Makes the folder where it is not there, and takes it.
   *
   * @param notes told in a sentence of each file that had to be made anew
   * @throws StartException if it cannot be written, or another process has it
   */
  static DataFolder open(Path folder, Consumer<String> notes) {
    try {
      PrivateFile.makeFolder(folder);
      writable(folder);
      Path file = folder.resolve("lock");
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StartException(
            "Another nutgraf serve is using " + folder + "; stop it, or name another with --data.",
            null);
      }
      return new DataFolder(folder, channel, notes);
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

  /** A folder in this one that nobody else may look into. */
  Path ownFolder(String name) throws IOException {
    PrivateFile.makeOwnFolder(folder.resolve(name));
    return folder.resolve(name);
  }

  /** The key that signs cursors: made once, so that a cursor outlives a restart. */
  String cursorKey() {
    return kept(
        CURSOR_KEY,
        content -> Optional.of(content.strip()).filter(CURSOR_KEY_FORM.asMatchPredicate()),
        DataFolder::freshKey,
        key -> key);
  }

  /** The key that requests to S3 are signed with: made once. */
  AccessKey accessKey() {
    return kept(ACCESS_KEY, AccessKey::parse, AccessKey::random, AccessKey::lines);
  }

  private static String freshKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }

  /** What the file of this name holds, which is made where it is missing or holds no such thing. */
  private <T> T kept(
      String name,
      Function<String, Optional<T>> parse,
      Supplier<T> fresh,
      Function<T, String> written) {
    Path file = folder.resolve(name);
    try {
      boolean old = Files.exists(file);
      Optional<T> value = old ? parse.apply(Files.readString(file, LENIENT)) : Optional.empty();
      if (value.isPresent()) {
        PrivateFile.close(file);
        return value.get();
      }
      if (old) {
        notes.accept("The file " + file + " was spoilt, and has been made anew.");
      }
      T made = fresh.get();
      PrivateFile.write(file, written.apply(made));
      return made;
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
