package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScanTest {

  @ParameterizedTest
  @CsvSource({
    "Jane M. Doe-Smith wrote, Jane M. Doe-Smith",
    "Ludwig van der Berg, Ludwig van der Berg",
    "Jose\u0301 Lo\u0301pez says, Jose\u0301 Lo\u0301pez",
    "Rene\u0301-Jean Moe\u0308ller, Rene\u0301-Jean Moe\u0308ller",
    "wrote Jane, ''",
  })
  void readsTheLongestName(String text, String name) {
    assertThat(NameScan.at(text, 0, text.length()).of(text)).isEqualTo(name);
  }
}
