package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Published;
import io.nutgraf.model.SummaryOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  @TempDir Path folder;

  @Test
  void tellsTheYearOfADayByWhenTheFileWasLastChanged() throws IOException {
    Path file = folder.resolve("story.txt");
    Files.writeString(file, "The mayor resigned on Tuesday, November 29, after a long debate.");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2016-12-24T08:00:00Z")));

    var result = new Desk(SummaryOptions.DEFAULT).file(file);

    assertThat(result).isInstanceOf(Desk.Result.Done.class);
    assertThat(((Desk.Result.Done) result).outcome().summary().metadata().published())
        .extracting(Published::value)
        .isEqualTo("2016-11-29");
  }
}
