package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.fit.CorpusDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureDumpTest {

  private static final String ARTICLE =
      """
      Council shuts pool

      By Ann Lee

      PORT IVERS (AP) — The pool of Port Ivers closed on Monday. Nobody will swim there again.

      Share this on Facebook

      The mayor said it was too dear.

      Reporting by Ann Lee; editing by Jo Moe
      """;

  @TempDir Path folder;

  @Test
  void theRankerIsFittedToTheSentencesThatTheProductRanks() throws IOException {
    dump();

    List<String> sentences = new ArrayList<>();
    CorpusDocument.each(
        List.of(folder.resolve("docs.jsonl")),
        document -> document.json().get("s").forEach(s -> sentences.add(s.asText())));
    assertThat(sentences)
        .containsExactly(
            "The pool of Port Ivers closed on Monday.",
            "Nobody will swim there again.",
            "The mayor said it was too dear.");
  }

  @Test
  void everyColumnHasAName() throws IOException {
    dump();

    assertThat(Files.size(folder.resolve("sentences.f32")))
        .isEqualTo(3L * Float.BYTES * Files.readAllLines(folder.resolve("sentences.txt")).size());
    assertThat(Files.size(folder.resolve("words.f32")))
        .isEqualTo(
            Files.size(folder.resolve("hashes.i64"))
                / Long.BYTES
                * Float.BYTES
                * Files.readAllLines(folder.resolve("words.txt")).size());
  }

  private void dump() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Map<String, String> document = Map.of("id", "pool", "text", ARTICLE);
    Files.writeString(corpus, CorpusDocument.JSON.writeValueAsString(document));
    FeatureDump.main(new String[] {"features", "english", folder.toString(), corpus.toString()});
  }
}
