package io.nutgraf.app;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.about;
import static io.nutgraf.app.Articles.article;
import static io.nutgraf.app.Articles.failed;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.sequencer;
import static io.nutgraf.app.Topic.Kind.KEY_PHRASE;
import static io.nutgraf.app.Topic.Kind.ORGANIZATION;
import static io.nutgraf.app.Topic.Kind.PERSON;
import static io.nutgraf.app.Topic.Kind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.SummaryStore.Page;
import io.nutgraf.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SummaryStore} lists: newest first, filtered, page by page. */
public abstract class ArticleListContract {

  private static final Topic PUTIN = Topic.of(PERSON, "Vladimir Putin");
  private static final Topic NATO = Topic.of(ORGANIZATION, "NATO");
  private static final Topic KYIV = Topic.of(PLACE, "Kyiv");
  private static final Topic TALKS = Topic.of(KEY_PHRASE, "peace talks");

  private SummaryStore store;

  /** A store of nothing, for documents dropped below {@link Articles#DROP_PREFIX}. */
  protected abstract SummaryStore empty();

  @BeforeEach
  void openStore() {
    store = empty();
  }

  @Test
  void listsNothingOfNothing() {
    assertThat(store.list(ArticleFilter.ALL, null, 10))
        .isEqualTo(new Page(List.of(), Optional.empty()));
    assertThat(names(filter(null, null, "x", "en", null))).isEmpty();
  }

  @Test
  void listsTheNewestDayFirst() {
    saveAll(
        article("b", "2022-10-31"),
        article("a", "2022-11-29"),
        article("d", "1995-01-01"),
        article("c", null));
    assertThat(names(ArticleFilter.ALL)).containsExactly("c", "a", "b", "d");
  }

  @Test
  void listsTheLastUploadedOfADayFirst() {
    saveAll(
        article("b", "2022-11-29", "en", UPLOADED),
        article("a", "2022-11-29", "en", UPLOADED.plusSeconds(1)),
        article("c", "2022-11-29", "en", UPLOADED.minusSeconds(1)));
    assertThat(names(ArticleFilter.ALL)).containsExactly("a", "b", "c");
  }

  @Test
  void takesADayAfterTheUploadForTheUploads() {
    saveAll(
        article("future", "2030-01-01"),
        article("next", "2022-12-01"),
        article("same", "2022-11-30"));
    LocalDate uploaded = LocalDate.of(2022, 11, 30);
    assertThat(names(filter(uploaded, uploaded, null, null, null)))
        .containsExactlyInAnyOrder("future", "next", "same");
  }

  @Test
  void listsDaysFromAndToInclusively() {
    for (int day = 1; day <= 30; day++) {
      saveAll(article("day%02d".formatted(day), "2022-11-%02d".formatted(day)));
    }
    saveAll(article("october", "2022-10-31"));
    LocalDate from = LocalDate.of(2022, 11, 10);
    LocalDate to = LocalDate.of(2022, 11, 12);
    assertThat(names(filter(from, to, null, null, null)))
        .containsExactly("day12", "day11", "day10");
    assertThat(names(filter(null, LocalDate.of(2022, 11, 1), null, null, null)))
        .containsExactly("day01", "october");
    assertThat(names(filter(LocalDate.of(2022, 11, 29), null, null, null, null)))
        .containsExactly("day30", "day29");
    assertThat(names(filter(to, from, null, null, null))).isEmpty();
    assertThat(names(filter(LocalDate.of(2023, 1, 1), null, null, null, null))).isEmpty();
    assertThat(names(filter(LocalDate.MIN, LocalDate.MAX, null, null, null))).hasSize(31);
    assertThat(names(filter(LocalDate.MAX, null, null, null, null))).isEmpty();
    assertThat(names(filter(null, LocalDate.MIN, null, null, null))).isEmpty();
  }

  @Test
  void filtersByLanguage() {
    saveAll(
        article("en", "2022-11-29"),
        article("de", "2022-11-28", "de", UPLOADED),
        failed("broken", UPLOADED));
    assertThat(names(filter(null, null, null, "de", null))).containsExactly("de");
    assertThat(names(filter(null, null, null, "en", null))).containsExactly("en");
    assertThat(names(filter(null, null, null, "fr", null))).isEmpty();
  }

