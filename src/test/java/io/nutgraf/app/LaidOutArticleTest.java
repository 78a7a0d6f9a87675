package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.nutgraf.app.ReadArticle.Answer;
import io.nutgraf.app.ReadArticle.Detail;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Structure;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.ReadingLimits;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document whose layout is known is kept so that it can be summarized anew. */
class LaidOutArticleTest {

  private static final DocumentId ID =
      DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, "inbox/a.html"));
  private static final SummaryOptions TWENTY = SummaryOptions.DEFAULT.withSentenceCount(20);

  private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);
  private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final Document document = document();
  private final SummarizeDocument summarize =
      new SummarizeDocument(
          _ -> new Reading.Read(document, "text/html", null),
          Summarizer.standard(),
          new DocumentLimits(ReadingLimits.ofBytes(1000), () -> Budget.UNLIMITED),
          InstantSource.fixed(Drop.START));

  @ParameterizedTest
  @ValueSource(ints = {100_000, 10})
  void isSummarizedAnewAsTheSameDocument(int maxInlineBytes) {
    drop(maxInlineBytes);
    assertThat(texts.names()).hasSize(maxInlineBytes == 10 ? 2 : 0);
    Answer.Found found = read(TWENTY, Detail.SENTENCES);
    var direct = (Outcome.Summarized) Summarizer.standard().summarize(document, TWENTY);
    assertThat(found.sentences()).isEqualTo(direct.placed());
    assertThat(found.article())
        .isInstanceOfSatisfying(
            io.nutgraf.model.Article.Succeeded.class,
            it -> assertThat(it.summary()).isEqualTo(direct.summary()));
    assertThat(found.structure()).isEqualTo(document.structure());
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 10})
  void itsLayoutIsToldWithItsText(int maxInlineBytes) {
    drop(maxInlineBytes);
    Answer.Found found = read(SummaryOptions.DEFAULT, Detail.LAYOUT);
    assertThat(found.text()).contains(document.text());
    assertThat(found.structure()).isEqualTo(document.structure());
    assertThat(read(SummaryOptions.DEFAULT, Detail.SUMMARY).structure())
        .isEqualTo(Structure.UNKNOWN);
  }

  @Test
  void ofALongOneTheLayoutIsFetchedOnlyWhereItIsNeeded() {
    drop(10);
    var read = new ReadArticle(articles, new WithoutLayouts(texts), summarize);
    assertThat(read.text(ID)).contains(new ReadArticle.Text.Whole(document.text()));
    assertThat(read.read(ID, SummaryOptions.DEFAULT, Detail.TEXT))
        .containsInstanceOf(Answer.Found.class);
    assertThatIllegalStateException()
        .isThrownBy(() -> read.read(ID, SummaryOptions.DEFAULT, Detail.LAYOUT));
    assertThatIllegalStateException().isThrownBy(() -> read.read(ID, TWENTY, Detail.TEXT));
  }

  /** Texts of which the layouts are lost. */
  private record WithoutLayouts(TextStore texts) implements TextStore {

    @Override
    public void put(String name, String text) {
      texts.put(name, text);
    }

    @Override
    public Optional<String> get(String name) {
      return texts.get(name).filter(_ -> !name.endsWith(".layout"));
    }

    @Override
    public List<String> namesUnder(String folder) {
      return texts.namesUnder(folder);
    }

    @Override
    public void delete(String name) {
      texts.delete(name);
    }

    @Override
    public URI presignDownload(String name, Duration valid) {
      return texts.presignDownload(name, valid);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 10})
  void nothingIsLeftOfOneThatIsRemoved(int maxInlineBytes) {
    drop(maxInlineBytes);
    ingest(maxInlineBytes).ingest(bucket.remove("inbox/a.html"));
    assertThat(texts.names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spoilt", "1 p 0 9999999 "})
  void oneWhoseLayoutIsSpoiltIsReadAsAPlainText(String layout) {
    drop(100_000);
    var spoilt = new InMemorySummaryStore(Articles.DROP_PREFIX);
    spoilt.save(
        articles.find(ID).orElseThrow().article(),
        new StoredText.Inline(document.text(), layout),
        Articles.sequencer(1));
    var answer = new ReadArticle(spoilt, texts, summarize).read(ID, TWENTY, Detail.SENTENCES);
    assertThat(((Answer.Found) answer.orElseThrow()).structure()).isEqualTo(Structure.UNKNOWN);
  }

  private void drop(int maxInlineBytes) {
    assertThat(ingest(maxInlineBytes).ingest(bucket.put("inbox/a.html", "<html>")))
        .isInstanceOf(Ingested.Summarized.class);
  }

  private IngestDocument ingest(int maxInlineBytes) {
    return Drop.ingest(
        bucket,
        articles,
        texts,
        new InMemoryReuseIndex(),
        summarize,
        maxInlineBytes,
        InstantSource.fixed(Drop.START));
  }

  private Answer.Found read(SummaryOptions options, Detail detail) {
    return (Answer.Found)
        new ReadArticle(articles, texts, summarize).read(ID, options, detail).orElseThrow();
  }

  private static Document document() {
    LaidOut page =
        new LaidOut()
            .heading(1, "Old bridge closed")
            .with("Jane Doe, correspondent")
            .with("The mayor closed the old bridge over the river on Monday.")
            .with(BlockKind.CAPTION, "The bridge, seen in the spring of last year.")
            .with("Engineers found long cracks in two of its seven pillars.")
            .with(BlockKind.ASIDE, "The mayor opened a new ferry over the river in May.");
    page.titled("Old bridge closed", Source.JSON_LD, page.span("Old bridge closed"))
        .by("Jane Doe", Source.META, page.span("Jane Doe"))
        .on("2022-11-29", Source.META)
        .uploaded(LocalDate.ofInstant(Drop.START, ZoneOffset.UTC).toString());
    return page.document();
  }
}
