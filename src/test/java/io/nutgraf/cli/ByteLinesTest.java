package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

  @Test
  void splitsAtLineFeeds() throws IOException {
    assertThat(lines("one\n\ntwo\n", 100)).containsExactly("one", "", "two");
  }

  @Test
  void takesALastLineWithoutLineFeed() throws IOException {
    assertThat(lines("one\ntwo", 100)).containsExactly("one", "two");
  }

  @Test
  void findsNoLineInNothing() throws IOException {
    assertThat(lines("", 100)).isEmpty();
  }

  @Test
  void cutsALineOverTheLimitAndSaysSo() throws IOException {
    assertThat(lines("abcdef\nab\nabc", 3)).containsExactly("abc…", "ab", "abc");
  }

  @Test
  void crossesTheEdgesOfItsBuffer() throws IOException {
    String line = "x".repeat(200_001);
    assertThat(lines(line + "\n" + line, 1 << 20)).containsExactly(line, line);
  }

  private static List<String> lines(String text, int limit) throws IOException {
    var source =
        new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    var lines = new ArrayList<String>();
    for (var line = source.next(); line != null; line = source.next()) {
      lines.add(new String(line.bytes(), StandardCharsets.UTF_8) + (line.whole() ? "" : "…"));
    }
    return lines;
  }
}
