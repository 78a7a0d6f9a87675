package io.nutgraf.app;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.article;
import static io.nutgraf.app.Articles.failed;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.sequencer;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.SummaryStore.Written;
import io.nutgraf.model.Article;
import io.nutgraf.model.RejectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SummaryStore} does with one document: order, repetition, removal, texts. */
public abstract class SummaryStoreContract {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final StoredText TEXT =
      new StoredText.Inline("Zwölf 🚀\n\n“quoted”\u0000\u2028.", "1 p 0 7 ");
  private static final StoredText LONG = new StoredText.Elsewhere("a/1.txt", "a/1.layout");
  private static final StoredText LONGER = new StoredText.Elsewhere("a/2.txt", null);
  private static final Written STORED = new Written.Stored(List.of());
  private static final Written DUPLICATE = new Written.Duplicate(List.of());
  private static final Written STALE = new Written.Stale(List.of());

  private static final String OLDER = "nutgraf/older";

  private SummaryStore store;

  /** A store of nothing, for documents dropped below {@link Articles#DROP_PREFIX}. */
  protected abstract SummaryStore empty();

  @BeforeEach
  void openStore() {
    store = empty();
  }

  @Test
  void findsWhatWasSaved() {
    Article article = article("a", "2022-11-29");
    assertThat(store.save(article, TEXT, sequencer(1))).isEqualTo(STORED);
    assertThat(store.find(id("a"))).contains(new Kept(article, Optional.of(TEXT), sequencer(1)));
    assertThat(store.find(id("b"))).isEmpty();
  }

  @Test
  void findsAFailureWithoutText() {
    Article article = failed("a", UPLOADED);
    store.save(article, null, sequencer(1));
    assertThat(store.find(id("a"))).contains(new Kept(article, Optional.empty(), sequencer(1)));
  }

  @Test
  void keepsALongTextIncompressibleToItsLimit() {
    var random = new java.util.Random(1);
    var text = new StringBuilder();
    while (text.length() < 380_000) {
      text.append((char) ('!' + random.nextInt(90)));
    }
    var inline = new StoredText.Inline(text.toString(), null);
    store.save(article("a", "2022-11-29"), inline, sequencer(1));
    assertThat(store.find(id("a")).orElseThrow().text()).contains(inline);
  }

  @Test
  void replacesTheOlder() {
    store.save(article("a", "2022-11-28"), TEXT, sequencer(1));
    Article newer = article("a", "2022-11-29");
    assertThat(store.save(newer, TEXT, sequencer(2))).isEqualTo(STORED);
    assertThat(store.find(id("a")).orElseThrow().article()).isEqualTo(newer);
    assertThat(all()).containsExactly(newer);
  }

  @Test
  void keepsTheNewer() {
    Article newer = article("a", "2022-11-28");
    store.save(newer, TEXT, sequencer(2));
    assertThat(store.save(article("a", "2022-11-29"), TEXT, sequencer(1))).isEqualTo(STALE);
    assertThat(store.find(id("a")).orElseThrow().article()).isEqualTo(newer);
    assertThat(all()).containsExactly(newer);
  }

  @Test
  void knowsARepetition() {
    Article article = article("a", "2022-11-28");
    store.save(article, TEXT, sequencer(1));
    assertThat(store.save(article, TEXT, sequencer(1))).isEqualTo(DUPLICATE);
    assertThat(all()).containsExactly(article);
  }

  @Test
  void aFailureReplacesASuccessAndBack() {
    store.save(article("a", "2022-11-28"), TEXT, sequencer(1));
    store.save(failed("a", UPLOADED), null, sequencer(2));
    assertThat(all()).containsExactly(failed("a", UPLOADED));
    assertThat(store.find(id("a")).orElseThrow().text()).isEmpty();
    store.save(article("a", "2022-11-28"), TEXT, sequencer(3));
    assertThat(all()).containsExactly(article("a", "2022-11-28"));
  }

