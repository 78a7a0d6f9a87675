package io.nutgraf.digest;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a passage tell of it, by {@code digest.txt} of its language, as that of English
 * explains. A language without the file tells nothing. Immutable.
 */
final class PassageRules {

  private static final PerLanguage<PassageRules> RULES =
      new PerLanguage<>(pack -> new PassageRules(pack.lines(Feature.DIGEST), pack));

  /** What may stand between the words of who speaks and those of who writes. */
  private static final String QUOTING = "\"“”„‟«»‹›‘";

  private final List<LinearPattern> leaning = new ArrayList<>();
  private final List<OfPage> ofPage = new ArrayList<>();
  private final Set<String> own = new HashSet<>();

  /** How a sentence of a page reads, which has one of {@code needs}. */
  private record OfPage(LinearPattern words, List<String> needs) {

    boolean fits(String text, Span span) {
      return needs.stream().anyMatch(it -> text.indexOf(it, span.start(), span.end()) >= 0)
          && words.in(text, span.start(), span.end()) != null;
    }
  }

  private PassageRules(List<String> lines, LanguagePack pack) {
    List<String> openings = new ArrayList<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      String rule = line.substring(space + 1).strip();
      switch (line.substring(0, space)) {
        case "opening" -> openings.addAll(list(rule, "; "));
        case "leans" -> leaning.add(LinearPattern.of(rule));
        case "page" -> ofPage.add(new OfPage(LinearPattern.of(rule), List.of("")));
        case "needs" -> ofPage.add(new OfPage(ofPage.removeLast().words(), list(rule, "; ")));
        case "own" -> own.addAll(list(rule, " "));
        default -> throw new IllegalStateException(pack + " has no such rule: " + line);
      }
    }
    leaning.add(LinearPattern.of(LinearPattern.anyOf(openings) + "(?:[\\s,]|$)"));
  }

  private static List<String> list(String rule, String separator) {
    return List.of(rule.split(separator, 0));
  }

  /** The rules of a language. */
  static PassageRules of(Language language) {
    return RULES.of(language);
  }

  /** Whether its first words refer to what stands before it. */
  boolean lean(String text, Span span) {
    int first = text.codePointAt(span.start());
    return leaning.stream()
        .anyMatch(it -> it.mayBeginWith(first) && it.fitsAt(text, span.start(), span.end()));
  }

  /** Whether it is a caption, an offer or a forecast of its page. */
  boolean areOfPage(String text, Span span) {
    return ofPage.stream().anyMatch(it -> it.fits(text, span));
  }

  /**
   * Whether who writes or speaks has a word for himself in it, before any quotation: nobody knows
   * who that is where the passage stands alone.
   */
  boolean speakOfThemselves(String text, Span span) {
    int quoted = span.start();
    while (quoted < span.end() && QUOTING.indexOf(text.charAt(quoted)) < 0) {
      quoted++;
    }
    return !own.isEmpty()
        && Words.of(text, new Span(span.start(), quoted)).stream()
            .map(Token::text)
            .anyMatch(own::contains);
  }
}
