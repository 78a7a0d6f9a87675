package io.nutgraf.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.DiffJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.DocumentTime;
import io.nutgraf.app.SummarizeDocument.Answer.Summarized;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Published;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reuse.DocumentDiff;
import io.nutgraf.reuse.Later;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is different in a document from another one. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Show what is different in B from A, sentence by sentence and word by word:",
      "what both have, what was edited or moved, and what only one of them has."
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "A file.")
  private Path there = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "Another one, or a version of it.")
  private Path here = Path.of("");

  @Option(names = "--json", description = "Print JSON instead of text for a person.")
  private boolean json;

  @Override
  public Integer call() {
    var summarizer = new FileSummarizer(SummaryOptions.DEFAULT);
    Summarized a = read(summarizer, there);
    Summarized b = read(summarizer, here);
    DocumentDiff diff = DocumentDiff.of(side(a), side(b));
    Later later = Later.of(diff.overlap(), order(b, a));
    if (json) {
      System.out.println(Json.pretty(json(a, b, diff, later)));
    } else {
      var readable = new ReadableDiff(Terminal.standard());
      System.out.print(readable.of(there.toString(), here.toString(), diff, later));
    }
    return 0;
  }

  private static Summarized read(FileSummarizer summarizer, Path file) {
    return switch (summarizer.file(file)) {
      case Result.Done(var answer, _) -> answer;
      case Result.Failed it -> throw new UserError(Nutgraf.FAILED, file + ": " + it.detail());
    };
  }

  private static DocumentDiff.Side side(Summarized answer) {
    return new DocumentDiff.Side(answer.document().text(), answer.allSpans());
  }

  /** How the days compare that the documents themselves state; 0 where one states none. */
  private static int order(Summarized one, Summarized other) {
    Published published = stated(one);
    Published others = stated(other);
    return published == null || others == null ? 0 : published.day().compareTo(others.day());
  }

  private static @Nullable Published stated(Summarized answer) {
    return DocumentTime.stated(answer.summary().metadata()).orElse(null);
  }

  private ObjectNode json(Summarized a, Summarized b, DocumentDiff diff, Later later) {
    ObjectNode head = Json.object();
    head.set("here", json(here, b));
    head.set("there", json(there, a));
    return DiffJson.put(head, diff, later);
  }

  private static ObjectNode json(Path file, Summarized answer) {
    ObjectNode json = Json.object().put("id", file.toString());
    Headline headline = answer.summary().metadata().headline();
    return headline == null ? json : json.put("headline", headline.text());
  }
}
