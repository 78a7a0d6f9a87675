package io.nutgraf.reuse;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Documents of sentences, a line each. */
final class ReadSentences {

  private ReadSentences() {}

  static Fingerprints of(String... sentences) {
    String text = String.join("\n", sentences);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      spans.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return Fingerprints.of(text, spans);
  }

  static WordHashes words(String sentence) {
    return of(sentence).prints().getFirst().words();
  }

  static Excerpt excerpt(int offset, String sentence) {
    return new Excerpt(sentence, new Span(offset, offset + sentence.length()));
  }
}
