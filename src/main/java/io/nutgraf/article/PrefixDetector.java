package io.nutgraf.article;

import io.nutgraf.article.NoiseRule.Place;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands before an article's first words and is no part of them: {@code date
 * 2022-11-29}, {@code By Jane Doe | Updated: 29 November 2022, 14:05 GMT}. At the very start it may
 * run on into the first sentence; below the headline it must fill its line. Below a headline that
 * is a sentence, and the sentence that some articles have below it, only a byline counts.
 */
final class PrefixDetector {

  private static final int LINES = 14;

  /** How many sentences may stand over a byline. */
  private static final int MOST_OVER = 2;

  /** Words of such a sentence. */
  private static final int MOST_WORDS = 40;

  private static final Set<Place> EDGE = EnumSet.of(Place.EDGE);

  private final String text;
  private final List<TextLine> lines;

  private PrefixDetector(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The prefixes of {@code text}, whose lines are {@code lines}, in its order. */
  static List<Prefix> detect(String text, List<TextLine> lines) {
    return new PrefixDetector(text, lines).detect();
  }

  private List<Prefix> detect() {
    List<Prefix> found = new ArrayList<>();
    int over = 0;
    int end = 0;
    for (int i = 0; i < Math.min(LINES, lines.size()) && over <= MOST_OVER; i++) {
      TextLine line = lines.get(i);
      if (line.span().start() < end) {
        continue;
      }
      Optional<Prefix> prefix = over == 0 ? prefix(i) : signature(i);
      if (prefix.isPresent()) {
        found.add(prefix.get());
        end = prefix.get().span().end();
      }
      if (prefix.isPresent() && over > 0) {
        over = 0;
      } else if (prefix.isEmpty() && line.isProse()) {
        over += line.words() <= MOST_WORDS && isOneSentence(line.span()) ? 1 : MOST_OVER + 1;
      }
    }
    return found;
  }

  private Optional<Prefix> prefix(int i) {
    return labelled(i)
        .or(() -> new PrefixScan(text, lines.get(i).span()).prefix(i == 0))
        .or(() -> unlabelled(i));
  }

  /** A byline that fills its line, and more lines follow. */
  private Optional<Prefix> signature(int i) {
    return i + 1 < lines.size() && isApart(i - 1) && isApart(i)
        ? labelled(i)
            .or(() -> new PrefixScan(text, lines.get(i).span()).prefix(false))
            .filter(prefix -> prefix.byline() != null)
        : Optional.empty();
  }

  /** Whether a blank line follows. */
  private boolean isApart(int i) {
    return lines.get(i).isApartFrom(lines.get(i + 1), text);
  }

  /** A line that says "Author", and the name on the next one. */
  private Optional<Prefix> labelled(int i) {
    if (i == 0 || i + 1 >= lines.size() || !BylineScan.isLabel(lines.get(i).span().of(text))) {
      return Optional.empty();
    }
    return names(i + 1)
        .map(names -> prefix(new Span(lines.get(i).span().start(), names.end()), names));
  }

  /**
   * A name on a line of its own below the headline: over one that says when, or right over the
   * text; or with the writer's post, place or day behind it.
   */
  private Optional<Prefix> unlabelled(int i) {
    if (i == 0 || i + 1 >= lines.size()) {
      return Optional.empty();
    }
    Span line = lines.get(i).span();
    Span next = lines.get(i + 1).span();
    return names(i)
        .filter(
            names ->
                isAgo(next)
                    || ((isDay(next) || (i == 1 && lines.get(i + 1).isProse()))
                        && BylineScan.isOfPerson(names.of(text))))
        .map(names -> prefix(line, names))
        .or(
            () ->
                BylineScan.toldAt(text, line.start(), line.end())
                    .map(byline -> new Prefix(line, null, byline)))
        .or(() -> dated(line));
  }

  /** "Jane Doe | 3 May 2024". */
  private Optional<Prefix> dated(Span line) {
    return BylineScan.namesAt(text, line.start(), line.end())
        .filter(byline -> BylineScan.isOfPerson(byline.names().of(text)))
        .flatMap(
            byline -> {
              Span rest = TextLine.trim(text, byline.span().end(), line.end());
              int start = rest.start();
              while (start < rest.end()
                  && "|,;\u2022\u00b7\u2013\u2014-/ ".indexOf(text.charAt(start)) >= 0) {
                start++;
              }
              return start == rest.start() || start == rest.end()
                  ? Optional.empty()
                  : new PrefixScan(text, new Span(start, rest.end()))
                      .prefix(false)
                      .filter(prefix -> prefix.date() != null)
                      .map(prefix -> new Prefix(line, prefix.date(), byline));
            });
  }

  private Optional<Span> names(int i) {
    Span line = lines.get(i).span();
    return BylineScan.namesAt(text, line.start(), line.end())
        .filter(byline -> byline.span().end() == line.end())
        .map(Byline::names);
  }

  private static Prefix prefix(Span span, Span names) {
    return new Prefix(span, null, new Byline(span, names, null));
  }

  /** "2 hours ago": what stands before the text of an article and nowhere else. */
  private boolean isAgo(Span line) {
    return Character.isDigit(text.codePointAt(line.start()))
        && NoiseRule.matching(text, line, EDGE)
            .filter(rule -> rule.kind() == Noise.Kind.PREFIX)
            .isPresent();
  }

  private boolean isDay(Span line) {
    return new PrefixScan(text, line)
        .prefix(false)
        .filter(prefix -> prefix.date() != null)
        .isPresent();
  }

  private boolean isOneSentence(Span line) {
    for (int i = line.start(); i + 2 < line.end(); i++) {
      if (".?!".indexOf(text.charAt(i)) >= 0
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))
          && i - line.start() > 3
          && Character.isLowerCase(text.charAt(i - 2))) {
        return false;
      }
    }
    return true;
  }
}
