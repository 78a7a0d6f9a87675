package io.nutgraf.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of languages in ARCHITECTURE.md says which folders hold what. */
class LanguagesTest {

  private static final Path FOLDERS = Path.of("src", "main", "resources", "io/nutgraf/languages");

  @Test
  void theTableTellsWhatEachFolderHolds() throws IOException {
    String text = Files.readString(Path.of("ARCHITECTURE.md"));
    String told =
        text.substring(text.indexOf("### Languages"))
            .lines()
            .skip(1)
            .takeWhile(line -> !line.startsWith("#"))
            .filter(line -> line.startsWith("|"))
            .collect(joining("\n"));
    String table = table();
    assertThat(told).as("the table of languages should be\n%s\n", table).isEqualTo(table);
  }

  /** A row for those that have the same; those that have most come first. */
  private static String table() {
    List<Feature> columns =
        Stream.of(Feature.values())
            .filter(feature -> packs().stream().anyMatch(pack -> pack.has(feature)))
            .toList();
    Map<Set<Feature>, List<String>> rows =
        new TreeMap<>(
            Comparator.comparingInt((Set<Feature> features) -> -features.size())
                .thenComparing(Set::toString));
    for (LanguagePack pack : packs()) {
      Set<Feature> features = EnumSet.noneOf(Feature.class);
      Stream.of(Feature.values()).filter(pack::has).forEach(features::add);
      rows.computeIfAbsent(features, _ -> new ArrayList<>()).add(pack.name());
    }
    List<String> lines = new ArrayList<>();
    lines.add(row("language", columns.stream().map(LanguagesTest::title)));
    lines.add("|---".repeat(columns.size() + 1) + "|");
    rows.forEach(
        (features, languages) ->
            lines.add(
                row(
                    languages.stream().sorted().collect(joining(", ")),
                    columns.stream().map(feature -> features.contains(feature) ? "x" : ""))));
    return String.join("\n", lines);
  }

  private static List<LanguagePack> packs() {
    return Stream.concat(Stream.of(LanguagePack.any()), LanguagePack.all().stream())
        .filter(pack -> Files.isDirectory(FOLDERS.resolve(pack.code())))
        .toList();
  }

  private static String title(Feature feature) {
    String file = feature.file();
    return file.substring(0, file.indexOf('.')).replace('-', ' ');
  }

  private static String row(String first, Stream<String> cells) {
    return "| " + first + " | " + cells.collect(joining(" | ")) + " |";
  }
}
