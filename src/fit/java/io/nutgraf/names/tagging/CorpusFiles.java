package io.nutgraf.names.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.fit.FitFiles;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.TextStructure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The documents of corpora, one a line. */
final class CorpusFiles {

  static final ObjectMapper JSON = new ObjectMapper();

  static final Language ENGLISH = new Language("en", 1);

  private CorpusFiles() {}

  /** What is done with a document. */
  interface Reader {

    /** Does it with the document before which {@code number} others came, in all files. */
    void read(int number, JsonNode document) throws IOException;
  }

  static void each(List<Path> files, Reader reader) throws IOException {
    int number = 0;
    for (Path file : files) {
      try (BufferedReader in = FitFiles.input(file)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          reader.read(number++, JSON.readTree(line));
        }
      }
    }
  }

  static TextStructure structure(String text) {
    return Segmenter.standard().segment(text, ENGLISH);
  }

  static NameTokens tokens(String text) {
    List<Span> sentences = structure(text).sentences().stream().map(Sentence::span).toList();
    return NameTokens.of(text, sentences);
  }
}
