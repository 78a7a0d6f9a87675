package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.fit.CorpusDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameDumpTest {

  @TempDir Path folder;

  @Test
  void theTaggerIsFittedToTheLinesThatTheProductReads() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Path words = folder.resolve("words.txt");
    Map<String, String> document =
        Map.of(
            "id",
            "pool",
            "text",
            "Council shuts pool\n\nShare this on Facebook\n\nThe pool closed. Ann Lee wept.");
    Files.writeString(corpus, CorpusDocument.JSON.writeValueAsString(document));

    NameDump.main(new String[] {"words", words.toString(), corpus.toString()});

    assertThat(words).hasContent("Council shuts pool\nThe pool closed .\nAnn Lee wept .\n");
  }
}
