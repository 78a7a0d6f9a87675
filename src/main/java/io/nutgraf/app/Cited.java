package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Metadata;
import io.nutgraf.reuse.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document where it is cited.
 *
 * @param headline its headline, where it has one
 * @param publisher who published it, where that is known
 * @param time its place in the order of documents
 * @param uploadedAt when it was uploaded, whatever it says of itself
 */
public record Cited(
    DocumentId id,
    @Nullable String headline,
    @Nullable String publisher,
    DocumentTime time,
    Instant uploadedAt) {

  /** What a {@linkplain #brief brief one} tells of words at most, in UTF-16 code units. */
  private static final int LONGEST_WORDS = 200;

  static Cited of(Article.Succeeded article) {
    Metadata metadata = article.summary().metadata();
    Headline headline = metadata.headline();
    Credit publisher = metadata.publisher();
    return new Cited(
        article.id(),
        headline == null ? null : headline.text(),
        publisher == null ? null : publisher.text(),
        DocumentTime.of(article),
        article.source().uploadedAt());
  }

  /** The same with no more than the beginnings of long words. */
  Cited brief() {
    return new Cited(
        id,
        headline == null ? null : beginning(headline),
        publisher == null ? null : beginning(publisher),
        time,
        uploadedAt);
  }

  private static String beginning(String words) {
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    int end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS) - 1);
    return words.substring(0, end) + "…";
  }

  /** Its place in the order of documents. */
  public Moment moment() {
    return time.moment(id);
  }
}
