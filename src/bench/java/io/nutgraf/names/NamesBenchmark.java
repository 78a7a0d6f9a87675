package io.nutgraf.names;

import io.nutgraf.bench.ArticleBenchmark;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.names.tagging.NameTagger;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Segmenter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Articles a second on one core: their names found; their tokens only. Both with sentences. */
public class NamesBenchmark extends ArticleBenchmark {

  private static final Language ENGLISH = new Language("en", 1);

  private static List<Span> sentences(String text) {
    return Segmenter.standard().segment(text, ENGLISH).sentences().stream()
        .map(Sentence::span)
        .toList();
  }

  @Benchmark
  public int tokens() {
    String text = articles.next();
    return NameTokens.of(text, sentences(text)).size();
  }

  @Benchmark
  public int names() {
    String text = articles.next();
    return NameTagger.of(ENGLISH).tag(NameTokens.of(text, sentences(text))).size();
  }
}
