package io.nutgraf.article;

import io.nutgraf.model.Headline;
import io.nutgraf.model.Noise;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a document, and what stands there before the words of its report.
 *
 * @param body the text without noise and headline, line breaks in their place
 * @param lines the first lines of that
 * @param prefixes the prefixes, which are noise
 * @param datelines the datelines, of which all but the first are doubtful
 */
record Lead(String body, List<Line> lines, List<Prefix> prefixes, List<Dateline> datelines) {

  private static final int LINES = 4;

  Lead {
    lines = List.copyOf(lines);
    prefixes = List.copyOf(prefixes);
    datelines = List.copyOf(datelines);
  }

  /** That of {@code text}, of which {@code noise} is noise. */
  static Lead of(String text, List<Noise> noise, Optional<Headline> headline) {
    String body = Erasure.of(Erasure.of(text, noise), headline);
    List<Line> lines = Line.first(body, LINES);
    DatelineDetector detector = DatelineDetector.standard();
    List<Dateline> datelines =
        lines.stream().flatMap(line -> detector.at(body, line.span().start()).stream()).toList();
    boolean prefixed = noise.stream().anyMatch(one -> one.kind() == Noise.Kind.PREFIX);
    return new Lead(body, lines, prefixed ? PrefixDetector.detect(text) : List.of(), datelines);
  }
}
