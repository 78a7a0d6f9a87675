package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToldMetadataTest {

  private static final int MOST = ToldMetadata.MOST;

  @Test
  void tellsAllOfWhatIsNotTooMuch() {
    Metadata all =
        metadata(mentions(MOST, 2), Collections.nCopies(MOST, quote(100)), dates(MOST, 100));
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
  void tellsTheFirstOfItsOtherNames() {
    List<String> aliases =
        IntStream.rangeClosed(0, ToldMetadata.MOST_ALIASES).mapToObj(i -> "N. " + i).toList();
    Mention mention = mentions(1, 2).getFirst();
    mention = mention.with(aliases, mention.occurrences());
    var told = ToldMetadata.of(metadata(List.of(mention), List.of(), List.of()));
    assertThat(told.metadata().mentions().getFirst().aliases())
        .isEqualTo(aliases.subList(0, ToldMetadata.MOST_ALIASES));
    assertThat(told.shortened()).isTrue();
  }

  @Test
  void tellsDatesThatStandFirstInTheOrderOfTime() {
    List<DateMention> dates = dates(MOST + 50, 10);
    var told = ToldMetadata.of(metadata(List.of(), List.of(), dates));
    assertThat(told.metadata().dates()).isEqualTo(dates.subList(50, MOST + 50));
    assertThat(told.shortened()).isTrue();
  }

  @Test
  void refersToNoMentionThatIsNotTold() {
    List<Mention> mentions = mentions(MOST + 1, 1);
    var quotes = List.of(quote(mentions.getFirst()), quote(mentions.getLast()));
    var outlets = List.of(outlet(mentions.getFirst()), outlet(mentions.getLast()));
    Metadata all =
        new Metadata(null, null, null, null, null, List.of(), mentions, quotes, List.of(), outlets);

    Metadata told = ToldMetadata.of(all).metadata();

    assertThat(told.quotes())
        .extracting(Quote::speaker)
        .extracting(Speaker::name, Speaker::mention)
        .containsExactly(tuple("Name 0", "id-0"), tuple("Name " + MOST, null));
    assertThat(told.citedOutlets()).extracting(CitedOutlet::mention).containsExactly("id-0", null);
  }

  @Test
  void tellsNoMoreThanARecordHolds() {
    var told =
        ToldMetadata.of(
            metadata(
                mentions(MOST, ToldMetadata.MOST_OCCURRENCES),
                Collections.nCopies(MOST, quote(1_200)),
                dates(MOST, 1_000)));
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

  /** As a timeline is: what stands last in the document was first. */
  private static List<DateMention> dates(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Span(9 * (count - i), 9 * (count - i) + 8))
        .map(span -> date(span, length))
        .toList();
  }

  private static DateMention date(Span span, int length) {
    var sentence = new Span(span.start(), span.start() + length);
    return new DateMention(
        new Excerpt("x".repeat(span.length()), span),
        "2022-11-29",
        null,
        "day",
        .5,
        new Excerpt("x".repeat(length), sentence));
  }

  private static Quote quote(Mention speaker) {
    var who = new Speaker(speaker.name(), speaker.id(), excerpt(4));
    return new Quote(excerpt(20), Quote.Kind.DIRECT, who, null);
  }

  private static CitedOutlet outlet(Mention mention) {
    return new CitedOutlet(excerpt(4), mention.id(), excerpt(4));
  }

  private static Excerpt excerpt(int length) {
    return new Excerpt("x".repeat(length), new Span(0, length));
  }
}
