package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Ingested.Ignored;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.summarize.Summarizer;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What becomes of an event that says of an article that it is out of date. */
class RenewalTest {

  private static final String OLDER = "nutgraf/older";
  private static final String KEY = "inbox/a.txt";
  private static final String TEXT = "The dam broke at noon. Nobody was hurt. Repairs begin.";
  private static final DocumentId ID = DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, KEY));

  private final InMemoryVersionedBucket bucket = new InMemoryVersionedBucket();
  private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final IngestDocument ingest = Drop.ingest(bucket, articles, texts);

  /** Puts a text, which an older version then makes an article of. */
  private ObjectEvent put(String text) {
    ObjectEvent created = bucket.change(KEY, text);
    var elsewhere = new InMemorySummaryStore(Articles.DROP_PREFIX);
    Drop.ingest(bucket, elsewhere, texts).ingest(created);
    Kept kept = elsewhere.find(ID).orElseThrow();
    articles.save(
        Articles.madeBy(kept.article(), OLDER), kept.text().orElse(null), created.sequencer());
    return created;
  }

  private Kept kept() {
    return articles.find(ID).orElseThrow();
  }

  private ObjectEvent outdated() {
    return ObjectEvent.outdated(kept(), Drop.START);
  }

  @Test
  void whatDoesNotChangeStaysAsItWas() {
    put(TEXT);
    Kept before = kept();
    assertThat(ingest.ingest(outdated())).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept().article()).isEqualTo(Articles.madeBy(before.article(), Summarizer.VERSION));
    assertThat(kept().article().source()).isEqualTo(before.article().source());
    assertThat(kept().sequencer()).isEqualTo(before.sequencer());
    assertThat(kept().text()).isEqualTo(before.text());
  }

  @Test
  void comesTwice() {
    put(TEXT);
    ObjectEvent outdated = outdated();
    ingest.ingest(outdated);
    Kept renewed = kept();
    assertThat(ingest.ingest(outdated)).isEqualTo(new Ingested.Duplicate(ID));
    assertThat(kept()).isEqualTo(renewed);
  }

  @Test
  void overtakesNoNewerUpload() {
    put(TEXT);
    ObjectEvent outdated = outdated();
    ingest.ingest(bucket.change(KEY, "A newer version. It is short."));
    Kept newer = kept();
    assertThat(ingest.ingest(outdated)).isEqualTo(new Ingested.Stale(ID));
    assertThat(kept()).isEqualTo(newer);
  }

  @Test
  void isOvertakenByANewerUploadThatNobodyHasHandledYet() {
    put(TEXT);
    ObjectEvent newer = bucket.change(KEY, "A newer version. It is short.");
    ingest.ingest(outdated());
    assertThat(kept().article().source().versionId()).isEqualTo("v0");
    assertThat(ingest.ingest(newer)).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept().article().source().versionId()).isEqualTo("v1");
  }

  @Test
  void bringsNothingBackThatWasRemoved() {
    put(TEXT);
    ObjectEvent outdated = outdated();
    articles.remove(ID);
    assertThat(ingest.ingest(outdated)).isEqualTo(new Ingested.Duplicate(ID));
    assertThat(articles.find(ID)).isEmpty();
    articles.remove(ID, bucket.change(KEY, null).sequencer(), Drop.START);
    assertThat(ingest.ingest(outdated)).isEqualTo(new Ingested.Stale(ID));
    assertThat(articles.find(ID)).isEmpty();
  }

  @Test
  void leavesAnArticleWhoseObjectIsGone() {
    ObjectEvent created = put(TEXT);
    Kept before = kept();
    IngestDocument empty = Drop.ingest(new InMemoryVersionedBucket(), articles, texts);
    assertThat(empty.ingest(outdated())).isEqualTo(new Ignored(Ignored.Reason.GONE_SINCE));
    assertThat(kept()).isEqualTo(before);
    assertThat(created.sequencer()).isEqualTo(kept().sequencer());
  }

  @Test
  void leavesASummaryOfWhatCannotBeSummarizedAnyLonger() {
    ObjectEvent created = bucket.change(KEY, "");
    Article older = Articles.madeBy(Articles.article("a.txt", "2022-11-29"), OLDER);
    articles.save(older, null, created.sequencer());
    assertThat(ingest.ingest(outdated())).isEqualTo(new Ignored(Ignored.Reason.KEPT_AS_IT_WAS));
    assertThat(kept().article()).isEqualTo(older);
  }

  @Test
  void readsWhatAnOlderVersionCouldNot() {
    ObjectEvent created = bucket.change(KEY, TEXT);
    Article.Failed refused =
        Articles.failed("a.txt", Drop.START, RejectionCode.UNSUPPORTED_MEDIA_TYPE);
    articles.save(Articles.madeBy(refused, null), null, created.sequencer());
    assertThat(ingest.ingest(outdated())).isInstanceOf(Ingested.Summarized.class);
  }

  @Test
  void tellsWhichVersionRefusedADocument() {
    ingest.ingest(bucket.change(KEY, ""));
    assertThat(kept().article().madeBy()).isEqualTo(Summarizer.VERSION);
  }

  @Test
  void leavesAnArticleThatItFailsOn() {
    put(TEXT);
    Kept before = kept();
    assertThat(ingest.giveUp(outdated(), "request"))
        .isEqualTo(new Ignored(Ignored.Reason.KEPT_AS_IT_WAS));
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void leavesAnArticleFromOutsideTheDropFolder() {
    var elsewhere = new ObjectLocation(InMemoryBucket.NAME, "before/a.txt");
    var outdated = new ObjectEvent(Kind.OUTDATED, elsewhere, null, null, Drop.START, OLDER);
    assertThat(ingest.ingest(outdated)).isEqualTo(new Ignored(Ignored.Reason.KEPT_AS_IT_WAS));
  }

  // ---- Long texts, which lie elsewhere.

  @Test
  void aTextThatIsInUseNeverChanges() {
    put(Drop.longText(1));
    String name = kept().text().orElseThrow().names().getFirst();
    texts.put(name, "as the older version read it");
    var seen =
        new Object() {
          String text = "";
        };
    before("renew", () -> seen.text = texts.get(name).orElseThrow()).ingest(outdated());
    assertThat(seen.text).isEqualTo("as the older version read it");
    assertThat(text()).isEqualTo(Drop.longText(1));
    assertThat(texts.names()).hasSize(1);
  }

  /** It tidies up behind itself, at the sequencer that the other is about to write at. */
  @Test
  void aRepetitionOfItsOwnEventLeavesTheTextThatIsAboutToBeNamed() {
    ObjectEvent created = put(Drop.longText(1));
    before("renew", () -> ingest.ingest(created)).ingest(outdated());
    assertThat(text()).isEqualTo(Drop.longText(1));
    assertThat(texts.names()).hasSize(1);
  }

  @Test
  void aTextThatComesTooLateIsDeleted() {
    put(Drop.longText(1));
    before("renew", () -> ingest.ingest(bucket.change(KEY, TEXT))).ingest(outdated());
    assertThat(kept().text()).contains(new StoredText.Inline(TEXT, null));
    assertThat(texts.names()).isEmpty();
  }

  @Test
  void aTextOfARunThatBrokeOffIsTakenUp() {
    put(Drop.longText(1));
    ObjectEvent outdated = outdated();
    try {
      before(
              "renew",
              () -> {
                throw new UnavailableException("broken off", false);
              })
          .ingest(outdated);
    } catch (UnavailableException e) {
      assertThat(texts.names()).hasSize(2);
    }
    ingest.ingest(outdated);
    assertThat(text()).isEqualTo(Drop.longText(1));
    assertThat(texts.names()).hasSize(1);
  }

  private String text() {
    return texts.get(kept().text().orElseThrow().names().getFirst()).orElseThrow();
  }

  /** A handler, just before whose call of {@code method} something else happens. */
  private IngestDocument before(String method, Runnable event) {
    var store =
        (SummaryStore)
            Proxy.newProxyInstance(
                SummaryStore.class.getClassLoader(),
                new Class<?>[] {SummaryStore.class},
                (_, called, arguments) -> {
                  if (called.getName().equals(method)) {
                    event.run();
                  }
                  return called.invoke(articles, arguments);
                });
    return Drop.ingest(bucket, store, texts);
  }
}
