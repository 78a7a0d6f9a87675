package io.nutgraf.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles to measure with, one after another: those of a JSONL file, or the seeds. */
public final class Articles {

  private final List<String> texts = new ArrayList<>();
  private int next;

  /** Reads the file that the system property {@code articles} names, or the seeds. */
  void read() throws IOException {
    Path corpus = Path.of(System.getProperty("articles", "none"));
    if (Files.exists(corpus)) {
      var json = new ObjectMapper();
      for (String line : Files.readAllLines(corpus)) {
        texts.add(json.readTree(line).get("text").textValue());
      }
    } else {
      try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
        for (Path seed : seeds.filter(Files::isRegularFile).sorted().toList()) {
          texts.add(Files.readString(seed));
        }
      }
    }
  }

  /** The next of them, the first after the last. */
  public String next() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }
}