  @Test
  void filtersByStatus() {
    saveAll(article("good", "2022-11-29"), failed("bad", UPLOADED));
    assertThat(names(filter(null, null, null, null, "succeeded"))).containsExactly("good");
    assertThat(names(filter(null, null, null, null, "failed"))).containsExactly("bad");
  }

  @Test
  void filtersByFolder() {
    saveAll(
        article("top", "2022-11-29"),
        article("reuters/a", "2022-11-28"),
        article("reuters/sport/b", "2022-11-27"),
        article("reuters2/c", "2022-11-26"),
        article("dpa/#1 ü/2/3/4/5/6/d", "2022-11-25"),
        article("dpa/#1 ü/2/3/4/5/7/e", "2022-11-24"));
    assertThat(names(source("reuters"))).containsExactly("reuters/a", "reuters/sport/b");
    assertThat(names(source("/reuters/sport/"))).containsExactly("reuters/sport/b");
    assertThat(names(source("reut"))).isEmpty();
    assertThat(names(source("dpa/#1 ü"))).hasSize(2);
    assertThat(names(source("dpa/#1 ü/2/3/4/5/7"))).containsExactly("dpa/#1 ü/2/3/4/5/7/e");
  }

  @Test
  void filtersByTopic() {
    saveAll(
        about("a", "2022-11-29", List.of(PUTIN, NATO, KYIV, TALKS)),
        about("b", "2022-10-28", List.of(KYIV)),
        about("c", "2020-01-27", List.of(PUTIN)),
        article("d", "2022-11-26"),
        failed("e", UPLOADED));
    assertThat(names(topics(PUTIN))).containsExactly("a", "c");
    assertThat(names(topics(NATO))).containsExactly("a");
    assertThat(names(topics(KYIV))).containsExactly("a", "b");
    assertThat(names(topics(TALKS))).containsExactly("a");
  }

  @Test
  void knowsATopicHoweverItIsSpelled() {
    saveAll(
        about("a", "2022-11-29", List.of(Topic.of(PERSON, "Sergey Lavrov"))),
        about("b", "2022-11-28", List.of(Topic.of(KEY_PHRASE, "Peace talks"))));
    for (String spelling : List.of("sergei lavrov", "SERGEY LAVROV", "Sérgeï  Lavrov")) {
      assertThat(names(topics(Topic.of(PERSON, spelling)))).as(spelling).containsExactly("a");
    }
    for (String spelling : List.of("peace talk", "PEACE-TALKS", "peace  talks")) {
      assertThat(names(topics(Topic.of(KEY_PHRASE, spelling)))).as(spelling).containsExactly("b");
    }
  }

  @Test
  void listsNothingUnderATopicOfNoArticle() {
    saveAll(about("a", "2022-11-29", List.of(PUTIN)));
    assertThat(names(topics(Topic.of(PERSON, "Vladimir")))).isEmpty();
    assertThat(names(topics(Topic.of(PLACE, "Vladimir Putin")))).isEmpty();
    assertThat(names(topics(Topic.of(PERSON, "Vladimir Putin#2022-11#0")))).isEmpty();
    assertThat(names(topics(new Topic(PERSON, "x".repeat(600))))).isEmpty();
  }

  @Test
  void listsUnderTheMostSalientTopicsOfAKind() {
    var topics = new ArrayList<Topic>();
    for (Topic.Kind kind : Topic.Kind.values()) {
      for (int i = 0; i < 35; i++) {
        topics.add(new Topic(kind, "n" + i));
      }
    }
    saveAll(about("a", "2022-11-29", topics));
    for (Topic.Kind kind : Topic.Kind.values()) {
      int most = kind == Topic.Kind.KEY_PHRASE ? Topic.MOST_KEY_PHRASES : Topic.MOST_OF_A_KIND;
      for (int i = 0; i < 35; i++) {
        assertThat(names(topics(new Topic(kind, "n" + i)))).hasSize(i < most ? 1 : 0);
      }
    }
  }

