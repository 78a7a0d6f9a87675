package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Metadata;
import io.nutgraf.reuse.Fingerprints;
import io.nutgraf.reuse.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as the index of sentences has it: all that others are compared with, and what is told
 * of the document where one of its sentences is found.
 *
 * @param edition the article that it is of
 * @param prints its first sentences, {@link ReuseIndex#MOST_SENTENCES} at most
 * @param whole whether these are all that it has
 */
public record Signature(
    DocumentId id, Edition edition, About about, Fingerprints prints, boolean whole) {

  /** What is told of a headline or a publisher at most, in UTF-16 code units. */
  private static final int LONGEST_WORDS = 200;

  /**
   * What is told of a document.
   *
   * @param headline the beginning of its headline, where it has one
   * @param publisher who published it, where that is known
   * @param time its place in the order of documents
   * @param uploadedAt when it was uploaded, whatever it says of itself
   */
  public record About(
      @Nullable String headline,
      @Nullable String publisher,
      DocumentTime time,
      Instant uploadedAt) {}

  /** That of an article with these sentences. */
  static Signature of(Article.Succeeded article, Edition edition, Fingerprints prints) {
    Metadata metadata = article.summary().metadata();
    Headline headline = metadata.headline();
    Credit publisher = metadata.publisher();
    var about =
        new About(
            headline == null ? null : beginning(headline.text()),
            publisher == null ? null : beginning(publisher.text()),
            DocumentTime.of(article),
            article.source().uploadedAt());
    int count = prints.prints().size();
    boolean whole = count <= ReuseIndex.MOST_SENTENCES;
    return new Signature(
        article.id(),
        edition,
        about,
        whole ? prints : new Fingerprints(prints.prints().subList(0, ReuseIndex.MOST_SENTENCES)),
        whole);
  }

  private static String beginning(String words) {
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    int end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS) - 1);
    return words.substring(0, end) + "…";
  }

  /** The document's place in the order of documents. */
  public Moment moment() {
    return new Moment(about.time().value(), id.value());
  }
}
