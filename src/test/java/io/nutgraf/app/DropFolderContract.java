package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.nutgraf.model.ObjectLocation;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link DropFolder} does. */
public abstract class DropFolderContract {

  private static final Duration VALID = Duration.ofMinutes(5);

  protected abstract DropFolder folder();

  /** Where an object of this key lies. */
  protected abstract ObjectLocation at(String key);

  protected abstract void put(String key);

  protected abstract boolean isThere(String key);

  @Test
  void anUploadThatIsSignedHasNotHappened() {
    assertThat(presign("inbox/soon.txt", 12, VALID).isAbsolute()).isTrue();
    assertThat(isThere("inbox/soon.txt")).isFalse();
  }

  @Test
  void eachUploadIsSignedForItself() {
    var signed = new HashSet<URI>();
    for (String key : Set.of("inbox/a.txt", "inbox/b.txt", "inbox/ü +%20 🚀/up load.txt")) {
      for (int bytes : Set.of(12, 13)) {
        signed.add(presign(key, bytes, VALID));
        signed.add(presign(key, bytes, VALID.plusMinutes(1)));
      }
    }
    assertThat(signed).hasSize(12);
  }

  @Test
  void signsMetadataByName() {
    URI url =
        folder()
            .presignUpload(
                at("inbox/a.txt"), "text/plain", 12, Map.of("published", "2022-11-29"), VALID);
    assertThat(url.getQuery().toLowerCase(Locale.ROOT)).contains("published");
    assertThat(presign("inbox/a.txt", 12, VALID).getQuery().toLowerCase(Locale.ROOT))
        .doesNotContain("published");
  }

  @Test
  void deletesAnObjectAndNoOther() {
    put("inbox/delete me.txt");
    put("inbox/delete me.txt.not");
    folder().delete(at("inbox/delete me.txt"));
    assertThat(isThere("inbox/delete me.txt")).isFalse();
    assertThat(isThere("inbox/delete me.txt.not")).isTrue();
  }

  @Test
  void deletesNothingWhereNothingIs() {
    assertThatCode(() -> folder().delete(at("inbox/never.txt"))).doesNotThrowAnyException();
    assertThat(isThere("inbox/never.txt")).isFalse();
  }

  @Test
  void canBeUsed() {
    assertThatCode(() -> folder().probe()).doesNotThrowAnyException();
  }

  private URI presign(String key, long bytes, Duration valid) {
    return folder().presignUpload(at(key), "text/plain", bytes, Map.of(), valid);
  }
}