  @Test
  void filtersByTopicsTogether() {
    List<Article> articles = new ArrayList<>();
    var random = new Random(1);
    List<Topic> all = List.of(PUTIN, NATO, KYIV, TALKS, Topic.of(PERSON, "Olaf Scholz"));
    for (int i = 0; i < 60; i++) {
      List<Topic> some = all.stream().filter(_ -> random.nextInt(3) > 0).toList();
      String day = LocalDate.of(2022, 9, 1).plusDays(random.nextInt(60)).toString();
      String language = random.nextBoolean() ? "en" : "de";
      String folder = random.nextBoolean() ? "s/" : "";
      articles.add(article(folder + i, day, language, UPLOADED, some));
    }
    saveAll(articles.toArray(Article[]::new));
    for (int choice = 1; choice < 1 << all.size(); choice++) {
      int chosen = choice;
      List<Topic> some =
          IntStream.range(0, all.size())
              .filter(i -> (chosen & 1 << i) != 0)
              .mapToObj(all::get)
              .toList();
      assertPaged(articles, topics(some.toArray(Topic[]::new)));
      assertPaged(
          articles,
          new ArticleFilter(
              LocalDate.of(2022, 9, 20), LocalDate.of(2022, 10, 10), null, "de", null, any(some)));
      assertPaged(articles, new ArticleFilter(null, null, "s", null, "succeeded", any(some)));
    }
  }

  private void assertPaged(List<Article> articles, ArticleFilter filter) {
    assertThat(pages(filter, 7)).as("%s", filter).isEqualTo(expected(articles, filter));
  }

  @Test
  void listsWhatIsAboutOneOfSeveralOnce() {
    List<Article> articles = new ArrayList<>();
    var random = new Random(2);
    List<Topic> all = List.of(PUTIN, NATO, KYIV);
    for (int i = 0; i < 40; i++) {
      List<Topic> some = all.stream().filter(_ -> random.nextInt(3) == 0).toList();
      articles.add(about("n" + i, "2022-11-%02d".formatted(1 + i % 28), some));
    }
    saveAll(articles.toArray(Article[]::new));
    var either = AnyTopic.of(PUTIN, NATO);
    for (List<AnyTopic> topics :
        List.of(List.of(either), List.of(either, AnyTopic.of(KYIV)), List.of(AnyTopic.of(KYIV)))) {
      assertPaged(articles, new ArticleFilter(null, null, null, null, null, topics));
    }
  }

  @Test
  void listsAnArticleOnlyUnderWhatItIsNowAbout() {
    store.save(about("a", "2022-11-29", List.of(PUTIN, KYIV)), null, sequencer(1));
    store.save(about("a", "2022-11-29", List.of(KYIV, NATO)), null, sequencer(2));
    store.save(about("a", "2022-11-29", List.of(PUTIN)), null, sequencer(1));
    assertThat(names(topics(PUTIN))).isEmpty();
    assertThat(names(topics(KYIV))).containsExactly("a");
    assertThat(names(topics(NATO))).containsExactly("a");
    store.remove(id("a"), sequencer(3), UPLOADED);
    assertThat(names(topics(KYIV))).isEmpty();
    assertThat(names(topics(NATO))).isEmpty();
  }

  @Test
  void filtersByAllAtOnce() {
    List<Article> articles = new ArrayList<>();
    int number = 0;
    for (String folder : List.of("a/", "b/", "")) {
      for (String language : List.of("en", "de")) {
        for (String day : List.of("2022-10-30", "2022-11-01", "2022-11-29")) {
          articles.add(article(folder + "n" + number++, day, language, UPLOADED));
        }
      }
      articles.add(failed(folder + "n" + number++, UPLOADED));
    }
    saveAll(articles.toArray(Article[]::new));
    for (String source : new String[] {null, "a", "b", "c"}) {
      for (String language : new String[] {null, "en", "de"}) {
        for (String status : new String[] {null, "succeeded", "failed"}) {
          for (LocalDate from : new LocalDate[] {null, LocalDate.of(2022, 11, 1)}) {
            var filter = filter(from, LocalDate.of(2022, 11, 29), source, language, status);
            assertThat(names(filter)).isEqualTo(expected(articles, filter));
          }
        }
      }
    }
  }

