package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import io.nutgraf.text.CountedText;
import io.nutgraf.text.TextResource;
import io.nutgraf.text.WorstLines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@code noise.txt} against lines it takes and lines it nearly takes. */
class NoiseRuleTest {

  /** How often a character is read at most: by itself and by each of its neighbours. */
  private static final long READS = 4;

  /** How often the first few are read besides. */
  private static final long OF_THE_BEGINNING = 1000;

  /** What {@code noise-examples.txt} holds of a rule. */
  private record Examples(String beginning, List<String> taken, List<String> missed) {}

  @Test
  void eachRuleHasExamplesOfItsOwn() {
    List<Examples> all = examples();
    assertThat(all).hasSameSizeAs(NoiseRule.all());
    assertThat(IntStream.range(0, all.size()))
        .allSatisfy(
            i -> {
              assertThat(NoiseRule.all().get(i).words().toString())
                  .startsWith(all.get(i).beginning());
              assertThat(all.get(i).taken()).isNotEmpty();
              assertThat(all.get(i).missed()).isNotEmpty();
            });
  }

  static Stream<NoiseRule> rules() {
    return NoiseRule.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void takesItsLinesAndNoOthers(NoiseRule rule) {
    Examples examples = examples().get(NoiseRule.all().indexOf(rule));
    assertThat(examples.taken()).allMatch(line -> rule.matches(line, whole(line)));
    assertThat(examples.missed()).noneMatch(line -> rule.matches(line, whole(line)));
  }

  /** A line is asked only of the rules that may begin as it does: none that fits is left out. */
  @Test
  void findsARuleForEachLineThatOneTakes() {
    assertThat(examples().stream().flatMap(examples -> examples.taken().stream()))
        .allSatisfy(
            line ->
                assertThat(
                        NoiseRule.matching(line, whole(line), EnumSet.allOf(NoiseRule.Place.class)))
                    .isEqualTo(
                        rules().filter(rule -> rule.matches(line, whole(line))).findFirst()));
  }

  /** Each character is read a few times at most, however long a line is. */
  @ParameterizedTest
  @MethodSource("rules")
  void isLinearOnItsWorstLines(NoiseRule rule) {
    String words = rule.words().toString();
    for (int length : new int[] {300, 600, 1200, 1_000_000}) {
      for (String line : WorstLines.of(words, length)) {
        var counted = new CountedText(line, READS * line.length() + OF_THE_BEGINNING);
        assertThat(rule.words().fits(counted, 0, line.length())).isFalse();
      }
    }
  }

  private static Span whole(String line) {
    return new Span(0, line.length());
  }

  private static List<Examples> examples() {
    List<Examples> all = new ArrayList<>();
    for (String line : TextResource.lines(NoiseRuleTest.class, "noise-examples.txt")) {
      if (line.startsWith("+ ")) {
        all.getLast().taken().add(line.substring(2));
      } else if (line.startsWith("- ")) {
        all.getLast().missed().add(line.substring(2));
      } else {
        all.add(new Examples(line, new ArrayList<>(), new ArrayList<>()));
      }
    }
    return all;
  }
}
