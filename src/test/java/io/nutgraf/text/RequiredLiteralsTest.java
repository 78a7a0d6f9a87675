package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.text.LanguagePack.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredLiteralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "abc; abc",
        "a.b; a",
        ".{2,200}\\b(?:is|are) pictured (?:in|at)\\b; ` pictured `",
        "[^.!?]{2,60}, (?:pictured|seen here)[, ]; pictured, seen here",
        "photos?; photo",
        "photos? by; photo",
        "(?:the )?minutes; minutes",
        "ab+cd; ab",
        "x(?:one|two|)y; x",
        "(?<who>[a-z]+) wrote; ` wrote`",
        "(?-i:\\p{Lu})[\\p{L}.'’-]* said; ` said`",
        "\\(file\\)\\.?; (file)",
        "[]a]bc; bc",
        "[[:alpha:]]bc; bc",
        "\\pLbc; bc",
        "one|two|three; one, two, three"
      })
  void oneOfTheseStandsInWhateverFits(String regex, String literals) {
    assertThat(String.join(", ", RequiredLiterals.of(regex))).isEqualTo(literals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".*",
        "a?",
        "(?:abc)?",
        "(?:abc|.)",
        "abc|",
        "[abc]{2,3}",
        "(?:abc){0,2}",
        "(?i)abc",
        "\\d+",
        "abc)",
        "no\\x{20}way"
      })
  void nothingIsKnownOfSuch(String regex) {
    assertThat(RequiredLiterals.of(regex)).isEmpty();
  }

  @Test
  void mostAsidesHaveSome() {
    List<String> forms =
        LanguagePack.linesOfAll(Feature.ASIDES).stream()
            .filter(line -> line.matches("(?:whole|begins|credit|ends) .*"))
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .toList();
    assertThat(forms).hasSizeGreaterThan(100);
    assertThat(forms.stream().filter(form -> RequiredLiterals.of(form).isEmpty()).toList())
        .isEmpty();
  }

  @Test
  void caseIsFoldedAsThePatternsFoldIt() {
    for (char letter : "aiksßåθσκµдї".toCharArray()) {
      var pattern = LinearPattern.ofAnyCase(String.valueOf(letter));
      for (char other = 0; other < Character.MIN_SURROGATE; other++) {
        if (pattern.fits(String.valueOf(other))) {
          assertThat(LiteralFinder.folded(other)).isEqualTo(LiteralFinder.folded(letter));
        }
      }
    }
  }
}
