package io.nutgraf.topics;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that a summary by an editor would name a name or hold the words of a phrase,
 * 0..1: 1 / (1 + e^-z), with
 *
 * <pre>
 * phrase: z = -2.7 + ln(1 + n) + .2 lead + 1.2 score + .8 headline
 * name:   z = -3.7 + .6 organization + .1 place + .35 several words + .5 ln(1 + n) + 1.7 lead
 *             + 2 salience n / (1 + n) + 1.25 spread + .8 headline
 *             - (1.3 - lead) spoken - 1.5 cited - 2 imprint
 * n        = how often it stands there, dateline excluded
 * lead     = 1 / (1 + d / 200), d the code units of text before its first place
 * spread   = in how many tenths of the text it is named, 0..1
 * spoken   = quotations of it for each place where it is named, 0..1
 * cited    = it is an outlet that the document cites
 * imprint  = it is publisher or author
 * </pre>
 *
 * What only a dateline names is no topic. The weights are rounded from a logistic regression of
 * 1,361 articles on how many of a candidate's words their summaries have; that of the headline is
 * by hand, since few of these have one. That speakers and cited agencies are what a text names and
 * is not about is what Dunietz and Gillick ("A New Entity Salience Task", EACL 2014) observe of
 * news.
 */
final class TopicScorer {

  private static final double HALF_LEAD = 200;
  private static final int PARTS = 10;

  /** The text is at least as long as that, in UTF-16 code units, for spread to say something. */
  private static final int SHORTEST = 600;

  private final @Nullable Span headline;
  private final @Nullable Span dateline;
  private final Map<String, Integer> quotes = new HashMap<>();

  /** Ids of the mentions that are cited outlets; the names of those that are none. */
  private final Set<String> cited = new HashSet<>();

  private final String imprint;
  private final int start;
  private final int length;

  TopicScorer(Metadata metadata) {
    this.headline = metadata.headline() == null ? null : metadata.headline().span();
    this.dateline = metadata.dateline() == null ? null : metadata.dateline().span();
    for (Quote quote : metadata.quotes()) {
      if (quote.speaker() != null && quote.speaker().mention() != null) {
        quotes.merge(quote.speaker().mention(), 1, Integer::sum);
      }
    }
    for (CitedOutlet outlet : metadata.citedOutlets()) {
      cited.add(outlet.mention() == null ? outlet.excerpt().text() : outlet.mention());
    }
    this.imprint = imprint(metadata);
    List<Span> places = new ArrayList<>();
    metadata.mentions().forEach(it -> it.occurrences().forEach(at -> places.add(at.span())));
    metadata.keyPhrases().forEach(phrase -> places.add(phrase.excerpt().span()));
    this.start = places.stream().filter(this::isOfBody).mapToInt(Span::start).min().orElse(0);
    Stream<Span> later =
        Stream.concat(
            metadata.quotes().stream().map(Quote::excerpt).map(Excerpt::span),
            metadata.dates().stream().map(DateMention::excerpt).map(Excerpt::span));
    int end = Stream.concat(places.stream(), later).mapToInt(Span::end).max().orElse(0);
    this.length = Math.max(SHORTEST, end - start);
  }

  /** Publisher and author, between spaces, in lower case. */
  private static String imprint(Metadata metadata) {
    StringBuilder words = new StringBuilder(" ");
    if (metadata.publisher() != null) {
      words.append(metadata.publisher().text()).append(" \n ");
    }
    if (metadata.byline() != null) {
      words.append(metadata.byline().text()).append(' ');
    }
    return words.toString().toLowerCase(Locale.ROOT).replace(",", " ");
  }

  double score(KeyPhrase phrase) {
    Span span = phrase.excerpt().span();
    double z =
        -2.7
            + StrictMath.log1p(phrase.count())
            + .2 * lead(isIn(headline, span) ? start : span.start())
            + 1.2 * phrase.score()
            + (isIn(headline, span) ? .8 : 0);
    return logistic(z);
  }

  /** The same of a name; 0 for what only the dateline names. */
  double score(Mention mention) {
    BitSet parts = new BitSet(PARTS);
    boolean inHeadline = false;
    int first = Integer.MAX_VALUE;
    int count = 0;
    for (Excerpt place : mention.occurrences()) {
      if (isIn(headline, place.span())) {
        inHeadline = true;
        count++;
      } else if (!isIn(dateline, place.span())) {
        first = Math.min(first, place.offset());
        parts.set(Math.clamp((long) PARTS * (place.offset() - start) / length, 0, PARTS - 1));
        count++;
      }
    }
    if (count == 0) {
      return 0;
    }
    double lead = lead(inHeadline ? start : first);
    double spoken = Math.min(1, quotes.getOrDefault(mention.id(), 0) / (double) count);
    double z =
        -3.7
            + ofType(mention.type())
            + (mention.name().indexOf(' ') > 0 ? .35 : 0)
            + .5 * StrictMath.log1p(count)
            + 1.7 * lead
            + 2 * mention.salience() * count / (1 + count)
            + 1.25 * parts.cardinality() / PARTS
            + (inHeadline ? .8 : 0)
            - (1.3 - lead) * spoken
            - (isCited(mention) ? 1.5 : 0)
            - (isOfImprint(mention) ? 2 : 0);
    return logistic(z);
  }

  private static double ofType(EntityType type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> .6;
      case PLACE -> .1;
    };
  }

  private boolean isCited(Mention mention) {
    return cited.contains(mention.id()) || cited.contains(mention.name());
  }

  private boolean isOfImprint(Mention mention) {
    return Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .anyMatch(name -> imprint.contains(" " + name.toLowerCase(Locale.ROOT) + " "));
  }

  private double lead(int offset) {
    return 1 / (1 + Math.max(0, offset - start) / HALF_LEAD);
  }

  private boolean isOfBody(Span span) {
    return !isIn(headline, span) && !isIn(dateline, span);
  }

  private static boolean isIn(@Nullable Span title, Span span) {
    return title != null && title.contains(span);
  }

  private static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }
}
