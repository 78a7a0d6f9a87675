package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.Span;
import io.nutgraf.reuse.Fingerprints;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Signatures for tests. */
public final class Signatures {

  private Signatures() {}

  /**
   * That of a document with these sentences, one after the other.
   *
   * @param order of the event that it is made for
   * @param sentences each has a number as its last word, so that it is no other's
   */
  public static Signature of(String name, Instant uploaded, int order, List<String> sentences) {
    String madeBy = Articles.article(name, null, "en", uploaded).madeBy();
    return of(name, uploaded, sentences, new Edition(Articles.sequencer(order), madeBy));
  }

  static Signature of(String name, Instant uploaded, List<String> sentences, Edition edition) {
    Article.Succeeded article = Articles.article(name, null, "en", uploaded);
    return Signature.of(article, edition, prints(sentences));
  }

  static Fingerprints prints(List<String> sentences) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      spans.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return Fingerprints.of(String.join(" ", sentences), spans);
  }

  /** A sentence that shares nothing with that of another number. */
  public static String sentence(int number) {
    String word = "w" + Integer.toString(number, 36) + "ord";
    return "Minister%1$s announced%1$s a reform%1$s of pensions%1$s before parliament%1$s."
        .formatted(word);
  }
}
