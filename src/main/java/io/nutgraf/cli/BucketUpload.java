package io.nutgraf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Puts many documents into a bucket, several at a time. */
final class BucketUpload implements AutoCloseable {
  private static final int CONCURRENCY = 8;

  /**
   * States no type: a guess by this machine's table of endings may say what the next machine's does
   * not. The content decides how a document is read, then its name.
   */
  private static final String UNSTATED = "application/octet-stream";

  private final S3Client s3;
  private final String bucket;
  private final String prefix;
  private final SortedMap<String, String> failures = new ConcurrentSkipListMap<>();

  /**
   * @param prefix what the keys begin with
   */
  BucketUpload(S3Client s3, String bucket, String prefix) {
    this.s3 = s3;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  /** A document that is to be put. */
  sealed interface Piece {
    String name();

    /** A file. */
    record LocalFile(String name, Path file) implements Piece {}

    /** An object of another bucket, or of the same. */
    record RemoteObject(String name, String bucket, String key) implements Piece {}
  }

  /**
   * Makes sure that the bucket is there.
   *
   * @param place where it is looked for, as a person knows it
   */
  void requireBucket(String place) {
    try {
      s3.headBucket(request -> request.bucket(bucket));
    } catch (NoSuchBucketException e) {
      throw new UserError(Nutgraf.FAILED, "There is no bucket " + bucket + " at " + place + ".");
    } catch (S3Exception e) {
      if (e.statusCode() == 404) {
        throw new UserError(Nutgraf.FAILED, "There is no bucket " + bucket + " at " + place + ".");
      } // else whoever may not ask may still put
    }
  }

  /**
   * The files of {@code folder} and the folders in it; names that begin with a dot are no
   * documents.
   */
  static List<Piece> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> new Piece.LocalFile(name(folder.relativize(file)), file))
          .filter(piece -> !("/" + piece.name()).contains("/."))
          .map(Piece.class::cast)
          .sorted(Comparator.comparing(Piece::name))
          .toList();
    }
  }

  private static String name(Path relative) {
    var parts = new ArrayList<String>();
    relative.forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  /**
   * The objects that {@code bucket/prefix} names: a key is no URL, and nothing in it is encoded.
   */
  List<Piece> objects(String from) {
    int slash = from.indexOf('/');
    String source = slash < 0 ? from : from.substring(0, slash);
    String start = slash < 0 ? "" : from.substring(slash + 1);
    int folder = start.lastIndexOf('/') + 1;
    return s3
        .listObjectsV2Paginator(request -> request.bucket(source).prefix(start))
        .contents()
        .stream()
        .filter(object -> !object.key().endsWith("/"))
        .map(
            object ->
                (Piece)
                    new Piece.RemoteObject(object.key().substring(folder), source, object.key()))
        .toList();
  }

  /** Puts them, and tells {@code done} after each, whatever came of it. */
  void run(List<Piece> pieces, Runnable done) {
    try (var threads = Executors.newFixedThreadPool(CONCURRENCY)) {
      for (Piece piece : pieces) {
        threads.execute(
            () -> {
              put(piece);
              done.run();
            });
      }
    }
  }

  private void put(Piece piece) {
    try {
      switch (piece) {
        case Piece.LocalFile(String name, Path file) -> put(name, file);
        case Piece.RemoteObject(String name, String from, String key) ->
            s3.copyObject(
                request ->
                    request
                        .sourceBucket(from)
                        .sourceKey(key)
                        .destinationBucket(bucket)
                        .destinationKey(prefix + name));
      }
    } catch (SdkException | UncheckedIOException e) {
      failures.put(piece.name(), String.valueOf(e.getMessage()));
    }
  }

  private void put(String name, Path file) {
    s3.putObject(
        request -> request.bucket(bucket).key(prefix + name).contentType(UNSTATED),
        RequestBody.fromFile(file));
  }

  /** What could not be put, and why. */
  SortedMap<String, String> failures() {
    return failures;
  }

  @Override
  public void close() {
    s3.close();
  }
}
