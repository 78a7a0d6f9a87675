package io.nutgraf.summarize;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a summary tells of the metadata of its document: all of it, up to a size that a record and
 * an answer can hold. Of a novel, the first quotations are told, and the most salient names.
 *
 * @param shortened whether that is less than there is
 */
record ToldMetadata(Metadata metadata, boolean shortened) {

  /** How many elements a list has at most. */
  static final int MOST = 200;

  /** How many occurrences of a mention are told at most. */
  static final int MOST_OCCURRENCES = 100;

  /** How long the words of a list are together at most, in UTF-16 code units. */
  static final int MOST_UNITS = 50_000;

  /** What an element takes besides its words. */
  private static final int UNITS_AROUND = 10;

  static ToldMetadata of(Metadata all) {
    var told =
        new Metadata(
            all.headline(),
            all.byline(),
            all.publisher(),
            all.dateline(),
            all.published(),
            all.keyPhrases(),
            first(all.mentions().stream().map(ToldMetadata::told).toList(), ToldMetadata::units),
            first(all.quotes(), ToldMetadata::units),
            first(all.dates(), ToldMetadata::units),
            first(all.citedOutlets(), ToldMetadata::units));
    return new ToldMetadata(told, !told.equals(all));
  }

  private static <T> List<T> first(List<T> list, ToIntFunction<T> units) {
    int count = 0;
    int total = 0;
    while (count < list.size() && count < MOST) {
      total += units.applyAsInt(list.get(count));
      if (total > MOST_UNITS) {
        break;
      }
      count++;
    }
    return list.subList(0, count);
  }

  private static Mention told(Mention mention) {
    return mention.occurrences().size() <= MOST_OCCURRENCES
        ? mention
        : mention.with(mention.occurrences().subList(0, MOST_OCCURRENCES));
  }

  private static int units(Mention mention) {
    int words = mention.id().length() + mention.name().length();
    for (String alias : mention.aliases()) {
      words += alias.length();
    }
    for (Excerpt occurrence : mention.occurrences()) {
      words += units(occurrence);
    }
    return words + (mention.role() == null ? 0 : units(mention.role()));
  }

  private static int units(Quote quote) {
    int speaker =
        quote.speaker() == null
            ? 0
            : quote.speaker().name().length() + units(quote.speaker().excerpt());
    return units(quote.excerpt()) + speaker + (quote.cue() == null ? 0 : units(quote.cue()));
  }

  private static int units(DateMention date) {
    return units(date.excerpt()) + units(date.sentence());
  }

  private static int units(CitedOutlet outlet) {
    return units(outlet.excerpt()) + units(outlet.cue());
  }

  private static int units(Excerpt excerpt) {
    return excerpt.length() + UNITS_AROUND;
  }
}
