package io.nutgraf.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import io.nutgraf.adapter.json.Included;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.SummaryOptions;
import java.io.IOException;
import java.nio.file.Files;
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
  private static final String NOVELTY = "novelty";
  private static final List<String> PARTS = List.of(TEXT, STRUCTURE, SENTENCES, NOVELTY);

  /** The orders of key sentences, as users name them. */
  enum Sort {
    offset,
    rank
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The files, and folders of files; - is standard input.")
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
      names = "--min-confidence",
      paramLabel = "P",
      description = "Tell no name and no date with less confidence, 0 to 1 (${DEFAULT-VALUE}).")
  private double minConfidence;

  @Option(
      names = "--include",
      paramLabel = "PART",
      split = ",",
      description = {
        "What JSON holds besides: text, structure, sentences,",
        "novelty (what no document before it has)."
      })
  private List<String> include = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var summarizer = new FileSummarizer(options());
    Included included = included();
    if (ndjson) {
      if (!files.isEmpty()) {
        throw misuse("--ndjson reads standard input and takes no files");
      }
      var stream = new NdjsonStream(summarizer, included, novelty());
      return stream.run(System.in, System.out) ? 0 : Nutgraf.FAILED;
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
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw misuse("--min-confidence is a number from 0 to 1");
    }
    return new Included(
        include.contains(TEXT),
        include.contains(STRUCTURE),
        include.contains(SENTENCES),
        false,
        minConfidence);
  }

  private @Nullable StreamNovelty novelty() {
    return include.contains(NOVELTY) ? new StreamNovelty() : null;
  }

  private static void sayUnknown(String part) {
    System.err.println(
        Terminal.harmless("nutgraf: this version knows no part '" + part + "'; it is left out"));
  }

  private static UserError misuse(String problem) {
    return new UserError(Nutgraf.MISUSED, problem);
  }

  private boolean each(FileSummarizer summarizer, Included included) throws IOException {
    var told = new ToldResults(json, included, novelty());
    for (String file : files) {
      if (file.equals("-")) {
        told.tell("standard input", null, summarizer.stream(System.in));
      } else if (Files.isDirectory(Path.of(file))) {
        eachIn(Path.of(file), summarizer, told);
      } else {
        told.tell(file, TextNode.valueOf(file), summarizer.file(Path.of(file)));
      }
    }
    return told.areGood();
  }

  private static void eachIn(Path folder, FileSummarizer summarizer, ToldResults told)
      throws IOException {
    NamedFiles named = NamedFiles.in(folder);
    for (NamedFiles.Named file : named.files()) {
      Result result = file.failed() == null ? summarizer.file(file.path()) : file.failed();
      told.tell(file.name(), TextNode.valueOf(file.name()), result);
    }
    if (named.hidden() > 0) {
      System.err.println(
          Terminal.harmless(
              "nutgraf: %s: %,d left out whose names begin with a dot"
                  .formatted(folder, named.hidden())));
    }
  }
}