  @Test
  void theSameEventReplacesWhatWasGivenUp() {
    Article givenUp = failed("a", UPLOADED, RejectionCode.INTERNAL_ERROR);
    assertThat(store.save(givenUp, null, sequencer(2))).isEqualTo(STORED);
    assertThat(store.save(givenUp, null, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(store.save(article("a", "2022-11-28"), TEXT, sequencer(1))).isEqualTo(STALE);
    Article article = article("a", "2022-11-29");
    assertThat(store.save(article, TEXT, sequencer(2))).isEqualTo(STORED);
    assertThat(store.save(givenUp, null, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(all()).containsExactly(article);
  }

  @Test
  void aRemovalReplacesWhatWasGivenUp() {
    store.save(failed("a", UPLOADED, RejectionCode.INTERNAL_ERROR), null, sequencer(2));
    assertThat(store.remove(id("a"), sequencer(2), NOW)).isEqualTo(STORED);
    assertThat(all()).isEmpty();
  }

  @Test
  void whatWasGivenUpAndRemovedOnRequestStaysRemoved() {
    store.save(failed("a", UPLOADED, RejectionCode.INTERNAL_ERROR), null, sequencer(2));
    store.remove(id("a"));
    assertThat(store.save(article("a", "2022-11-29"), TEXT, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(all()).isEmpty();
  }

  @Test
  void removesAndStaysRemoved() {
    store.save(article("a", "2022-11-28"), TEXT, sequencer(1));
    assertThat(store.remove(id("a"), sequencer(3), NOW)).isEqualTo(STORED);
    assertThat(store.find(id("a"))).isEmpty();
    assertThat(all()).isEmpty();
    assertThat(store.save(article("a", "2022-11-28"), TEXT, sequencer(2))).isEqualTo(STALE);
    assertThat(store.find(id("a"))).isEmpty();
    assertThat(store.remove(id("a"), sequencer(3), NOW)).isEqualTo(DUPLICATE);
    assertThat(store.remove(id("a"), sequencer(2), NOW)).isEqualTo(STALE);
  }

  @Test
  void aRemovalMayComeFirst() {
    assertThat(store.remove(id("a"), sequencer(2), NOW)).isEqualTo(STORED);
    assertThat(store.save(article("a", "2022-11-28"), TEXT, sequencer(1))).isEqualTo(STALE);
    assertThat(all()).isEmpty();
  }

  @Test
  void aNewObjectFollowsARemovedOne() {
    store.remove(id("a"), sequencer(2), NOW);
    Article article = article("a", "2022-11-28");
    assertThat(store.save(article, TEXT, sequencer(3))).isEqualTo(STORED);
    assertThat(all()).containsExactly(article);
  }

  @Test
  void removesOnRequestAtTheArticlesOwnSequencer() {
    Article article = article("a", "2022-11-28");
    store.save(article, TEXT, sequencer(2));
    assertThat(store.remove(id("a"))).contains(STORED);
    assertThat(store.find(id("a"))).isEmpty();
    assertThat(all()).isEmpty();
    assertThat(store.save(article, TEXT, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(store.find(id("a"))).isEmpty();
    assertThat(store.save(article, TEXT, sequencer(3))).isEqualTo(STORED);
    assertThat(all()).containsExactly(article);
  }

  @Test
  void aVersionThatWasRemovedOnRequestStaysRemoved() {
    Article.Succeeded article = version("v2");
    store.save(article, TEXT, sequencer(2));
    assertThat(store.remove(id("a"))).contains(STORED);
    assertThat(store.save(article, TEXT, sequencer(3))).isEqualTo(DUPLICATE);
    assertThat(store.save(article, LONG, sequencer(3)))
        .isEqualTo(new Written.Duplicate(LONG.names()));
    assertThat(all()).isEmpty();
    assertThat(store.save(version("v3"), TEXT, sequencer(4))).isEqualTo(STORED);
    assertThat(all()).containsExactly(version("v3"));
    assertThat(store.save(article, TEXT, sequencer(5))).isEqualTo(STORED);
    assertThat(all()).containsExactly(article);
  }

  /** A handler that read an older version may still be at work when what is there is found. */
  @Test
  void anOlderEventThatComesLateFindsTheVersionStillRemoved() {
    store.save(version("v2"), TEXT, sequencer(2));
    store.remove(id("a"));
    assertThat(store.save(version("v2"), TEXT, sequencer(4))).isEqualTo(DUPLICATE);
    assertThat(store.save(version("v3"), TEXT, sequencer(3))).isEqualTo(STALE);
    assertThat(all()).isEmpty();
  }

  @Test
  void tellsTheNewestEventOfAnArticleAndOfATombstone() {
    assertThat(store.newest(id("a"))).isEmpty();
    store.save(version("v2"), TEXT, sequencer(2));
    store.save(version("v1"), TEXT, sequencer(1));
    assertThat(store.newest(id("a"))).contains(sequencer(2));
    store.remove(id("a"), sequencer(3), NOW);
    assertThat(store.newest(id("a"))).contains(sequencer(3));
  }

  @Test
  void aVersionWhoseObjectWasRemovedComesBackWithIt() {
    store.save(version("v2"), TEXT, sequencer(2));
    store.remove(id("a"));
    store.remove(id("a"), sequencer(3), NOW);
    assertThat(store.save(version("v2"), TEXT, sequencer(4))).isEqualTo(STORED);
    assertThat(all()).containsExactly(version("v2"));
  }

  @Test
  void removesNothingWhereNothingIs() {
    assertThat(store.remove(id("a"))).isEmpty();
    store.remove(id("a"), sequencer(2), NOW);
    assertThat(store.remove(id("a"))).isEmpty();
  }

  @Test
  void namesTheTextThatWasReplacedUntilToldThatItIsDeleted() {
    store.save(article("a", "2022-11-28"), LONG, sequencer(1));
    Article newer = article("a", "2022-11-29");
    List<String> replaced = LONG.names();
    assertThat(store.save(newer, LONGER, sequencer(2))).isEqualTo(new Written.Stored(replaced));
    assertThat(store.save(newer, LONGER, sequencer(2))).isEqualTo(new Written.Duplicate(replaced));
    store.forgetObsolete(id("a"), replaced);
    assertThat(store.save(newer, LONGER, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(store.find(id("a")).orElseThrow().text()).contains(LONGER);
  }

  @Test
  void namesTextsThroughSeveralReplacements() {
    store.save(article("a", "2022-11-28"), LONG, sequencer(1));
    store.save(article("a", "2022-11-28"), LONGER, sequencer(2));
    assertThat(store.save(article("a", "2022-11-28"), TEXT, sequencer(3)).obsolete())
        .containsExactlyInAnyOrder("a/1.txt", "a/1.layout", "a/2.txt");
    store.forgetObsolete(id("a"), LONG.names());
    assertThat(store.remove(id("a"), sequencer(4), NOW).obsolete())
        .containsExactlyInAnyOrder("a/1.txt", "a/1.layout", "a/2.txt");
    store.forgetObsolete(id("a"), List.of("a/2.txt", "a/other.txt", "a/1.txt", "a/1.layout"));
    assertThat(store.remove(id("a"), sequencer(5), NOW)).isEqualTo(STORED);
  }

  @Test
  void namesTheTextOfAnArticleThatIsRemoved() {
    store.save(article("a", "2022-11-28"), LONG, sequencer(1));
    Written removed = new Written.Stored(LONG.names());
    assertThat(store.remove(id("a"))).contains(removed);
    assertThat(store.remove(id("a"))).contains(removed);
    store.forgetObsolete(id("a"), removed.obsolete());
    assertThat(store.remove(id("a"))).isEmpty();
  }

  @Test
  void namesTheTextThatALateEventPut() {
    store.save(article("a", "2022-11-28"), LONGER, sequencer(2));
    assertThat(store.save(article("a", "2022-11-28"), LONG, sequencer(1)))
        .isEqualTo(new Written.Stale(LONG.names()));
    var changed = new StoredText.Elsewhere("a/2-changed.txt", null);
    assertThat(store.save(article("a", "2022-11-28"), changed, sequencer(2)))
        .isEqualTo(new Written.Duplicate(List.of("a/2-changed.txt")));
    assertThat(store.find(id("a")).orElseThrow().text()).contains(LONGER);
  }

  // ---- Articles that are made anew.

  @Test
  void renewsTheArticleThatWasSeen() {
    store.save(madeBy(OLDER, "2022-11-28"), TEXT, sequencer(2));
    Article renewed = article("a", "2022-11-29");
    assertThat(store.renew(renewed, LONG, sequencer(2), OLDER)).isEqualTo(STORED);
    assertThat(store.find(id("a"))).contains(new Kept(renewed, Optional.of(LONG), sequencer(2)));
    assertThat(all()).containsExactly(renewed);
    assertThat(store.renew(renewed, LONG, sequencer(2), OLDER)).isEqualTo(DUPLICATE);
    assertThat(all()).containsExactly(renewed);
  }

  @Test
  void itsOwnEventLeavesARenewedArticleAsItIs() {
    Article older = madeBy(OLDER, "2022-11-28");
    store.save(older, TEXT, sequencer(2));
    Article renewed = article("a", "2022-11-29");
    store.renew(renewed, TEXT, sequencer(2), OLDER);
    assertThat(store.save(older, TEXT, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(all()).containsExactly(renewed);
    assertThat(store.save(older, TEXT, sequencer(3))).isEqualTo(STORED);
    assertThat(all()).containsExactly(older);
  }

  @Test
  void renewsNothingThatANewerEventReplaced() {
    Article newer = madeBy(OLDER, "2022-11-28");
    store.save(madeBy(OLDER, "2022-11-27"), TEXT, sequencer(1));
    store.save(newer, TEXT, sequencer(2));
    assertThat(store.renew(article("a", "2022-11-29"), LONG, sequencer(1), OLDER))
        .isEqualTo(new Written.Stale(LONG.names()));
    assertThat(all()).containsExactly(newer);
  }

  @Test
  void renewsNothingThatWasRemoved() {
    Article renewed = article("a", "2022-11-29");
    assertThat(store.renew(renewed, TEXT, sequencer(1), OLDER)).isEqualTo(STALE);
    store.save(madeBy(OLDER, "2022-11-28"), TEXT, sequencer(2));
    store.remove(id("a"));
    assertThat(store.renew(renewed, LONG, sequencer(2), OLDER))
        .isEqualTo(new Written.Duplicate(LONG.names()));
    store.remove(id("a"), sequencer(3), NOW);
    assertThat(store.renew(renewed, TEXT, sequencer(2), OLDER)).isEqualTo(STALE);
    assertThat(store.find(id("a"))).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  void renewsNoArticleOfAnotherVersionThanWasSeen() {
    Article third = madeBy("nutgraf/third", "2022-11-28");
    store.save(third, TEXT, sequencer(2));
    assertThat(store.renew(article("a", "2022-11-29"), TEXT, sequencer(2), OLDER))
        .isEqualTo(DUPLICATE);
    assertThat(store.renew(article("a", "2022-11-29"), TEXT, sequencer(2), null))
        .isEqualTo(DUPLICATE);
    assertThat(all()).containsExactly(third);
  }

  @Test
  void keepsASummaryRatherThanAFailure() {
    Article older = madeBy(OLDER, "2022-11-28");
    store.save(older, TEXT, sequencer(2));
    assertThat(store.renew(failed("a", UPLOADED), null, sequencer(2), OLDER)).isEqualTo(DUPLICATE);
    assertThat(store.find(id("a"))).contains(new Kept(older, Optional.of(TEXT), sequencer(2)));
  }

  @Test
  void renewsAFailureByAnotherOrByASummary() {
    Article untold = failedBy(null);
    store.save(untold, null, sequencer(2));
    assertThat(store.renew(failedBy(OLDER), null, sequencer(2), null)).isEqualTo(STORED);
    assertThat(all()).containsExactly(failedBy(OLDER));
    Article renewed = article("a", "2022-11-29");
    assertThat(store.renew(renewed, TEXT, sequencer(2), OLDER)).isEqualTo(STORED);
    assertThat(all()).containsExactly(renewed);
  }

  @Test
  void renewsWhatWasGivenUp() {
    store.save(failed("a", UPLOADED, RejectionCode.INTERNAL_ERROR), null, sequencer(2));
    Article renewed = article("a", "2022-11-29");
    assertThat(store.renew(renewed, TEXT, sequencer(2), OLDER)).isEqualTo(STORED);
    assertThat(store.save(article("a", "2022-11-28"), TEXT, sequencer(2))).isEqualTo(DUPLICATE);
    assertThat(all()).containsExactly(renewed);
  }

  @Test
  void namesTheTextThatWasRenewed() {
    store.save(madeBy(OLDER, "2022-11-28"), LONG, sequencer(2));
    Article renewed = article("a", "2022-11-29");
    List<String> replaced = LONG.names();
    assertThat(store.renew(renewed, LONGER, sequencer(2), OLDER))
        .isEqualTo(new Written.Stored(replaced));
    assertThat(store.renew(renewed, LONGER, sequencer(2), OLDER))
        .isEqualTo(new Written.Duplicate(replaced));
    store.forgetObsolete(id("a"), replaced);
    assertThat(store.renew(renewed, LONGER, sequencer(2), OLDER)).isEqualTo(DUPLICATE);
    assertThat(store.find(id("a")).orElseThrow().text()).contains(LONGER);
  }

  private static Article madeBy(String version, String day) {
    return Articles.madeBy(article("a", day), version);
  }

  private static Article failedBy(@Nullable String version) {
    return Articles.madeBy(failed("a", UPLOADED), version);
  }

  private static Article.Succeeded version(String versionId) {
    return Articles.version(article("a", "2022-11-28"), versionId);
  }

  private List<Article> all() {
    return store.list(ArticleFilter.ALL, null, 100).articles();
  }
}
