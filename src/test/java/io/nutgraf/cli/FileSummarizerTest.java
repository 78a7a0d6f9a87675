package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Published;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.SummaryOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSummarizerTest {

  @TempDir Path folder;

  @Test
  void tellsTheYearOfADayByWhenTheFileWasLastChanged() throws IOException {
    Path file = folder.resolve("story.txt");
    Files.writeString(file, "The mayor resigned on Tuesday, November 29, after a long debate.");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2016-12-24T08:00:00Z")));

    var result = new FileSummarizer(SummaryOptions.DEFAULT).file(file);

    assertThat(result).isInstanceOf(Result.Done.class);
    assertThat(((Result.Done) result).answer().summary().metadata().published())
        .extracting(Published::value)
        .isEqualTo("2016-11-29");
  }

  @Test
  void readsNothingThatIsTooLarge() throws IOException {
    Path file = folder.resolve("large.txt");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(FileSummarizer.MAX_BYTES + 1L);
    }
    var summarizer = new FileSummarizer(SummaryOptions.DEFAULT);

    assertThat(summarizer.file(file))
        .isEqualTo(
            Result.Failed.of(
                RejectionCode.DOCUMENT_TOO_LARGE,
                "The document has 52428801 bytes; at most 52428800 are read."));
    try (var in = Files.newInputStream(file)) {
      assertThat(summarizer.stream(in))
          .isEqualTo(
              Result.Failed.of(
                  RejectionCode.DOCUMENT_TOO_LARGE,
                  "The document has more than 52428800 bytes, the most that are read."));
    }
  }
}
