package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
import java.util.List;

/** Measures texts for tests. */
final class Sections {

  private static final Language ENGLISH = new Language("en", 1);

  private Sections() {}

  /** The statements of an English text, each measured with the credit of its place. */
  static MeasuredSection of(String text) {
    List<Span> spans =
        Segmenter.standard().segment(text, ENGLISH).statements().stream()
            .map(Sentence::span)
            .toList();
    return MeasuredSection.of(
        text, spans, Model.of(ENGLISH), WordClasses.of(ENGLISH), spans.size());
  }
}
