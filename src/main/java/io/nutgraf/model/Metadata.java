package io.nutgraf.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself and of the world, all of it verbatim.
 *
 * @param headline the headline, where there is one
 * @param byline who wrote it, where it says so
 * @param publisher who published it, where that can be told
 * @param dateline where it was filed and by which agency, as it stands before the first sentence
 * @param published when it was published, where that can be told
 * @param keyPhrases what it is about, the best first
 * @param mentions whom and what it names, the most salient first
 * @param quotes who says what, in document order
 * @param dates the timeline: what is dated, in the order of time
 * @param citedOutlets which outlets it cites, in document order
 */
public record Metadata(
    @Nullable Headline headline,
    @Nullable Credit byline,
    @Nullable Credit publisher,
    @Nullable Excerpt dateline,
    @Nullable Published published,
    List<KeyPhrase> keyPhrases,
    List<Mention> mentions,
    List<Quote> quotes,
    List<DateMention> dates,
    List<CitedOutlet> citedOutlets) {

  /** Of a document that says nothing of the kind. */
  public static final Metadata NONE = of(null, null);

  public Metadata {
    keyPhrases = List.copyOf(keyPhrases);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    citedOutlets = List.copyOf(citedOutlets);
  }

  /**
   * The same without the names and dates that are told with less confidence than {@code least}, and
   * without the date of publication where that is. A speaker whose name goes is no mention any
   * more.
   *
   * @param least 0..1
   */
  public Metadata sureBy(double least) {
    List<Mention> sure = mentions.stream().filter(it -> it.confidence() >= least).toList();
    Set<String> ids = sure.stream().map(Mention::id).collect(Collectors.toSet());
    return new Metadata(
        headline,
        byline,
        publisher,
        dateline,
        published == null || published.confidence() < least ? null : published,
        keyPhrases,
        sure,
        quotes.stream().map(quote -> quote.naming(ids)).toList(),
        dates.stream().filter(it -> it.confidence() >= least).toList(),
        citedOutlets);
  }

  /** Headline and publication alone. */
  public static Metadata of(@Nullable Headline headline, @Nullable Published published) {
    return new Metadata(
        headline, null, null, null, published, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
