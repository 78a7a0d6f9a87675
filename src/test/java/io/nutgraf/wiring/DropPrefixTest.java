package io.nutgraf.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nutgraf.adapter.s3.S3TextStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropPrefixTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/",
        "a/",
        "2022/11/",
        "wire_1/in-box.v2/",
        "text/",
        "textss/",
        "in/texts/",
        "TEXTS/",
        "a..b/"
      })
  void takesFoldersOfSafeCharacters(String prefix) {
    assertThat(new DropPrefix(prefix).value()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "inbox",
        "/inbox/",
        "in//box/",
        "in/../box/",
        "./",
        "../",
        ".hidden/",
        "-x/",
        "in box/",
        "входящие/",
        "in*/",
        "in?/",
        "${x}/",
        "in+box/",
        "in%20/",
        "in\\box/",
        "in\n/",
        "inbox/\n"
      })
  void refusesWhatS3OrIamReadsDifferently(String prefix) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DropPrefix(prefix));
  }

  /** A text of 8 MB written there came back as a document, and was written there again. */
  @ParameterizedTest
  @ValueSource(strings = {"", "x/", "x/y/"})
  void refusesWhereTheFunctionsWrite(String below) {
    var environment = Configurations.with("NUTGRAF_PREFIX", S3TextStore.PREFIX + below);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(environment))
        .withMessageContaining("not lie below texts/");
  }

  @ParameterizedTest
  @ValueSource(ints = {DropPrefix.LONGEST, DropPrefix.LONGEST + 1})
  void isBounded(int length) {
    String prefix = "a".repeat(length - 1) + "/";

    if (length <= DropPrefix.LONGEST) {
      assertThat(new DropPrefix(prefix).value()).hasSize(length);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new DropPrefix(prefix));
    }
  }
}
