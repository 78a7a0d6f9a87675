package io.nutgraf.summarize;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a summary tells of the metadata of its document: all of it, up to a size that a record and
 * an answer can hold. Of a novel, the first quotations and dates are told, and the most salient
 * names. Whatever reads metadata to find out more has read all of it before; nothing that is told
 * refers to what is not.
 *
 * @param shortened whether that is less than there is
 */
record ToldMetadata(Metadata metadata, boolean shortened) {

  /** How many elements a list has at most. */
  static final int MOST = 200;

  /** How many occurrences of a mention are told at most. */
  static final int MOST_OCCURRENCES = 100;

  /** How many other names of a mention are told at most. */
  static final int MOST_ALIASES = 12;

  /** How long the words of a list are together at most, in UTF-16 code units. */
  static final int MOST_UNITS = 50_000;

  /** What an element takes besides its words. */
  private static final int UNITS_AROUND = 10;

  static ToldMetadata of(Metadata all) {
    List<Mention> mentions =
        first(
            all.mentions().stream().limit(MOST).map(ToldMetadata::told).toList(),
            ToldMetadata::units);
    Set<String> ids = mentions.stream().map(Mention::id).collect(Collectors.toSet());
    var told =
        new Metadata(
            all.headline(),
            all.byline(),
            all.publisher(),
            all.dateline(),
            all.published(),
            all.keyPhrases(),
            mentions,
            first(all.quotes(), ToldMetadata::units).stream().map(q -> told(q, ids)).toList(),
            firstInDocument(all.dates()),
            first(all.citedOutlets(), ToldMetadata::units).stream()
                .map(outlet -> told(outlet, ids))
                .toList());
    return new ToldMetadata(told, !told.equals(all));
  }

  /** Those that stand first in the document, in the order of time as before. */
  private static List<DateMention> firstInDocument(List<DateMention> dates) {
    var inDocument = new ArrayList<>(dates);
    inDocument.sort(Comparator.comparing(date -> date.excerpt().span()));
    Set<DateMention> first = new HashSet<>(first(inDocument, ToldMetadata::units));
    return dates.stream().filter(first::contains).toList();
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
    return mention.with(
        upTo(MOST_ALIASES, mention.aliases()), upTo(MOST_OCCURRENCES, mention.occurrences()));
  }

  private static <T> List<T> upTo(int most, List<T> list) {
    return list.subList(0, Math.min(most, list.size()));
  }

  private static Quote told(Quote quote, Set<String> mentions) {
    Speaker speaker = quote.speaker();
    return speaker == null || isTold(speaker.mention(), mentions)
        ? quote
        : new Quote(quote.excerpt(), quote.kind(), speaker.withoutMention(), quote.cue());
  }

  private static CitedOutlet told(CitedOutlet outlet, Set<String> mentions) {
    return isTold(outlet.mention(), mentions)
        ? outlet
        : new CitedOutlet(outlet.excerpt(), null, outlet.cue());
  }

  private static boolean isTold(@Nullable String mention, Set<String> mentions) {
    return mention == null || mentions.contains(mention);
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
