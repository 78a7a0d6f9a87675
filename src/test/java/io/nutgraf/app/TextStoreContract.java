package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What every {@link TextStore} does. */
public abstract class TextStoreContract {

  /** A store without texts of the names that these tests use. */
  protected abstract TextStore store();

  @Test
  void keepsATextToTheLastUnit() {
    String text = "Zwölf 🚀\r\n\u0000\u2028\t “quoted” \uFEFF" + "x".repeat(100_000);
    store().put("a/1.txt", text);
    assertThat(store().get("a/1.txt")).contains(text);
  }

  @Test
  void keepsNothing() {
    store().put("a/empty.txt", "");
    assertThat(store().get("a/empty.txt")).contains("");
  }

  @Test
  void replaces() {
    store().put("a/2.txt", "one");
    store().put("a/2.txt", "two");
    assertThat(store().get("a/2.txt")).contains("two");
  }

  @Test
  void namesTheTextsUnderAFolder() {
    store().put("names/1.txt", "one");
    store().put("names/2.txt", "two");
    store().put("names-not/3.txt", "three");
    assertThat(store().namesUnder("names")).containsExactlyInAnyOrder("names/1.txt", "names/2.txt");
    assertThat(store().namesUnder("nam")).isEmpty();
  }

  @Test
  void deletesATextOrNothing() {
    store().put("a/3.txt", "one");
    store().delete("a/3.txt");
    assertThat(store().get("a/3.txt")).isEmpty();
    assertThatCode(() -> store().delete("a/3.txt")).doesNotThrowAnyException();
  }
}
