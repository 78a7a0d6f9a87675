package io.nutgraf.metadata;

import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import io.nutgraf.text.TextResource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of words that is noise in its place. The rules stand in {@code noise.txt}: kind, place and
 * a regular expression for the whole line.
 *
 * @param kind what it is
 * @param place where in a document it must stand
 * @param words how it reads
 */
record NoiseRule(Noise.Kind kind, Place place, Pattern words) {

  /** The longest line that can be noise, in UTF-16 code units. */
  private static final int LONGEST = 300;

  /** Where noise stands. */
  enum Place {
    /** A line of its own, wherever. */
    LINE,
    /** A line of its own before the first running text or after the last. */
    EDGE,
    /** A line of its own after the last running text. */
    END,
    /** As {@link #END}, or the last sentences of the last paragraph. */
    LAST
  }

  private static final List<NoiseRule> ALL = read();

  /** The rules that can match a line with a given first code unit, found out when first asked. */
  private static final AtomicReferenceArray<@Nullable List<NoiseRule>> BY_FIRST =
      new AtomicReferenceArray<>(0x500);

  /** The first rule for one of {@code places} that {@code span} of {@code text} matches. */
  static Optional<NoiseRule> matching(String text, Span span, Set<Place> places) {
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    return beginningWith(text.charAt(span.start())).stream()
        .filter(rule -> places.contains(rule.place()) && rule.matches(text, span))
        .findFirst();
  }

  private static List<NoiseRule> beginningWith(char first) {
    if (first >= BY_FIRST.length()) {
      return ALL;
    }
    List<NoiseRule> rules = BY_FIRST.get(first);
    if (rules == null) {
      rules = ALL.stream().filter(rule -> rule.mayBeginWith(first)).toList();
      BY_FIRST.set(first, rules);
    }
    return rules;
  }

  @SuppressWarnings("JdkObsolete") // whether more input might match is just what is asked
  private boolean mayBeginWith(char first) {
    Matcher matcher = words.matcher(String.valueOf(first));
    return matcher.matches() || matcher.hitEnd();
  }

  private boolean matches(String text, Span span) {
    return words.matcher(text).region(span.start(), span.end()).matches();
  }

  private static List<NoiseRule> read() {
    return TextResource.lines(NoiseRule.class, "noise.txt").stream().map(NoiseRule::parse).toList();
  }

  private static NoiseRule parse(String line) {
    String[] parts = line.split(" ", 3);
    return new NoiseRule(
        Noise.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        Place.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
