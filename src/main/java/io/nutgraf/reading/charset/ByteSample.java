package io.nutgraf.reading.charset;

import java.io.ByteArrayOutputStream;

/**
 * The lines of a file by which its character set is judged: those that hold more than ASCII, from
 * its beginning and from its middle. A line feed is one in every set of one byte or several, so
 * that no character is cut in two but in very long lines, which are cut at a space if they have
 * one.
 */
final class ByteSample {

  /** Of either part. */
  private static final int MOST = 3000;

  private ByteSample() {}

  static byte[] of(byte[] bytes) {
    var sample = new ByteArrayOutputStream(MOST);
    int end = collect(bytes, 0, sample, MOST);
    collect(bytes, Math.max(end, lineBehind(bytes, bytes.length / 2)), sample, 2 * MOST);
    return sample.toByteArray();
  }

  /** Adds lines until there are {@code most} bytes; where it stopped. */
  private static int collect(byte[] bytes, int from, ByteArrayOutputStream sample, int most) {
    int start = from;
    while (start < bytes.length && sample.size() < most) {
      int limit = Math.min(bytes.length, start + most - sample.size());
      boolean beyond = false;
      int end = start;
      int space = start;
      while (end < limit && bytes[end] != '\n') {
        beyond |= bytes[end] < 0;
        space = bytes[end] == ' ' ? end : space;
        end++;
      }
      boolean whole = end == bytes.length || end < limit || bytes[end - 1] == '\n';
      int stop = whole || space == start ? end : space;
      if (beyond) {
        sample.write(bytes, start, stop - start);
        sample.write('\n');
      }
      start = Math.max(stop, start) + 1;
    }
    return Math.min(start, bytes.length);
  }

  private static int lineBehind(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i == bytes.length ? from : i;
  }
}
