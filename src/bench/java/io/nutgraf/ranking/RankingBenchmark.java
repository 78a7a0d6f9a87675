package io.nutgraf.ranking;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.model.Document;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

  private final List<String> articles = new ArrayList<>();
  private int next;

  /** Reads the articles of a JSONL file, or the seeds where there is none. */
  @Setup
  public void read() throws IOException {
    Path corpus = Path.of(System.getProperty("articles", "none"));
    if (Files.exists(corpus)) {
      var json = new ObjectMapper();
      for (String line : Files.readAllLines(corpus)) {
        articles.add(json.readTree(line).get("text").textValue());
      }
    } else {
      try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
        for (Path seed : seeds.sorted().toList()) {
          articles.add(Files.readString(seed));
        }
      }
    }
  }

  private String article() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }

  @Benchmark
  public List<Sentence> segment() {
    return Segmenter.standard().segment(article(), ENGLISH).statements();
  }

  @Benchmark
  public int segmentAndTokenize() {
    String text = article();
    Terms terms = Terms.of(ENGLISH);
    int count = 0;
    for (Sentence sentence : Segmenter.standard().segment(text, ENGLISH).statements()) {
      count += terms.in(text, sentence.span()).size();
    }
    return count;
  }

  @Benchmark
  public Ranking segmentAndRank() {
    String text = article();
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
    return Summarizer.standard().summarize(Document.of(article()), SummaryOptions.DEFAULT);
  }
}
