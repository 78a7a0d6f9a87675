package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.app.ReadArticle.Detail;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading and deleting while others write, and when a store fails halfway. */
class StoredArticleTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final String KEY = "inbox/long.txt";
  private static final DocumentId ID = DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, KEY));

  private final InMemoryBucket bucket = new InMemoryBucket(NOW);
  private final InMemorySummaryStore articles = new InMemorySummaryStore("inbox/");
  private final InMemoryTextStore texts = new InMemoryTextStore();

  @BeforeEach
  void dropALongText() {
    drop("First");
    assertThat(texts.names()).hasSize(1);
  }

  @Test
  void aTextReplacedUnderTheReadersHandsIsReadAgain() {
    ReadArticle read = reader(new Interrupted(() -> drop("Second")));
    assertThat(read.text(ID).orElseThrow())
        .isInstanceOfSatisfying(
            ReadArticle.Text.Whole.class, it -> assertThat(it.text()).startsWith("Second"));
  }

  @Test
  void aTextReplacedUnderTheSummarizersHandsIsReadAgain() {
    ReadArticle read = reader(new Interrupted(() -> drop("Second")));
    assertThat(read.read(ID, SummaryOptions.DEFAULT, Detail.SENTENCES).orElseThrow())
        .isInstanceOfSatisfying(
            ReadArticle.Answer.Found.class,
            found -> assertThat(found.text().orElseThrow()).startsWith("Second"));
  }

  @Test
  void anArticleRemovedUnderTheReadersHandsIsGone() {
    ReadArticle read = reader(new Interrupted(() -> delete(texts).delete(ID, true)));
    assertThat(read.text(ID)).isEmpty();
  }

  @Test
  void aDeletionThatStoppedHalfwayIsFinishedByTheNext() {
    var failing =
        new Interrupted(
            () -> {
              throw new UnavailableException("down", false, new IOException("down"));
            });
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> delete(failing).delete(ID, true));
    assertThat(articles.find(ID)).isEmpty();
    assertThat(texts.names()).hasSize(1);
    assertThat(delete(failing).delete(ID, true)).isTrue();
    assertThat(texts.names()).isEmpty();
  }

  @Test
  void anArticleWhoseObjectsOwnEventWasFasterCountsAsDeleted() {
    ingest("A short story. It lies beside its summary.");
    Runnable event = () -> articles.remove(ID, Sequencer.parse("FF").orElseThrow(), NOW);
    var delete =
        new DeleteArticle(articles, texts, Drop.sentences(articles, texts), new Eager(event));
    assertThat(delete.delete(ID, true)).isTrue();
    assertThat(articles.find(ID)).isEmpty();
  }

  @Test
  void aSummaryOfAnotherVersionIsToldAsSuch() {
    Article.Succeeded article = Articles.article("a", "2022-11-29");
    Summary now = article.summary();
    articles.save(article, null, Articles.sequencer(1));
    assertThat(summary(article.id())).isEqualTo(now);
    Summary before =
        new Summary(
            "nutgraf/0.0",
            now.language(),
            now.metadata(),
            now.wordCount(),
            now.sentenceCount(),
            now.readingMinutes(),
            now.keySentences(),
            now.removed(),
            now.warnings());
    articles.save(
        new Article.Succeeded(article.id(), article.source(), before), null, Articles.sequencer(2));
    assertThat(summary(article.id()))
        .isEqualTo(before.with(before.keySentences(), List.of(Warning.otherSummarizer())))
        .isEqualTo(summary(article.id()));
  }

  private Summary summary(DocumentId id) {
    var answer = reader(texts).read(id, SummaryOptions.DEFAULT, Detail.SUMMARY).orElseThrow();
    return ((Article.Succeeded) ((ReadArticle.Answer.Found) answer).article()).summary();
  }

  private ReadArticle reader(TextStore store) {
    return new ReadArticle(articles, store, Drop.SUMMARIZE);
  }

  private DeleteArticle delete(TextStore store) {
    return new DeleteArticle(articles, store, Drop.sentences(articles, store), bucket);
  }

  private void drop(String first) {
    ingest(first + " of all. " + incompressible());
  }

  private void ingest(String text) {
    Drop.ingest(bucket, articles, texts).ingest(bucket.put(KEY, text));
  }

  private static String incompressible() {
    var random = new Random(11);
    var text = new StringBuilder();
    while (text.length() < 500_000) {
      text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(". ");
    }
    return text.toString();
  }

  /** A folder whose event of a deletion is handled before the deletion returns. */
  private record Eager(Runnable event) implements InMemoryFolder {

    @Override
    public void delete(ObjectLocation location) {
      event.run();
    }
  }

  /** The texts, with something else happening just before the first reading or deletion. */
  private final class Interrupted implements TextStore {

    private Runnable interruption;

    Interrupted(Runnable interruption) {
      this.interruption = interruption;
    }

    private void interrupt() {
      Runnable once = interruption;
      interruption = () -> {};
      once.run();
    }

    @Override
    public void put(String name, String text) {
      texts.put(name, text);
    }

    @Override
    public Optional<String> get(String name) {
      interrupt();
      return texts.get(name);
    }

    @Override
    public List<String> namesUnder(String folder) {
      return texts.namesUnder(folder);
    }

    @Override
    public void delete(String name) {
      interrupt();
      texts.delete(name);
    }

    @Override
    public URI presignDownload(String name, Duration valid) {
      return texts.presignDownload(name, valid);
    }
  }
}
