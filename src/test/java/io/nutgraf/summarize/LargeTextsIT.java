package io.nutgraf.summarize;

import io.nutgraf.runtime.LambdaHeap;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever 25 MiB hold, they are summarized or refused in the memory of a function of 1024 MB, and
 * the budget is asked often enough to end them.
 */
class LargeTextsIT {

  /** Seconds of CPU for what takes most memory or is refused: enough, or nearly; and for others. */
  private static final List<String> SECONDS = List.of("30", "1");

  private static final long LONGEST_UNCHECKED_MILLIS = 5_000;

  @Test
  void areSummarizedOrRefusedInBoundedMemory(@TempDir Path folder) throws Exception {
    List<String> lines = LambdaHeap.run(LargeTexts.class, folder.resolve("output"), SECONDS);
    var soft = new SoftAssertions();
    for (LargeTexts.Kind kind : LargeTexts.Kind.values()) {
      judge(kind.name(), kind.rejected, lines, soft);
    }
    for (LargeDocuments.Kind kind : LargeDocuments.Kind.values()) {
      judge(kind.name(), kind.rejected, lines, soft);
    }
    soft.assertAll();
  }

  private static void judge(String kind, String rejected, List<String> lines, SoftAssertions soft) {
    String line = lines.stream().filter(each -> each.startsWith(kind + " ")).findFirst().orElse("");
    soft.assertThat(line).as("%s: %s", kind, lines.getLast()).matches(expected(rejected));
    soft.assertThat(unchecked(line)).as(line).isLessThan(LONGEST_UNCHECKED_MILLIS);
  }

  private static String expected(String rejected) {
    return rejected.isEmpty()
        ? ".*( sentences summarized|TIME_LIMIT_EXCEEDED .*)"
        : ".*(DOCUMENT_TOO_LARGE|NO_TEXT_FOUND) .*" + rejected + ".*";
  }

  private static long unchecked(String line) {
    String[] words = line.split(" ", -1);
    return words.length > 1 ? Long.parseLong(words[1]) : 0;
  }
}
