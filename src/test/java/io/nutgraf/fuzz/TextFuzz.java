package io.nutgraf.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Document;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.SummaryOptions.Order;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A text in; its summary, with all metadata, must keep every promise. Run by src/fuzz/run. */
public final class TextFuzz {

  private static final Summarizer SUMMARIZER = Summarizer.standard();

  private TextFuzz() {}

  /** Jazzer's entry point: {@code input} is the text in UTF-8. */
  public static void fuzzerTestOneInput(byte[] input) {
    Patience.bound(input.length, () -> check(new String(input, UTF_8)));
  }

  /** Options, title and date are drawn by the text, so that a crasher crashes again. */
  private static void check(String text) {
    var random = new Random(text.hashCode());
    LocalDate day = random.nextBoolean() ? LocalDate.of(2022, 11, 29) : null;
    Document document = Document.of(text, title(text, random), null, day);
    switch (SUMMARIZER.summarize(document, options(random))) {
      case Outcome.Summarized done -> Promises.check(document.text(), done);
      case Outcome.Rejected _ when document.isWordless() -> {}
      case Outcome.Rejected rejected ->
          throw new AssertionError("words, but " + rejected.rejection());
    }
  }

  private static @Nullable String title(String text, Random random) {
    return random.nextInt(4) > 0 ? null : text.lines().findFirst().orElse(null);
  }

  private static SummaryOptions options(Random random) {
    if (random.nextBoolean()) {
      return SummaryOptions.DEFAULT;
    }
    @Nullable Integer percent = random.nextBoolean() ? 1 + random.nextInt(100) : null;
    Order order = random.nextBoolean() ? Order.OFFSET : Order.RANK;
    @Nullable String query = random.nextBoolean() ? "bridge 😀 F16'sı мир 世界" : null;
    return new SummaryOptions(1 + random.nextInt(9), percent, order, query, random.nextInt(4) == 0);
  }
}
