package io.nutgraf.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The logs of the embedded cloud, in files, so that the terminal is for the documents. A log that
 * cannot be written, on a full disk most often, spoils nothing that is logged.
 */
final class LogFiles implements AutoCloseable {
  private static final int LIMIT = 10 * 1024 * 1024;

  private final AppendedLines functions;

  private LogFiles(AppendedLines functions) {
    this.functions = functions;
  }

  /** Begins to log into {@code data}; what was logged before stays, up to a limit. */
  static LogFiles open(DataFolder data) throws IOException {
    Path file = data.resolve("functions.log");
    if (Files.exists(file) && Files.size(file) > LIMIT) {
      Files.move(file, data.resolve("functions.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return new LogFiles(AppendedLines.open(file));
  }

  /**
   * Sends what libraries log, from warnings on, into a file of {@code data} instead of standard
   * error. For a process that is all the embedded cloud's own.
   */
  static void redirectLibraries(Path data) throws IOException {
    LogManager.getLogManager().reset();
    var handler = new FileHandler(escaped(data.resolve("libraries.log")), LIMIT, 1, true);
    handler.setFormatter(new SimpleFormatter());
    handler.setEncoding(StandardCharsets.UTF_8.name());
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(handler);
  }

  /** A percent sign is special in the pattern of a handler's files. */
  private static String escaped(Path file) {
    return file.toString().replace("%", "%%");
  }

  /** Writes a line of the functions' log. */
  void function(String line) {
    functions.write(line);
  }

  @Override
  public void close() throws IOException {
    functions.close();
  }
}
