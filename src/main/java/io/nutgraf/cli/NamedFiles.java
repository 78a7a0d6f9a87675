package io.nutgraf.cli;

import io.nutgraf.model.RejectionCode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a user names: each file, and of a folder all that lie in it and in the folders in
 * it, by their names' order. Links to folders are not followed. What begins with a dot is left out
 * and counted; what can't be opened is told in its place.
 */
final class NamedFiles extends SimpleFileVisitor<Path> {

  /** A file by the name that it is told by; null in {@code failed} where it can be opened. */
  record Named(String name, Path path, Result.@Nullable Failed failed) {}

  private final List<Named> files = new ArrayList<>();
  private final Path folder;
  private int hidden;

  private NamedFiles(Path folder) {
    this.folder = folder;
  }

  /** Of a folder. */
  static NamedFiles in(Path folder) throws IOException {
    var named = new NamedFiles(folder);
    Files.walkFileTree(folder, named);
    named.files.sort(Comparator.comparing(Named::name));
    return named;
  }

  List<Named> files() {
    return List.copyOf(files);
  }

  /** How many files and folders were left out since their names begin with a dot. */
  int hidden() {
    return hidden;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return !path.equals(folder) && isHidden(path)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    boolean regular = Files.isRegularFile(path);
    if (!isHidden(path) && (regular || !attributes.isSymbolicLink())) {
      Result.Failed failed =
          regular
              ? null
              : Result.Failed.of(RejectionCode.UNSUPPORTED_MEDIA_TYPE, path + " is no file.");
      files.add(new Named(path.toString(), path, failed));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (path.equals(folder) || !isHidden(path)) {
      files.add(
          new Named(path.toString(), path, Result.Failed.notFound(path + " cannot be read.")));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    boolean is = path.getFileName().toString().startsWith(".");
    hidden += is ? 1 : 0;
    return is;
  }
}
