package io.nutgraf.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import io.nutgraf.adapter.json.Included;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.SummaryOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Summarizes documents here and now, and stores nothing. */
@Command(
    name = "summarize",
    mixinStandardHelpOptions = true,
    description = "Summarize documents here and now; nothing is stored.",
    footer = {
      "",
      "With --ndjson, a line is {\"id\", \"text\" | \"html\" | \"path\", \"title\"?,"
          + " \"referenceDate\"?}, and one summary a line comes out, in the same order."
    })
final class SummarizeCommand implements Callable<Integer> {

  private static final String TEXT = "text";
  private static final String STRUCTURE = "structure";
  private static final String SENTENCES = "sentences";
  private static final List<String> PARTS = List.of(TEXT, STRUCTURE, SENTENCES);

  /** The orders of key sentences, as users name them. */
  enum Sort {
    offset,
    rank
  }

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "The files; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "Print JSON instead of text for a person.")
  private boolean json;

  @Option(names = "--ndjson", description = "Read documents from standard input, one a line.")
  private boolean ndjson;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "How many key sentences, 1 to 100 (${DEFAULT-VALUE}).")
  private int sentences = 3;

  @Option(
      names = "--percent",
      paramLabel = "N",
      description = "How many of the document's sentences in percent, instead.")
  private @Nullable Integer percent;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "The order of key sentences: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Sort sort = Sort.offset;

  @Option(names = "--query", paramLabel = "WORDS", description = "What you want to know.")
  private @Nullable String query;

  @Option(names = "--exclude-quotes", description = "Pick no sentence that is a quotation.")
  private boolean excludeQuotes;

  @Option(
      names = "--min-words",
      paramLabel = "N",
      description = "Pick no sentence of fewer words, 1 to 1000.")
  private int minWords = SentenceLength.ANY.min();

  @Option(
      names = "--max-words",
      paramLabel = "N",
      description = "Pick no sentence of more words, 1 to 1000.")
  private @Nullable Integer maxWords;

  @Option(
      names = "--include",
      paramLabel = "PART",
      split = ",",
      description = "What JSON holds besides: text, structure, sentences.")
  private List<String> include = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var summarizer = new FileSummarizer(options());
    Included included = included();
    if (ndjson) {
      if (!files.isEmpty()) {
        throw misuse("--ndjson reads standard input and takes no files");
      }
      return new NdjsonStream(summarizer, included).run(System.in, System.out) ? 0 : Nutgraf.FAILED;
    }
    if (files.isEmpty()) {
      throw misuse("name the files to summarize, or - for standard input");
    }
    return each(summarizer, included) ? 0 : Nutgraf.FAILED;
  }

  private SummaryOptions options() {
    try {
      var order = sort == Sort.rank ? SummaryOptions.Order.RANK : SummaryOptions.Order.OFFSET;
      var length =
          new SentenceLength(minWords, maxWords == null ? SentenceLength.ANY.max() : maxWords);
      return new SummaryOptions(sentences, percent, order, query, excludeQuotes, length);
    } catch (IllegalArgumentException e) {
      throw misuse(withNamesOfOptions(String.valueOf(e.getMessage())));
    }
  }

  private static String withNamesOfOptions(String problem) {
    return problem
        .replace("sentenceCount", "--sentences")
        .replace("percent", "--percent")
        .replace("minSentenceWords", "--min-words")
        .replace("maxSentenceWords", "--max-words");
  }

  /**
   * The parts that {@code --include} names. One that this version does not know is told of and left
   * out, and no reason to refuse: whoever asks for what another version tells gets the rest.
   */
  private Included included() {
    include.stream().filter(name -> !PARTS.contains(name)).forEach(SummarizeCommand::sayUnknown);
    return new Included(
        include.contains(TEXT), include.contains(STRUCTURE), include.contains(SENTENCES), false);
  }

  private static void sayUnknown(String part) {
    System.err.println(
        Terminal.harmless("nutgraf: this version knows no part '" + part + "'; it is left out"));
  }

  private static UserError misuse(String problem) {
    return new UserError(Nutgraf.MISUSED, problem);
  }

  private boolean each(FileSummarizer summarizer, Included included) throws IOException {
    var readable = new ReadableSummary(Terminal.standard());
    boolean good = true;
    String gap = "";
    for (String file : files) {
      Result result =
          file.equals("-") ? summarizer.stream(System.in) : summarizer.file(Path.of(file));
      String name = file.equals("-") ? "standard input" : file;
      var id = file.equals("-") ? null : TextNode.valueOf(file);
      switch (result) {
        case Result _ when json ->
            System.out.println(Json.pretty(ResultJson.of(id, result, included)));
        case Result.Done(var answer, _) ->
            System.out.print(gap + readable.of(name, answer.mediaType(), answer.summary()));
        case Result.Failed failed -> System.err.print(gap + readable.of(name, failed));
      }
      gap = "\n";
      good &= result instanceof Result.Done;
    }
    return good;
  }
}
