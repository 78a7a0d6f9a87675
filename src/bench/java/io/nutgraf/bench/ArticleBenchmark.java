package io.nutgraf.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Counts articles a second on one core, with the memory and the collector that a function of 1,024
 * MB has. All of a summary is much code, which takes half a minute until it is compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsPrepend = {"-Xmx800m", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public abstract class ArticleBenchmark {

  protected final Articles articles = new Articles();

  /** Reads the articles of a JSONL file, or the seeds where there is none. */
  @Setup
  public void read() throws IOException {
    articles.read();
  }
}
