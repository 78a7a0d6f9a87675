package io.nutgraf.ranking;

import io.nutgraf.bench.Articles;
import io.nutgraf.model.Document;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.Terms;
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

/** Articles a second on one core: taken apart only, taken apart and ranked, summarized whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RankingBenchmark {

  private static final Language ENGLISH = new Language("en", 1);

  private Articles articles;

  /** Reads the articles of a JSONL file, or the seeds where there is none. */
  @Setup
  public void read() throws IOException {
    articles = Articles.read();
  }

  @Benchmark
  public List<Sentence> segment() {
    return Segmenter.standard().segment(articles.next(), ENGLISH).statements();
  }

  @Benchmark
  public int segmentAndTokenize() {
    String text = articles.next();
    Terms terms = Terms.of(ENGLISH);
    int count = 0;
    for (Sentence sentence : Segmenter.standard().segment(text, ENGLISH).statements()) {
      count += terms.in(text, sentence.span()).size();
    }
    return count;
  }

  @Benchmark
  public Ranking segmentAndRank() {
    String text = articles.next();
    return DocumentRanker.standard()
        .rank(
            text,
            Segmenter.standard().segment(text, ENGLISH).statements(),
            ENGLISH,
            null,
            SummaryOptions.DEFAULT);
  }

  @Benchmark
  public Outcome summarize() {
    return Summarizer.standard().summarize(Document.of(articles.next()), SummaryOptions.DEFAULT);
  }
}
