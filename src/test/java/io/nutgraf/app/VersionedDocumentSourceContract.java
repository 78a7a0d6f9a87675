package io.nutgraf.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.DocumentSource.Fetched;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a {@link DocumentSource} does besides where every version of an object is kept. */
abstract class VersionedDocumentSourceContract extends DocumentSourceContract {

  @Test
  void fetchesTheVersionThatIsAskedFor() {
    String first = version("inbox/versions.txt", "one");
    String second = version("inbox/versions.txt", "two");
    assertThat(first).isNotEqualTo(second);
    assertThat(fetch("inbox/versions.txt", first))
        .isInstanceOfSatisfying(
            Fetched.Found.class,
            found -> {
              assertThat(new String(found.bytes(), UTF_8)).isEqualTo("one");
              assertThat(found.versionId()).isEqualTo(first);
            });
    assertThat(found("inbox/versions.txt").versionId()).isEqualTo(second);
  }

  @Test
  void aVersionOutlivesTheMarkOfADeletion() {
    String version = version("inbox/marked.txt", "one");
    remove("inbox/marked.txt");
    assertThat(fetch("inbox/marked.txt", version)).isInstanceOf(Fetched.Found.class);
  }

  @Test
  void tellsAVersionThatNeverWas() {
    String version = version("inbox/one.txt", "one");
    assertThat(fetch("inbox/one.txt", version + "0")).isEqualTo(new Fetched.Gone());
    put("inbox/other.txt", "other");
    assertThat(fetch("inbox/other.txt", version)).isEqualTo(new Fetched.Gone());
  }

  private String version(String key, String text) {
    put(key, text);
    return Objects.requireNonNull(found(key).versionId());
  }

  private Fetched fetch(String key, String version) {
    return source().fetch(at(key), version, 1_000);
  }
}
