package io.nutgraf.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of dates in a sentence: at each place the longest one. This one knows
 * months, weekdays, numbers and the days around today, by the words of any language; a language
 * with expressions of its own has a grammar beyond it.
 */
class DateGrammar {

  /** The certainty of a time that nothing ties to a day: it dates something only beside a day. */
  static final double LOOSE = .1;

  private final TimeTokens tokens;
  private final NumericDateParser numeric;
  private final WrittenDateParser written;
  private final MarkedDateParser marked;
  private final YearParser years;
  private final BareNameParser bare;

  DateGrammar(TimeTokens tokens) {
    this.tokens = tokens;
    this.numeric = new NumericDateParser(tokens);
    this.written = new WrittenDateParser(tokens);
    this.marked = new MarkedDateParser(tokens);
    this.years = new YearParser(tokens);
    this.bare = new BareNameParser(tokens);
  }

  /** The grammar of the language that the words of {@code tokens} are of. */
  static DateGrammar of(TimeTokens tokens) {
    return switch (tokens.lexicon().grammar()) {
      case PHRASES -> new PhraseGrammar(tokens);
      case ENGLISH -> new EnglishDateGrammar(tokens);
    };
  }

  /** The expressions, in their order; no two overlap. */
  final List<ParsedDate> matches() {
    List<ParsedDate> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      ParsedDate match = tokens.mayStart(i) ? whole(i) : null;
      if (match == null || isNone(match)) {
        i = match == null ? i + 1 : match.end();
      } else {
        found.add(withWordsBefore(match));
        i = match.end();
      }
    }
    return found;
  }

  /** "every Monday" and "each year" are no date. */
  private boolean isNone(ParsedDate match) {
    return match.certainty() <= LOOSE
        || tokens.has(match.start() - 1, TimeRole.REPEATING)
        || isName(match);
  }

  /** The longest expression that begins at {@code i}. */
  final @Nullable ParsedDate longest(int i) {
    ParsedDate best = numeric.at(i).orElse(null);
    best = longer(best, written.at(i));
    best = longer(best, Optional.ofNullable(marked.at(i)));
    best = longer(best, bare.at(i));
    best = longer(best, Optional.ofNullable(relative(i)));
    return longer(best, Optional.ofNullable(years.at(i)));
  }

  static @Nullable ParsedDate longer(@Nullable ParsedDate best, Optional<ParsedDate> other) {
    return other.isPresent() && (best == null || other.get().end() > best.end())
        ? other.get()
        : best;
  }

  /** The longest expression at {@code i} with what may stand around it. */
  @Nullable ParsedDate whole(int i) {
    return longest(i);
  }

  /** What is said at {@code i} in words of the language; null where that is nothing. */
  @Nullable ParsedDate relative(int i) {
    return bare.today(i);
  }

  /** True where such words are a name in this language. */
  boolean isName(ParsedDate match) {
    return false;
  }

  /** The expression with the words before it that belong to it. */
  ParsedDate withWordsBefore(ParsedDate match) {
    return match;
  }

  /** Whether {@code match} is spoken of as past or to come. */
  Tense tense(ParsedDate match) {
    return Tense.UNKNOWN;
  }
}
