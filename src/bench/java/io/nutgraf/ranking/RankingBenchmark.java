package io.nutgraf.ranking;

import io.nutgraf.bench.ArticleBenchmark;
import io.nutgraf.model.Document;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.Terms;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Articles a second on one core: taken apart only, taken apart and ranked, summarized whole. */
public class RankingBenchmark extends ArticleBenchmark {

  private static final Language ENGLISH = new Language("en", 1);

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
            StatementLayout.UNKNOWN,
            ENGLISH,
            null,
            SummaryOptions.DEFAULT);
  }

  @Benchmark
  public Outcome summarize() {
    return Summarizer.standard().summarize(Document.of(articles.next()), SummaryOptions.DEFAULT);
  }
}
