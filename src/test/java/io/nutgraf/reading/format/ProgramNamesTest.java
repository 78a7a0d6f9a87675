package io.nutgraf.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.",
        "Untitled",
        "untitled 2",
        "Document1",
        "Microsoft Word - spring.doc",
        "spring.docx",
        "The harbour.indd",
        "https://example.org/",
        "The \ufffd harbour"
      })
  void whatAProgramWritesIsNoTitle(String title) {
    assertThat(ProgramNames.isTitle(title)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The harbour", "1984: a novel", "Untitled works of spring", "Pages"})
  void whatIsSaidIsATitle(String title) {
    assertThat(ProgramNames.isTitle(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "admin", "Administrator", "jdoe", "user1", "jane@example.org", "Adobe", "PC"})
  void whoIsAtAComputerIsNoAuthor(String name) {
    assertThat(ProgramNames.isAuthor(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Doe", "Doe", "JANE", "張先生", "jane doe"})
  void whoIsNamedIsAnAuthor(String name) {
    assertThat(ProgramNames.isAuthor(name)).isTrue();
  }
}
