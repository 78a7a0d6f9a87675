package io.nutgraf.local;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What tells one content of a file from the next without reading it.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param inode the file's number in its file system; empty where it has none
 */
record FileState(long size, long modified, String inode) {

  static FileState of(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return new FileState(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? "" : key.toString());
  }

  /** True where nobody has written to it for {@code time}. */
  boolean hasRested(Duration time, Instant now) {
    long age = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() - modified;
    return age > time.toNanos();
  }
}