  @Test
  void pagesWithoutGapOrRepetition() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String day = LocalDate.of(2022, 9, 1).plusDays(i * 7L % 60).toString();
      String language = i % 3 == 0 ? "de" : "en";
      articles.add(article("s/n" + i, day, language, UPLOADED.plusSeconds(i % 5)));
    }
    saveAll(articles.toArray(Article[]::new));
    for (var filter : List.of(ArticleFilter.ALL, filter(null, null, "s", "de", null))) {
      for (int limit : new int[] {1, 3, 7, 39, 40, 41}) {
        assertThat(pages(filter, limit)).isEqualTo(expected(articles, filter));
      }
    }
  }

  @Test
  void theLastPageSaysThatItIs() {
    saveAll(article("a", "2022-11-29"), article("b", "2022-11-28"));
    assertThat(store.list(ArticleFilter.ALL, null, 2).next()).isEmpty();
    Page first = store.list(ArticleFilter.ALL, null, 1);
    assertThat(first.next()).isPresent();
    assertThat(store.list(ArticleFilter.ALL, first.next().orElseThrow(), 1).next()).isEmpty();
  }

  @Test
  void goesOnWhereAnArticleWasRemovedOrAdded() {
    saveAll(article("a", "2022-11-29"), article("b", "2022-11-28"), article("c", "2022-11-27"));
    String next = store.list(ArticleFilter.ALL, null, 2).next().orElseThrow();
    store.remove(id("b"), sequencer(9), UPLOADED);
    saveAll(
        article("new", "2022-11-30"),
        article("between", "2022-11-27", "en", UPLOADED.plusSeconds(9)));
    assertThat(store.list(ArticleFilter.ALL, next, 10).articles())
        .containsExactly(
            article("between", "2022-11-27", "en", UPLOADED.plusSeconds(9)),
            article("c", "2022-11-27"));
  }

  @Test
  void listsAnArticleOnlyWhereItNowBelongs() {
    store.save(article("x/a", "2022-11-29", "en", UPLOADED), null, sequencer(1));
    Instant later = UPLOADED.plusSeconds(60);
    store.save(article("x/a", "2021-01-01", "de", later), null, sequencer(2));
    assertThat(names(ArticleFilter.ALL)).containsExactly("x/a");
    assertThat(names(source("x"))).containsExactly("x/a");
    assertThat(names(filter(null, null, null, "en", null))).isEmpty();
    assertThat(names(filter(null, null, null, "de", null))).containsExactly("x/a");
    assertThat(names(filter(LocalDate.of(2022, 1, 1), null, "x", null, null))).isEmpty();
  }

  private void saveAll(Article... articles) {
    for (Article article : articles) {
      store.save(article, null, sequencer(1));
    }
  }

  private List<String> names(ArticleFilter filter) {
    return pages(filter, 100);
  }

  private List<String> pages(ArticleFilter filter, int limit) {
    var names = new ArrayList<String>();
    Optional<String> next = Optional.empty();
    do {
      Page page = store.list(filter, next.orElse(null), limit);
      assertThat(page.articles()).hasSizeLessThanOrEqualTo(limit);
      page.articles().forEach(article -> names.add(name(article)));
      next = page.next();
    } while (next.isPresent());
    return names;
  }

  private static List<String> expected(List<Article> articles, ArticleFilter filter) {
    return articles.stream()
        .filter(article -> filter.admits(article, Articles.DROP_PREFIX))
        .sorted(Comparator.comparing(ListPosition::of).reversed())
        .map(ArticleListContract::name)
        .toList();
  }

  private static String name(Article article) {
    return article.source().location().key().substring(Articles.DROP_PREFIX.length());
  }

  private static ArticleFilter source(String folder) {
    return filter(null, null, folder, null, null);
  }

  private static ArticleFilter filter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String source,
      @Nullable String language,
      @Nullable String status) {
    return new ArticleFilter(from, to, source, language, status, List.of());
  }

  private static List<AnyTopic> any(List<Topic> topics) {
    return topics.stream().map(AnyTopic::of).toList();
  }

  private static ArticleFilter topics(Topic... topics) {
    return ArticleFilter.of(List.of(topics));
  }
}
