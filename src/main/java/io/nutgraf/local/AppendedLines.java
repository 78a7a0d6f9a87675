package io.nutgraf.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows by lines. What cannot be written, on a full disk most often, is left out, and
 * the line after it begins a new one: nothing that was written before or is written later suffers.
 * Thread-safe.
 */
final class AppendedLines implements AutoCloseable {
  private final OutputStream out;
  private boolean torn;

  /**
   * @param out takes a line in one call
   */
  AppendedLines(OutputStream out) {
    this.out = out;
  }

  /** Goes on with {@code file}, which is made where it is not there. */
  static AppendedLines open(Path file) throws IOException {
    return new AppendedLines(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Writes a line; false where it, or a part of it, could not be written. */
  synchronized boolean write(String line) {
    byte[] bytes = ((torn ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
      out.flush();
      torn = false;
    } catch (IOException e) {
      torn = true;
    }
    return !torn;
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
