package io.nutgraf.adapter.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Article;
import io.nutgraf.topics.TopicRanker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every record that a released version wrote is read for ever. What lies in {@code records} was
 * written by the code of its time and is never written anew: the same articles in every format.
 */
class RecordedFormatsTest {

  static List<Integer> formats() {
    return IntStream.rangeClosed(RecordFormat.FIRST, RecordFormat.CURRENT).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everythingIsReadBack(int format) {
    assertThat(read(format, "everything")).isEqualTo(RecordedArticles.everything());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatTellsTheSameOfAnArticle(int format) throws IOException {
    for (String name : names(RecordFormat.FIRST)) {
      assertThat(read(format, name)).as(name).isEqualTo(read(RecordFormat.FIRST, name));
    }
    assertThat(names(format)).containsAll(names(RecordFormat.FIRST));
  }

  /** Nothing is kept for topics, so that a record from before there were any has them. */
  @ParameterizedTest
  @MethodSource("formats")
  void aRecordOfEveryFormatHasTopics(int format) {
    Article.Succeeded article = (Article.Succeeded) read(format, "000_8f3eb1f4b4bb600a");
    assertThat(TopicRanker.rank(article.summary()))
        .extracting(topic -> topic.excerpt().text())
        .startsWith("NATO")
        .contains("Ukraine", "supply of weapons");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingOfAReleasedFormatIsPassedOver(int format) throws IOException {
    for (String name : names(format)) {
      switch (read(format, name)) {
        case Article.Succeeded it ->
            assertThat(it.summary().warnings())
                .as(name)
                .extracting("code")
                .doesNotContain("record_partly_read");
        case Article.Failed it -> assertThat(it.rejection().detail()).doesNotContain("Nutgraf");
      }
    }
  }

  /** A change of what is written is one of the format, or passed over by who reads it. */
  @Test
  void theCurrentFormatIsWrittenAsRecorded() throws IOException {
    for (String name : names(RecordFormat.CURRENT)) {
      byte[] record = RecordedArticles.record(RecordFormat.CURRENT, name);
      assertThat(RecordWriter.bytes(read(RecordFormat.CURRENT, name)))
          .as(name)
          .asString()
          .isEqualTo(new String(record, UTF_8));
    }
  }

  @Test
  void aRecordIsNoLongerThanInTheFirstFormat() throws IOException {
    for (String name : names(RecordFormat.FIRST)) {
      int first = RecordedArticles.record(RecordFormat.FIRST, name).length;
      assertThat(RecordWriter.bytes(read(RecordFormat.FIRST, name)).length)
          .as(name)
          .isLessThanOrEqualTo(first + "\"format\":2,".length());
    }
  }

  private static List<String> names(int format) throws IOException {
    try (Stream<Path> files = Files.list(RecordedArticles.RECORDS.resolve("format-" + format))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  private static Article read(int format, String name) {
    return RecordReader.read(RecordedArticles.record(format, name)).orElseThrow();
  }
}
