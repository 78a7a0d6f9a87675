package io.nutgraf.cli;

import io.nutgraf.adapter.json.DigestJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.digest.Digest;
import io.nutgraf.digest.DigestDocument;
import io.nutgraf.digest.DigestOptions;
import io.nutgraf.digest.Digester;
import io.nutgraf.model.StatedDay;
import io.nutgraf.model.SummaryOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one briefing of many documents here and now, and stores nothing. */
@Command(
    name = "digest",
    mixinStandardHelpOptions = true,
    description = "Make one briefing of many documents: each thing once, verbatim and cited.",
    footer = {
      "",
      "With --ndjson, a line is {\"id\"?, \"documents\": [{\"id\"?, \"time\"?, \"headline\"?,"
          + " \"text\"}], \"words\"?, \"sentences\"?, \"query\"?, \"since\"?, \"days\"?}, and one"
          + " digest a line comes out, in the same order."
    })
final class DigestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "The files, and folders of files.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "Print JSON instead of text for a person.")
  private boolean json;

  @Option(names = "--ndjson", description = "Read sets of documents from standard input.")
  private boolean ndjson;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "About how many words, 1 to 5000 (300).")
  private @Nullable Integer words;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "How many sentences, 1 to 200, instead.")
  private @Nullable Integer sentences;

  @Option(names = "--query", paramLabel = "WORDS", description = "What you want to know.")
  private @Nullable String query;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Leave out what documents of earlier days told.")
  private @Nullable String since;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How many days the timeline has at most, 0 to 400 (${DEFAULT-VALUE}).")
  private int days = DigestOptions.DEFAULT.days();

  @Override
  public Integer call() throws IOException {
    DigestOptions options = options();
    var summarizer = new FileSummarizer(SummaryOptions.DEFAULT);
    if (ndjson) {
      if (!files.isEmpty()) {
        throw misuse("--ndjson reads standard input and takes no files");
      }
      return new DigestStream(summarizer, options).run(System.in, System.out) ? 0 : Nutgraf.FAILED;
    }
    if (files.isEmpty()) {
      throw misuse("name the files to make a digest of");
    }
    return tell(new DigestFiles(summarizer), options);
  }

  private int tell(DigestFiles read, DigestOptions options) throws IOException {
    for (String file : files) {
      if (Files.isDirectory(Path.of(file))) {
        read.takeFolder(Path.of(file));
      } else {
        read.take(file, Path.of(file));
      }
    }
    List<DigestDocument> documents = read.documents();
    if (documents.size() > Digester.MOST_DOCUMENTS) {
      throw misuse(
          "a digest is made of at most %d documents; these are %d"
              .formatted(Digester.MOST_DOCUMENTS, documents.size()));
    }
    Digest digest = Digester.digest(documents, options);
    System.out.print(
        json
            ? Json.pretty(DigestJson.put(Json.object(), digest)) + "\n"
            : ReadableDigest.of(digest, Terminal.standard()));
    return read.areGood() ? 0 : Nutgraf.FAILED;
  }

  private DigestOptions options() {
    if (words != null && sentences != null) {
      throw misuse("give --words or --sentences, not both");
    }
    try {
      return new DigestOptions(length(), query, day(), days);
    } catch (IllegalArgumentException e) {
      throw misuse(String.valueOf(e.getMessage()));
    }
  }

  private DigestOptions.Length length() {
    if (sentences != null) {
      return new DigestOptions.Length.Sentences(sentences);
    }
    return words == null ? DigestOptions.DEFAULT.length() : new DigestOptions.Length.Words(words);
  }

  private @Nullable LocalDate day() {
    return since == null
        ? null
        : StatedDay.parse(since)
            .orElseThrow(() -> misuse("--since must be a day such as 2022-11-29"));
  }

  private static UserError misuse(String problem) {
    return new UserError(Nutgraf.MISUSED, problem);
  }
}
