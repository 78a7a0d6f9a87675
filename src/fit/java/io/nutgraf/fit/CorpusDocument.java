package io.nutgraf.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.article.ArticleReader;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A document of a corpus, which is a file of JSON objects, one a line.
 *
 * @param number how many documents came before it, in all files
 * @param set its file's name, without what follows the first point
 */
public record CorpusDocument(int number, String set, JsonNode json) {

  public static final ObjectMapper JSON = new ObjectMapper();

  /** What is done with a document. */
  public interface Reader {

    void read(CorpusDocument document) throws IOException;
  }

  /** Reads all documents of {@code files}, some of which may be compressed, in their order. */
  public static void each(List<Path> files, Reader reader) throws IOException {
    int number = 0;
    for (Path file : files) {
      String set = file.getFileName().toString().replaceAll("\\..*", "");
      try (BufferedReader in = FitFiles.input(file)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          reader.read(new CorpusDocument(number++, set, JSON.readTree(line)));
        }
      }
    }
  }

  public String id() {
    return json.get("id").asText();
  }

  public String text() {
    return json.get("text").asText();
  }

  /**
   * The article that the product reads in it: what is fitted to anything else is fitted to what the
   * product never sees.
   */
  public ReadText article() {
    return ArticleReader.standard().read(Document.of(text()));
  }
}
