package io.nutgraf.article;

import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A form of words that is noise in its place. The rules stand in {@code noise.txt} of each
 * language, as that of English explains: kind, place and a regular expression for the whole line,
 * and what it must not begin with. Pages have noise of other languages than their articles', so
 * that all rules count in all languages.
 *
 * @param kind what it is
 * @param place where in a document it must stand
 * @param words how it reads
 * @param unless how it does not begin; null where it may begin anyhow
 * @param needs characters that it has at least one of; empty where it needs none
 */
record NoiseRule(
    Noise.Kind kind,
    Place place,
    LinearPattern words,
    @Nullable LinearPattern unless,
    String needs) {

  /** The longest line that can be noise, in UTF-16 code units. */
  private static final int LONGEST = 300;

  /** What lines of {@code noise.txt} begin with that belong to the rule above them. */
  private static final String UNLESS = "unless ";

  private static final String NEEDS = "needs ";

  /** Where noise stands. */
  enum Place {
    /** A line of its own, wherever. */
    LINE,
    /** A line of its own before the first running text or after the last. */
    EDGE,
    /** A line of its own after the last running text. */
    END,
    /** As {@link #END}, or the last sentences of the last paragraph. */
    LAST,
    /** A line of its own in the first half; all before it is noise with it. */
    HEAD,
    /** A line of its own behind the first third; all after it is noise with it. */
    TAIL
  }

  private static final List<NoiseRule> ALL = read();

  /** The rules that can match a line with a given first code point, found out when first asked. */
  private static final AtomicReferenceArray<@Nullable List<NoiseRule>> BY_FIRST =
      new AtomicReferenceArray<>(0x500);

  /** All rules, in the order in which they are tried: by their kinds. */
  static List<NoiseRule> all() {
    return ALL;
  }

  /** The first rule for one of {@code places} that {@code span} of {@code text} matches. */
  static Optional<NoiseRule> matching(String text, Span span, Set<Place> places) {
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    return beginningWith(text.codePointAt(span.start())).stream()
        .filter(rule -> places.contains(rule.place()) && rule.matches(text, span))
        .findFirst();
  }

  private static List<NoiseRule> beginningWith(int first) {
    if (first >= BY_FIRST.length()) {
      return thatMayBeginWith(first);
    }
    List<NoiseRule> rules = BY_FIRST.get(first);
    if (rules == null) {
      rules = thatMayBeginWith(first);
      BY_FIRST.set(first, rules);
    }
    return rules;
  }

  private static List<NoiseRule> thatMayBeginWith(int first) {
    return ALL.stream().filter(rule -> rule.words().mayBeginWith(first)).toList();
  }

  /** True if {@code span} of {@code text}, however long, reads as this rule says. */
  boolean matches(String text, Span span) {
    return hasWhatItNeeds(text, span)
        && words.fits(text, span.start(), span.end())
        && (unless == null || !unless.fitsAt(text, span.start(), span.end()));
  }

  /** Told by a glance, where the words of a rule may begin with anything. */
  private boolean hasWhatItNeeds(String text, Span span) {
    return needs.isEmpty() || Marks.standsOneOf(needs, text, span.start(), span.end());
  }

  private static List<NoiseRule> read() {
    List<NoiseRule> rules = new ArrayList<>();
    for (String line : LanguagePack.linesOfAll(Feature.NOISE)) {
      rules.add(
          line.startsWith(UNLESS) || line.startsWith(NEEDS)
              ? rules.removeLast().with(line)
              : parse(line));
    }
    rules.sort(Comparator.comparing(NoiseRule::kind));
    return List.copyOf(rules);
  }

  private static NoiseRule parse(String line) {
    String[] parts = line.split(" ", 3);
    return new NoiseRule(
        Noise.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        Place.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        LinearPattern.ofAnyCase(parts[2]),
        null,
        "");
  }

  private NoiseRule with(String line) {
    return line.startsWith(UNLESS)
        ? new NoiseRule(
            kind, place, words, LinearPattern.ofAnyCase(line.substring(UNLESS.length())), needs)
        : new NoiseRule(kind, place, words, unless, line.substring(NEEDS.length()));
  }
}
