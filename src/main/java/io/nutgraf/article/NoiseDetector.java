package io.nutgraf.article;

import io.nutgraf.article.NoiseRule.Place;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what pages put around an article: prefixes, comment forms, calls to subscribe, navigation.
 * Words alone make no noise: a rule asks for a line of its own, and most for one outside of the
 * running text, so that an article about leaving comments keeps what it says.
 *
 * <p>Linear in the length of the text.
 */
final class NoiseDetector {

  /** How much of the last paragraph is looked at, in UTF-16 code units. */
  private static final int LAST_WORDS = 1500;

  private static final Set<Place> AT_THE_START = EnumSet.of(Place.LINE, Place.EDGE);
  private static final Set<Place> INSIDE = EnumSet.of(Place.LINE);
  private static final Set<Place> AT_THE_END =
      EnumSet.complementOf(EnumSet.of(Place.HEAD, Place.TAIL));

  private NoiseDetector() {}

  /** The noise of {@code text}; none where there would be no words left without it. */
  static DetectedNoise detect(String text, Language language) {
    List<TextLine> lines = TextLine.of(text);
    List<Prefix> prefixes = PrefixDetector.detect(text, lines);
    List<Noise> noise = new ArrayList<>();
    for (Prefix prefix : prefixes) {
      noise.add(new Noise(Excerpt.of(text, prefix.span()), Noise.Kind.PREFIX));
    }
    List<TextLine> rest = without(prefixes, text, lines);
    Frame frame = Frame.of(text, rest);
    noise.addAll(frame.noise());
    MailNoise mail = MailNoise.of(text, frame.inside());
    noise.addAll(mail.noise());
    addLines(noise, text, PageNoise.without(text, mail.rest(), noise), language);
    noise.sort(Comparator.comparing(n -> n.excerpt().span()));
    DetectedNoise detected = new DetectedNoise(noise, prefixes);
    return leavesWords(text, detected) ? detected : DetectedNoise.NONE;
  }

  private static List<TextLine> without(List<Prefix> prefixes, String text, List<TextLine> lines) {
    List<TextLine> rest = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      Span span = line.span();
      for (Prefix prefix : prefixes) {
        if (prefix.span().overlaps(span)) {
          span = TextLine.trim(text, Math.min(span.end(), prefix.span().end()), span.end());
        }
      }
      if (!span.isEmpty()) {
        rest.add(new TextLine(span, line.words(), line.isSentence()));
      }
    }
    return rest;
  }

  private static void addLines(
      List<Noise> noise, String text, List<TextLine> lines, Language language) {
    int last = lines.size() - 1;
    for (; last >= 0; last--) {
      Optional<Noise> found = match(text, lines.get(last).span(), AT_THE_END);
      found.ifPresent(noise::add);
      if (found.isEmpty() && lines.get(last).isProse()) {
        noise.addAll(lastSentences(text, lines.get(last).span(), language));
        break;
      }
    }
    boolean started = false;
    for (TextLine line : lines.subList(0, Math.max(0, last))) {
      Optional<Noise> found = match(text, line.span(), started ? INSIDE : AT_THE_START);
      found.ifPresent(noise::add);
      started |= found.isEmpty() && line.isProse();
    }
  }

  private static List<Noise> lastSentences(String text, Span line, Language language) {
    int from = CodePoints.floor(text, Math.max(line.start(), line.end() - LAST_WORDS));
    String words = text.substring(from, line.end());
    List<Sentence> sentences = Segmenter.standard().segment(words, language).sentences();
    List<Noise> found = new ArrayList<>();
    for (Sentence sentence : sentences.reversed()) {
      Span span = new Span(from + sentence.span().start(), from + sentence.span().end());
      Optional<Noise> noise =
          span.start() == line.start()
              ? Optional.empty()
              : match(text, span, EnumSet.of(Place.LAST));
      if (noise.isEmpty()) {
        break;
      }
      found.add(noise.get());
    }
    Collections.reverse(found);
    return found;
  }

  private static Optional<Noise> match(String text, Span span, Set<Place> places) {
    Budget.check();
    return NoiseRule.matching(text, span, places)
        .map(rule -> new Noise(Excerpt.of(text, span), rule.kind()));
  }

  private static boolean leavesWords(String text, DetectedNoise noise) {
    int from = 0;
    for (Span noisy : noise.spans()) {
      if (Words.standIn(text, new Span(from, noisy.start()))) {
        return true;
      }
      from = noisy.end();
    }
    return Words.standIn(text, new Span(from, text.length()));
  }
}
