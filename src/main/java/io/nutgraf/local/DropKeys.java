package io.nutgraf.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.gaul.s3proxy.blobstore.S3Exceptions;

/**
 * The keys of the bucket, and the files of the drop folder that those under one prefix stand for. A
 * key that no file can stand for is refused, not bent; so is one that would lead out of its folder.
 *
 * @param prefix ends with a slash
 * @param folder the drop folder
 */
record DropKeys(String prefix, Path folder) {
  private static final String SEPARATOR = "/";
  private static final int FORBIDDEN = 403;

  /** A key as it may be used, or a refusal. */
  String checked(String key) {
    for (String part : key.split(SEPARATOR, -1)) {
      if (part.equals(".") || part.equals("..")) {
        throw S3Exceptions.invalidArgument("No part of a key may be . or .. here.");
      }
    }
    String separator = folder.getFileSystem().getSeparator();
    if (key.indexOf('\0') >= 0 || (!separator.equals(SEPARATOR) && key.contains(separator))) {
      throw S3Exceptions.invalidArgument("This machine has no file of this name.");
    }
    return key;
  }

  /** True for the key of a file in the drop folder. */
  boolean isFile(String key) {
    return key.startsWith(prefix) && !key.endsWith(SEPARATOR);
  }

  /** True for the key of a folder in the drop folder, or of that itself. */
  boolean isFolder(String key) {
    return key.startsWith(prefix) && key.endsWith(SEPARATOR);
  }

  /** The file or folder that stands for {@code key}, there or not. */
  Path file(String key) {
    String name = checked(key).substring(prefix.length());
    if (name.startsWith(SEPARATOR) || name.contains(SEPARATOR + SEPARATOR)) {
      throw S3Exceptions.invalidArgument("No part of a key may be empty here.");
    }
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw S3Exceptions.invalidArgument("This machine has no file of this name.");
    }
  }

  /** The key of a file or folder in the drop folder. */
  String key(Path file) {
    var key = new StringBuilder(prefix);
    folder.relativize(file).forEach(part -> key.append(part).append(SEPARATOR));
    return key.substring(0, key.length() - 1);
  }

  /** Whether its name, or that of a folder between it and the drop folder, begins with a dot. */
  boolean isHidden(Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file of {@code key} is certainly not there, though the drop folder is. */
  boolean isGone(String key) {
    try {
      return Files.notExists(folder.resolve(key.substring(prefix.length())))
          && Files.isDirectory(folder);
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /** As {@link #file}, to be written or removed: not where a link leads out of the folder. */
  Path changeable(String key) {
    Path file = file(key);
    try {
      if (!file.equals(folder) && !realParent(file).startsWith(folder.toRealPath())) {
        throw S3Exceptions.fromStatusCode(FORBIDDEN);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file would lie, as far as its folders are there. */
  private static Path realParent(Path file) throws IOException {
    Path parent = Objects.requireNonNull(file.getParent());
    while (!Files.exists(parent)) {
      parent = Optional.ofNullable(parent.getParent()).orElseThrow();
    }
    return parent.toRealPath();
  }
}
