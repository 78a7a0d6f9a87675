package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorsTest {

  private static final String POSITION = "2022-11-29#2022-11-30T08:15:30.123Z#abc";
  private static final LocalDate DAY = LocalDate.of(2022, 11, 29);
  private static final ArticleFilter FILTER =
      new ArticleFilter(DAY, null, "agency", "en", "succeeded", List.of());

  private static final Topic PUTIN = new Topic(Topic.Kind.PERSON, "vladimir-putin");
  private static final Topic KYIV = new Topic(Topic.Kind.PLACE, "kyiv");

  private final Cursors cursors = new Cursors(key(1));

  @Test
  void opensWhatItSigned() {
    for (String position : List.of(POSITION, "x", "ü🚀")) {
      assertThat(cursors.open(FILTER, cursors.sign(FILTER, position))).contains(position);
    }
    assertThat(cursors.open(ArticleFilter.ALL, cursors.sign(ArticleFilter.ALL, POSITION)))
        .contains(POSITION);
  }

  @Test
  void needsNoEscapingInAUrl() {
    assertThat(cursors.sign(FILTER, "~~~???>>>")).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void refusesAnotherFilter() {
    String cursor = cursors.sign(FILTER, POSITION);
    List<ArticleFilter> others =
        List.of(
            ArticleFilter.ALL,
            new ArticleFilter(null, DAY, "agency", "en", "succeeded", List.of()),
            new ArticleFilter(DAY, DAY, "agency", "en", "succeeded", List.of()),
            new ArticleFilter(DAY, null, "agencye", "n", "succeeded", List.of()),
            new ArticleFilter(DAY, null, null, "en", "succeeded", List.of()),
            new ArticleFilter(DAY, null, "agency", "de", "succeeded", List.of()),
            new ArticleFilter(DAY, null, "agency", "en", "failed", List.of()),
            new ArticleFilter(DAY, null, "agency", "en", null, List.of()),
            new ArticleFilter(DAY, null, "agency", "en", "succeeded", List.of(), .5));
    for (ArticleFilter other : others) {
      assertThat(cursors.open(other, cursor)).isEmpty();
    }
  }

  @Test
  void refusesOtherTopics() {
    String cursor = cursors.sign(ArticleFilter.of(List.of(PUTIN, KYIV)), POSITION);
    for (List<Topic> others :
        List.of(
            List.<Topic>of(),
            List.of(PUTIN),
            List.of(KYIV),
            List.of(PUTIN, new Topic(Topic.Kind.ORGANIZATION, "kyiv")),
            List.of(PUTIN, KYIV, new Topic(Topic.Kind.PLACE, "moscow")))) {
      assertThat(cursors.open(ArticleFilter.of(others), cursor)).isEmpty();
    }
    assertThat(cursors.open(ArticleFilter.of(List.of(KYIV, PUTIN, KYIV)), cursor))
        .contains(POSITION);
  }

  @Test
  void refusesOneOfThemForBoth() {
    var either = new ArticleFilter(null, null, null, null, null, List.of(AnyTopic.of(PUTIN, KYIV)));
    String cursor = cursors.sign(ArticleFilter.of(List.of(PUTIN, KYIV)), POSITION);
    assertThat(cursors.open(either, cursor)).isEmpty();
    assertThat(cursors.open(either, cursors.sign(either, POSITION))).contains(POSITION);
  }

  @Test
  void refusesAnotherKey() {
    assertThat(new Cursors(key(2)).open(FILTER, cursors.sign(FILTER, POSITION))).isEmpty();
  }

  @Test
  void refusesEveryChangedCharacter() {
    String cursor = cursors.sign(FILTER, POSITION);
    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String tampered = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThat(cursors.open(FILTER, tampered)).isEmpty();
    }
  }

  @Test
  void refusesWhatIsCutOffOrLonger() {
    String cursor = cursors.sign(FILTER, POSITION);
    for (int length = 0; length < cursor.length(); length++) {
      assertThat(cursors.open(FILTER, cursor.substring(0, length))).isEmpty();
    }
    for (String more : List.of("A", "=", "AAAA", " ", "A".repeat(100_000))) {
      assertThat(cursors.open(FILTER, cursor + more)).isEmpty();
    }
  }

  @Test
  void refusesWhatIsNoCursorAtAll() {
    byte[] unsigned = POSITION.getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    for (String bad : List.of("", "x", "ü", "%00", POSITION, encoded)) {
      assertThat(cursors.open(FILTER, bad)).isEmpty();
    }
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new Cursors(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }
}
