package io.nutgraf.fuzz;

import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of one format in; it must be read, or refused with a code. Run by src/fuzz/run, once for
 * each format; the format is that of {@code -Dfuzz.format}, named by the ending of its files. Of
 * those that are ZIP files only the main part is fuzzed.
 */
public final class FormatFuzz {

  private static final DocumentReader READER = DocumentReaders.standard();

  private FormatFuzz() {}

  /** Jazzer's entry point. */
  public static void fuzzerTestOneInput(byte[] input) {
    read(input, System.getProperty("fuzz.format", "txt"));
  }

  static void read(byte[] input, String format) {
    byte[] file =
        switch (format) {
          case "docx" -> zip("word/document.xml", input);
          case "odt" -> zip("content.xml", input);
          default -> input;
        };
    var raw = new RawDocument(file, "fuzzed." + format, null, null, null, null);
    Patience.bound(input.length, () -> READER.read(raw));
  }

  private static byte[] zip(String part, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
