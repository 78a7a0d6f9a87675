package io.nutgraf.metadata.names;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.text.CanonicalId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes off names what is no part of them (an article, a title, a possessive's ending, marks around
 * them), and leaves out what is no name: days, months, and of which nation or faith somebody is.
 * May and French stay where the text names a Theresa May or a Dawn French.
 */
final class NameCleaner {

  private static final String APOSTROPHES = "'’";

  private final String text;
  private final SpelledNames names;

  NameCleaner(String text, SpelledNames names) {
    this.text = text;
    this.names = names;
  }

  /** The names among {@code phrases}, in document order. */
  List<NamePhrase> clean(List<NamePhrase> phrases) {
    List<NamePhrase> trimmed = new ArrayList<>(phrases.size());
    Set<String> families = new HashSet<>();
    for (NamePhrase phrase : phrases) {
      Span span = trim(phrase);
      List<String> words = names.of(span).words();
      if (!words.isEmpty()) {
        trimmed.add(new NamePhrase(phrase.type(), span, phrase.confidence()));
        if (phrase.type() == EntityType.PERSON && words.size() > 1) {
          families.add(words.getLast());
        }
      }
    }
    trimmed.removeIf(phrase -> !isName(phrase, families));
    trimmed.sort((one, other) -> one.span().compareTo(other.span()));
    return trimmed;
  }

  private boolean isName(NamePhrase phrase, Set<String> families) {
    List<String> words = names.of(phrase).words();
    if (phrase.type() == EntityType.PERSON && families.contains(words.getLast())) {
      return true;
    }
    return !words.stream().allMatch(LinkLexicon::isNoName);
  }

  private Span trim(NamePhrase phrase) {
    Span span = trimMarks(phrase.span().start(), phrase.span().end());
    String name = span.of(text);
    int start = span.start();
    if (name.startsWith("the ")) {
      start += 4;
    }
    if (phrase.type() == EntityType.PERSON) {
      start += titleLength(text.substring(start, span.end()));
    }
    return phrase.type() == EntityType.ORGANIZATION
        ? trimMarks(start, span.end())
        : trimPossessive(trimMarks(start, span.end()));
  }

  private static int titleLength(String name) {
    int space = name.indexOf(' ');
    if (space < 1 || space == name.length() - 1) {
      return 0;
    }
    String first = CanonicalId.of(name.substring(0, space));
    return LinkLexicon.isCivilTitle(first) ? space + 1 : 0;
  }

  private Span trimMarks(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    while (end > start && isOutside(text.codePointBefore(end), start, end)) {
      end--;
    }
    return new Span(start, end);
  }

  /** Macy's and McDonald's are named so; no person or place is. */
  private Span trimPossessive(Span span) {
    int end = span.end();
    boolean possessive =
        span.length() > 2
            && text.charAt(end - 1) == 's'
            && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0;
    return possessive ? new Span(span.start(), end - 2) : span;
  }

  /** Whether the last character belongs to no name; a point does after an abbreviation. */
  private boolean isOutside(int last, int start, int end) {
    if (last == '.') {
      return !endsInAbbreviation(start, end);
    }
    return !Character.isLetterOrDigit(last)
        && Character.getType(last) != Character.NON_SPACING_MARK
        && Character.getType(last) != Character.COMBINING_SPACING_MARK
        && !Character.isSurrogate((char) last)
        && last != ')'
        && last != '!';
  }

  private boolean endsInAbbreviation(int start, int end) {
    int letters = 0;
    int i = end - 2;
    while (i >= start && Character.isLetter(text.charAt(i))) {
      letters++;
      i--;
    }
    return letters > 0 && letters < 5;
  }
}
