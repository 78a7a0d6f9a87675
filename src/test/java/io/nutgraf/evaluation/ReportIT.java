package io.nutgraf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nutgraf.cli.Nutgraf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The report on the seeds, and on corpora whose scores are made up. */
@Timeout(120)
class ReportIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir private Path folder;
  private Path nutgraf;

  @BeforeEach
  void makeLauncher() throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/env")) && run("python3", "--version").status() == 0,
        "there is no Python 3");
    nutgraf = launcher("nutgraf", "");
  }

  @Test
  void withoutCorporaTheSeedsKeepEveryPromise() throws IOException {
    Run run = report(nutgraf, folder.resolve("none"));
    assertThat(run.output())
        .contains("seeds/: 2 documents keep every promise", "there are no corpora in");
    assertThat(run.status()).isZero();
  }

  @Test
  void aBrokenPromiseEndsIt() throws IOException {
    Path liar = launcher("liar", " | sed 's/\"reasons\":\\[[^]]*\\]/\"reasons\":[]/'");
    Run run = report(liar, folder.resolve("none"));
    assertThat(run.output()).contains("no reason or no score");
    assertThat(run.status()).isEqualTo(1);
    Path poet =
        launcher("poet", " | sed 's/\"text\":\"NATO countries agreed/\"text\":\"They agreed/'");
    assertThat(report(poet, folder.resolve("none")).output()).contains("not verbatim: They agreed");
  }

  @Test
  void writesTheTableBetweenItsMarksAndTellsAnother() throws IOException {
    Path corpora = Files.createDirectory(folder.resolve("corpora"));
    Files.writeString(
        corpora.resolve("evaluate.py"),
        """
        import json, sys
        json.dump({'charset/index': {'items': 8, 'failed': {}, 'not_verbatim': 0,
            'accuracy all': {'acc': 0.75, 'n': 8}}}, open(sys.argv[sys.argv.index('--json') + 1], 'w'))
        """);
    Files.createDirectory(corpora.resolve("files"));
    Files.writeString(
        corpora.resolve("files/score.py"),
        """
        import json, sys
        json.dump({'pdf': {'files': 4, 'whole': 0.75, 'title': [3, 4], 'author': [0, 0],
            'date': [1, 2], 'code': [2, 2]}}, open(sys.argv[sys.argv.index('--json') + 1], 'w'))
        """);
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "A\n<!-- figures -->\nold\n<!-- /figures -->\nZ\n");
    assertThat(report(nutgraf, corpora, "--check", readme.toString()).status()).isEqualTo(1);
    assertThat(report(nutgraf, corpora, "--write", readme.toString()).status()).isZero();
    assertThat(Files.readString(readme))
        .startsWith("A\n<!-- figures -->\n")
        .contains("| Character set of a file | 8 | 75.0 % right |")
        .contains("| pdf | 4 | 0.75 | 3 of 4 | – | 1 of 2 | 2 of 2 |")
        .doesNotContain("\nold\n")
        .endsWith("\n<!-- /figures -->\nZ\n");
    assertThat(report(nutgraf, corpora, "--check", readme.toString()).status()).isZero();
  }

  /** Runs what is compiled here; what it prints goes through {@code filter}. */
  private Path launcher(String name, String filter) throws IOException {
    String command =
        "'%s/bin/java' -cp '%s/classes:%s/laptop-lib/*' %s \"$@\"%s\n"
            .formatted(
                System.getProperty("java.home"), TARGET, TARGET, Nutgraf.class.getName(), filter);
    Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + command);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private Run report(Path nutgraf, Path corpora, String... more) throws IOException {
    var command = new ArrayList<String>(List.of("python3", "src/evaluation/report.py"));
    command.addAll(List.of("--nutgraf", nutgraf.toString(), "--corpora", corpora.toString()));
    command.addAll(List.of(more));
    return run(command.toArray(String[]::new));
  }

  private static Run run(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private record Run(int status, String output) {}
}
