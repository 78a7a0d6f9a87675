package io.nutgraf.metadata.names;

import io.nutgraf.bench.Articles;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second on one core: their names found; their tokens only. Both with sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class NamesBenchmark {

  private static final Language ENGLISH = new Language("en", 1);

  private Articles articles;

  @Setup
  public void read() throws IOException {
    articles = Articles.read();
  }

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
    return NameTagger.standard().tag(NameTokens.of(text, sentences(text))).size();
  }
}
