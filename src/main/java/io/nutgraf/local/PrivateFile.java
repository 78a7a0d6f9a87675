package io.nutgraf.local;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files that are there whole or not at all, whatever ends the process or the machine, and that
 * nobody else may read where the file system knows of others.
 */
final class PrivateFile {
  private static final String POSIX = "posix";
  private static final FileAttribute<Set<PosixFilePermission>> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFile() {}

  /** Writes a file, piece by piece. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  static void write(Path file, String content) throws IOException {
    write(file, out -> out.append(content));
  }

  /** Writes {@code file} anew: beside it first, and on the disk before it takes its place. */
  static void write(Path file, Content content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(fresh, options, attributes(file, FILE));
        var writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
      content.write(writer);
      writer.flush();
      channel.force(true);
    }
    move(fresh, file);
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes {@code folder} where it is not there; one that is there stays as open as it is. */
  static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.createDirectory(folder, attributes(folder, FOLDER));
  }

  /** As {@link #makeFolder}, for a folder that holds nothing of anybody else's. */
  static void makeOwnFolder(Path folder) throws IOException {
    makeFolder(folder);
    close(folder, FOLDER);
  }

  /** Keeps others from reading a file that may have been open to them. */
  static void close(Path file) throws IOException {
    close(file, FILE);
  }

  private static void close(Path file, FileAttribute<Set<PosixFilePermission>> permissions)
      throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, permissions.value());
    }
  }

  private static FileAttribute<?>[] attributes(Path of, FileAttribute<?> posix) {
    return isPosix(of) ? new FileAttribute<?>[] {posix} : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains(POSIX);
  }
}
