package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToldMetadataTest {

  private static final int MOST = ToldMetadata.MOST;

  @Test
  void tellsAllOfWhatIsNotTooMuch() {
    Metadata all =
        metadata(
            mentions(MOST, 2),
            Collections.nCopies(MOST, quote(100)),
            Collections.nCopies(MOST, date(100)));
    assertThat(ToldMetadata.of(all)).isEqualTo(new ToldMetadata(all, false));
    assertThat(ToldMetadata.of(Metadata.NONE)).isEqualTo(new ToldMetadata(Metadata.NONE, false));
  }

  @Test
  void tellsTheMostSalientOfTooManyMentions() {
    List<Mention> mentions = mentions(MOST + 1, 1);
    var told = ToldMetadata.of(metadata(mentions, List.of(), List.of()));
    assertThat(told.metadata().mentions()).isEqualTo(mentions.subList(0, MOST));
    assertThat(told.shortened()).isTrue();
  }

  @Test
  void tellsTheFirstOccurrencesOfAMention() {
    List<Mention> mentions = mentions(1, ToldMetadata.MOST_OCCURRENCES + 1);
    var told = ToldMetadata.of(metadata(mentions, List.of(), List.of()));
    assertThat(told.metadata().mentions().getFirst().occurrences())
        .isEqualTo(mentions.getFirst().occurrences().subList(0, ToldMetadata.MOST_OCCURRENCES));
    assertThat(told.shortened()).isTrue();
  }

  @Test
  void tellsNoMoreThanARecordHolds() {
    var told =
        ToldMetadata.of(
            metadata(
                mentions(MOST, ToldMetadata.MOST_OCCURRENCES),
                Collections.nCopies(MOST, quote(1_200)),
                Collections.nCopies(MOST, date(1_000))));
    assertThat(told.shortened()).isTrue();
    assertThat(told.metadata().quotes()).hasSizeBetween(30, 41);
    assertThat(told.metadata().dates()).hasSizeBetween(40, 49);
    assertThat(told.metadata().mentions()).hasSizeBetween(20, 49);
  }

  private static Metadata metadata(
      List<Mention> mentions, List<Quote> quotes, List<DateMention> dates) {
    return new Metadata(
        null, null, null, null, null, List.of(), mentions, quotes, dates, List.of());
  }

  private static List<Mention> mentions(int count, int occurrences) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Mention(
                    "id-" + i,
                    EntityType.PERSON,
                    "Name " + i,
                    List.of(),
                    null,
                    .5,
                    .5,
                    Collections.nCopies(occurrences, excerpt(7))))
        .toList();
  }

  private static Quote quote(int length) {
    return new Quote(excerpt(length), Quote.Kind.DIRECT, null, null);
  }

  private static DateMention date(int length) {
    return new DateMention(excerpt(8), "2022-11-29", null, "day", .5, excerpt(length));
  }

  private static Excerpt excerpt(int length) {
    return new Excerpt("x".repeat(length), new Span(0, length));
  }
}
