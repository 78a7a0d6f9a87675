package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Included;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One document a line in, one summary a line out, in order and in constant memory. A line that is
 * no document gives a failed record, and the stream goes on. Blank lines give nothing.
 */
final class NdjsonStream {
  private static final int MAX_LINE = 64 * 1024 * 1024;
  private static final int COPIES = 12; // of a line in memory: bytes, texts, words, answer

  private final FileSummarizer summarizer;
  private final Included included;
  private final @Nullable StreamNovelty novelty;
  private final int longest = (int) Math.min(MAX_LINE, Runtime.getRuntime().maxMemory() / COPIES);
  private final AtomicBoolean good = new AtomicBoolean(true);

  /**
   * @param novelty tells of each document what no line before it has; null where nobody asks
   */
  NdjsonStream(FileSummarizer summarizer, Included included, @Nullable StreamNovelty novelty) {
    this.summarizer = summarizer;
    this.included = included;
    this.novelty = novelty;
  }

  /** Runs until the end of {@code in}; true where every line was summarized. */
  boolean run(InputStream in, OutputStream out) throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    try (var work = new OrderedWork(out, cores, longest)) {
      var lines = new ByteLines(in, longest);
      for (var line = lines.next(); line != null; line = lines.next()) {
        var next = line;
        if (!isBlank(next.bytes())) {
          work.giveInOrder(next.bytes().length, () -> answer(next));
        }
      }
      work.finish();
    }
    return good.get();
  }

  /** All of the answer but what the lines before it decide, which is told in its turn. */
  private Supplier<byte[]> answer(ByteLines.Line line) {
    JsonNode document;
    try {
      document = line.whole() ? Json.parse(line.bytes()) : Json.object();
    } catch (IOException e) {
      return record(null, Result.Failed.invalid("The line is not JSON."));
    }
    return record(document.get("id"), line.whole() ? result(document) : tooLong());
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // the one place where a person can see it
  private Result result(JsonNode document) {
    if (!document.isObject()) {
      return Result.Failed.invalid("The line is no JSON object.");
    }
    try {
      return new NdjsonDocument(document).summarizedBy(summarizer);
    } catch (RuntimeException | StackOverflowError bug) {
      bug.printStackTrace();
      return Result.Failed.of(
          RejectionCode.INTERNAL_ERROR, "Nutgraf failed on this document; it is a bug.");
    }
  }

  private Result tooLong() {
    return Result.Failed.of(
        RejectionCode.DOCUMENT_TOO_LARGE, "The line is longer than " + longest + " bytes.");
  }

  private Supplier<byte[]> record(@Nullable JsonNode id, Result result) {
    if (result instanceof Result.Failed) {
      good.set(false);
    }
    ObjectNode record = ResultJson.of(id, result, included);
    return novelty == null ? written(record) : inTurn(novelty.step(record, result), record);
  }

  private static Supplier<byte[]> written(ObjectNode record) {
    byte[] bytes = Json.bytes(record);
    return () -> bytes;
  }

  private static Supplier<byte[]> inTurn(Runnable lastStep, ObjectNode record) {
    return () -> {
      lastStep.run();
      return Json.bytes(record);
    };
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
