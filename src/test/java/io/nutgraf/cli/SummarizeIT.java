package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class SummarizeIT {
  private static final int LINES = 20_000;
  private static final String TEXT =
      "The council of the town met on Monday. It spoke for hours about the bridge over the river."
          + " The mayor said that the repairs would begin in spring. Nobody objected.";

  @TempDir private Path folder;

  @Test
  void aLongStreamNeedsLittleMemoryAndKeepsItsOrder() throws Exception {
    NutgrafProcess process =
        NutgrafProcess.start(
            folder, List.of("-Xmx64m"), "summarize", "--ndjson", "--include", "text,sentences");
    Thread feeder = Thread.ofPlatform().start(() -> feed(process));
    BufferedReader out = process.process().inputReader(StandardCharsets.UTF_8);
    for (int i = 0; i < LINES; i++) {
      JsonNode record = Json.parse(out.readLine());
      if (i % 1000 == 7) {
        assertThat(record.path("code").asText()).isEqualTo("invalid_parameter");
      } else {
        assertThat(record.path("id").asInt()).isEqualTo(i);
        assertThat(record.path("text").asText()).startsWith(i + " ");
        assertThat(record.path("keySentences")).hasSize(3);
      }
    }
    assertThat(out.readLine()).isNull();
    feeder.join();
    assertThat(process.failure(1)).isEmpty();
  }

  @Test
  void everyExcerptIsASliceOfTheText() throws Exception {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
        NutgrafProcess process =
            NutgrafProcess.start(
                folder,
                "summarize",
                "--json",
                "--include",
                "text",
                seed.toAbsolutePath().toString());
        JsonNode json = Json.parse(process.process().getInputStream().readAllBytes());
        assertThat(process.failure(0)).isEmpty();
        String text = json.path("text").asText();
        assertThat(text).isEqualTo(Files.readString(seed));
        assertThat(json.path("keySentences")).hasSize(3);
        for (JsonNode sentence : json.path("keySentences")) {
          int offset = sentence.path("offset").asInt();
          assertThat(text.substring(offset, offset + sentence.path("length").asInt()))
              .isEqualTo(sentence.path("text").asText());
        }
      }
    }
  }

  @Test
  void goesOnAfterAFileThatFails() throws Exception {
    Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
    NutgrafProcess process =
        NutgrafProcess.start(folder, "summarize", "missing.txt", good.toString());
    assertThat(process.awaitLine("council")).contains("The council of the town");
    assertThat(process.failure(1))
        .isEqualTo("missing.txt\nnot summarized: There is no file missing.txt.\nnot_found\n");
  }

  @Test
  void picksOnlySentencesOfTheLengthAskedFor() throws Exception {
    Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
    NutgrafProcess process =
        NutgrafProcess.start(
            folder, "summarize", "--json", "--min-words=8", "--max-words=9", good.toString());
    JsonNode json = Json.parse(process.process().getInputStream().readAllBytes());
    assertThat(process.failure(0)).isEmpty();
    assertThat(json.path("keySentences"))
        .singleElement()
        .matches(key -> key.path("text").asText().startsWith("The council of the town"));
    process = NutgrafProcess.start(folder, "summarize", "--min-words=0", good.toString());
    assertThat(process.failure(2)).contains("--min-words out of 1..1000: 0");
    process =
        NutgrafProcess.start(
            folder, "summarize", "--min-words=9", "--max-words=8", good.toString());
    assertThat(process.failure(2)).contains("--min-words 9 is more than --max-words 8");
  }

  @Test
  void tellsOnlyWhatItIsSureOf() throws Exception {
    Path good = Files.writeString(folder.resolve("good.txt"), "Anna Bergmann spoke on Monday.");
    NutgrafProcess process =
        NutgrafProcess.start(folder, "summarize", "--json", "--min-confidence=1", good.toString());
    JsonNode json = Json.parse(process.process().getInputStream().readAllBytes());
    assertThat(process.failure(0)).isEmpty();
    assertThat(json.path("mentions")).isEmpty();
    process = NutgrafProcess.start(folder, "summarize", "--min-confidence=2", good.toString());
    assertThat(process.failure(2)).contains("--min-confidence is a number from 0 to 1");
  }

  /** An evaluation asks every version for the same parts. */
  @Test
  void leavesOutAPartThatItDoesNotKnowAndSaysSo() throws Exception {
    Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
    NutgrafProcess process =
        NutgrafProcess.start(
            folder, "summarize", "--json", "--include", "text,prophecy", good.toString());
    JsonNode json = Json.parse(process.process().getInputStream().readAllBytes());
    assertThat(process.failure(0))
        .isEqualTo("nutgraf: this version knows no part 'prophecy'; it is left out\n");
    assertThat(json.path("text").asText()).isEqualTo(TEXT);
    assertThat(json.has("prophecy")).isFalse();
  }

  private static void feed(NutgrafProcess process) {
    try (BufferedWriter in = process.process().outputWriter(StandardCharsets.UTF_8)) {
      for (int i = 0; i < LINES; i++) {
        in.write(
            i % 1000 == 7
                ? "no JSON\n"
                : Json.line(Json.object().put("id", i).put("text", i + " " + TEXT)) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
