package io.nutgraf.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one briefing of many documents: verbatim sentences, each cited, none of which says what
 * another one says. Pure and deterministic. Its memory is linear in the documents, its time what
 * comparing each with each takes; time is the caller's to bound, by a {@link
 * io.nutgraf.model.Budget}.
 */
public final class Digester {

  /** How many documents a digest is made of at most. */
  public static final int MOST_DOCUMENTS = 1_000;

  private Digester() {}

  /**
   * The digest of {@code documents}.
   *
   * @param documents at most {@value #MOST_DOCUMENTS}, each with an id of its own, in any order
   * @throws IllegalArgumentException if there are more
   */
  public static Digest digest(List<DigestDocument> documents, DigestOptions options) {
    if (documents.size() > MOST_DOCUMENTS) {
      throw new IllegalArgumentException(documents.size() + " documents");
    }
    LocalDate since = options.since();
    List<DigestDocument> news = new ArrayList<>();
    List<DigestDocument> earlier = new ArrayList<>();
    documents.stream()
        .sorted(Comparator.comparing(DigestDocument::moment))
        .forEach(it -> (since != null && isBefore(it, since) ? earlier : news).add(it));
    return new DigestInMaking(news, earlier, options).digest();
  }

  private static boolean isBefore(DigestDocument document, LocalDate day) {
    return document.moment().time().isEmpty()
        ? document.day().filter(own -> own.isBefore(day)).isPresent()
        : document.moment().time().compareTo(day.toString()) < 0;
  }
}
