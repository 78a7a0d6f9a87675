package io.nutgraf.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.util.Arrays;

/** A file in; it must be read and summarized, or refused with a code. Run by src/fuzz/run. */
public final class FileFuzz {

  private static final DocumentReader READER = DocumentReaders.standard();
  private static final Summarizer SUMMARIZER = Summarizer.standard();

  private FileFuzz() {}

  /**
   * Jazzer's entry point: the first line of {@code input} is the content type, the second the name,
   * the rest the file.
   */
  public static void fuzzerTestOneInput(byte[] input) {
    Patience.bound(input.length, () -> check(input));
  }

  private static void check(byte[] input) {
    int type = endOfLine(input, 0);
    int name = endOfLine(input, type + 1);
    byte[] file = Arrays.copyOfRange(input, Math.min(name + 1, input.length), input.length);
    var raw =
        new RawDocument(file, line(input, type + 1, name), line(input, 0, type), null, null, null);
    switch (READER.read(raw)) {
      case Reading.Unreadable _ -> {}
      case Reading.Read(var document, _, _) -> {
        switch (SUMMARIZER.summarize(document, SummaryOptions.DEFAULT)) {
          case Outcome.Summarized done -> Promises.check(document.text(), done);
          case Outcome.Rejected rejected ->
              throw new AssertionError("read, but " + rejected.rejection());
        }
      }
    }
  }

  private static int endOfLine(byte[] input, int from) {
    int end = Math.min(from, input.length);
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String line(byte[] input, int from, int to) {
    int start = Math.min(from, to);
    return new String(input, start, to - start, ISO_8859_1);
  }
}
