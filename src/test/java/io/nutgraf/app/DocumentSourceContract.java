package io.nutgraf.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.model.ObjectLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link DocumentSource} does. */
public abstract class DocumentSourceContract {

  private static final long PLENTY = 1_000_000;

  protected abstract DocumentSource source();

  /** Where an object of this key lies. */
  protected abstract ObjectLocation at(String key);

  /** Puts a plain text, in the place of what is there. */
  protected abstract void put(String key, String text);

  protected abstract void remove(String key);

  @Test
  void fetchesAnObjectToTheLastByte() {
    String text = "Zwölf 🚀\r\n\u0000\u2028\t “quoted” \uFEFF" + "x".repeat(100_000);
    put("inbox/bytes.txt", text);
    Fetched.Found found = found("inbox/bytes.txt");
    assertThat(found.bytes()).isEqualTo(text.getBytes(UTF_8));
    assertThat(found.contentType()).isEqualTo("text/plain");
  }

  @Test
  void fetchesAnEmptyObject() {
    put("inbox/empty.txt", "");
    assertThat(found("inbox/empty.txt").bytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/with space.txt",
        "inbox/plus+plus.txt",
        "inbox/100%25 %.txt",
        "inbox/übergröße/日本語 🚀.txt",
        "inbox/a&b=c;d,e@f!g'(h)~$.txt"
      })
  void fetchesWhateverTheKey(String key) {
    put(key, key);
    assertThat(text(key)).isEqualTo(key);
  }

  @Test
  void leavesWhatIsTooLarge() {
    put("inbox/large.txt", "x".repeat(1_000));
    assertThat(source().fetch(at("inbox/large.txt"), null, 999))
        .isInstanceOfSatisfying(
            Fetched.TooLarge.class, large -> assertThat(large.bytes()).isEqualTo(1_000));
    assertThat(source().fetch(at("inbox/large.txt"), null, 1_000))
        .isInstanceOf(Fetched.Found.class);
  }

  @Test
  void saysOfWhatIsTooLargeTheSameAsOfWhatIsNot() {
    put("inbox/both.txt", "both");
    Fetched.Found found = found("inbox/both.txt");
    assertThat(source().fetch(at("inbox/both.txt"), null, 1))
        .isEqualTo(new Fetched.TooLarge(4, found.versionId(), found.uploadedAt()));
  }

  @Test
  void fetchesTheNewest() {
    put("inbox/again.txt", "one");
    put("inbox/again.txt", "two");
    assertThat(text("inbox/again.txt")).isEqualTo("two");
  }

  @Test
  void tellsWhatIsGone() {
    assertThat(source().fetch(at("inbox/never.txt"), null, PLENTY)).isEqualTo(new Fetched.Gone());
    put("inbox/gone.txt", "here");
    remove("inbox/gone.txt");
    assertThat(source().fetch(at("inbox/gone.txt"), null, PLENTY)).isEqualTo(new Fetched.Gone());
  }

  @Test
  void fetchesWhatCameBack() {
    put("inbox/back.txt", "one");
    remove("inbox/back.txt");
    put("inbox/back.txt", "two");
    assertThat(text("inbox/back.txt")).isEqualTo("two");
  }

  private String text(String key) {
    return new String(found(key).bytes(), UTF_8);
  }

  final Fetched.Found found(String key) {
    Fetched fetched = source().fetch(at(key), null, PLENTY);
    assertThat(fetched).isInstanceOf(Fetched.Found.class);
    return (Fetched.Found) fetched;
  }
}
