package io.nutgraf.summarize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Offsets;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole summaries that a person has agreed with: {@code golden/<case>.json} is what becomes of
 * {@code golden/<case>.txt}, or of the seed of that name.
 *
 * <p>{@code ./mvnw -Pquick test -Dtest=GoldenTest -Dgolden.write=true} writes the files anew. Read
 * what changed before you keep it.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final LocalDate UPLOADED_ON = LocalDate.of(2026, 6, 30);

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"));
        Stream<Path> cases = Files.list(GOLDEN)) {
      return Stream.concat(seeds, cases)
          .filter(path -> path.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(GoldenTest::name))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void summaryIsAsAgreed(Path document) throws IOException {
    String actual = summarize(document).toPrettyString() + "\n";
    Path golden = GOLDEN.resolve(name(document).replace(".txt", ".json"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, actual, UTF_8);
    }
    assertThat(golden).exists();
    assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everythingShownStandsInTheText(Path document) throws IOException {
    Reading.Read read = read(document);
    String text = read.document().text();
    ObjectNode summary = summarize(document);
    assertThat(summary.findParents("offset"))
        .isNotEmpty()
        .allSatisfy(
            node -> {
              int offset = node.get("offset").intValue();
              String slice = text.substring(offset, offset + node.get("length").intValue());
              assertThat(slice).isEqualTo(node.get("text").textValue());
            });
    assertThat(new ObjectMapper().readTree(summary.toString())).isEqualTo(summary);
  }

  private static ObjectNode summarize(Path document) throws IOException {
    return switch (Summarizer.standard()
        .summarize(read(document).document(), SummaryOptions.DEFAULT)) {
      case Outcome.Summarized done -> SummaryJson.of(done.summary(), Offsets.UTF16);
      case Outcome.Rejected rejected -> throw new AssertionError(rejected.rejection());
    };
  }

  private static Reading.Read read(Path document) throws IOException {
    RawDocument raw =
        new RawDocument(
            Files.readAllBytes(document), name(document), null, null, null, UPLOADED_ON);
    return (Reading.Read) DocumentReaders.standard().read(raw);
  }

  private static String name(Path document) {
    return document.getFileName().toString();
  }
}
