package io.nutgraf.app;

import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.SummaryStore.Written;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import io.nutgraf.model.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Decides where a text lies: beside its article while it is small, else in the text store. */
final class TextShelf {

  /**
   * What a record may hold of text, compressed: an eighth of DynamoDB's 400 KB. The summary of a
   * long document needs most of the rest, at worst, and what is longer is cheaper as an object.
   */
  static final int MAX_INLINE_COMPRESSED = 50_000;

  /** What an answer may hold of text: most of the 6 MB that a Lambda answers at most. */
  static final int MAX_INLINE_BYTES = 5_000_000;

  private static final int SEQUENCER_LENGTH = 48;

  /** In the name of a text that was put for an article which is made anew. */
  private static final String RENEWED = "~";

  private final TextStore store;
  private final SummaryStore articles;
  private final int maxInlineBytes;

  TextShelf(TextStore store, SummaryStore articles) {
    this(store, articles, MAX_INLINE_BYTES);
  }

  /**
   * @param maxInlineBytes what lies beside its article at most, in bytes of UTF-8
   */
  TextShelf(TextStore store, SummaryStore articles, int maxInlineBytes) {
    this.store = store;
    this.articles = articles;
    this.maxInlineBytes = maxInlineBytes;
  }

  /**
   * Puts a long text, and its layout, into the store before the article that names it is written.
   * The name tells the event and the content, and the version of the summarizer where that makes
   * the article of an event anew, so that no article's text ever changes under it.
   */
  StoredText place(Article article, ObjectEvent event, Document document) {
    String text = document.text();
    String layout = KeptLayout.of(document).map(KeptLayout::notation).orElse(null);
    byte[] bytes = (layout == null ? text : text + layout).getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= maxInlineBytes && fitsCompressed(bytes)) {
      return new StoredText.Inline(text, layout);
    }
    // Of the text and not of the file: two versions of Nutgraf may read one file differently.
    String name =
        prefix(article.id(), event.sequencer())
            + Sha256.hex(bytes).substring(0, 16)
            + (event.kind() == Kind.OUTDATED ? renewedBy(article) : "");
    String layoutName = layout == null ? null : name + ".layout";
    if (layout != null) {
      store.put(name + ".layout", layout);
    }
    store.put(name + ".txt", text);
    return new StoredText.Elsewhere(name + ".txt", layoutName);
  }

  /** Deletes the texts that a write made obsolete; the store names them until told. */
  void clear(DocumentId id, Written written) {
    List<String> obsolete = written.obsolete();
    obsolete.forEach(store::delete);
    if (!obsolete.isEmpty() && !(written instanceof Written.Stale)) {
      articles.forgetObsolete(id, obsolete);
    }
  }

  /**
   * Deletes what runs that broke off left of texts, once something of {@code newest} or later was
   * written: whatever else has a text of up to that sequencer comes too late for it. A younger text
   * is left alone, for it may be put before its article is written.
   *
   * @param own what is known to be in use, so that it needs no look
   */
  void sweep(DocumentId id, Sequencer newest, List<String> own) {
    List<String> left =
        store.namesUnder(id.value()).stream()
            .filter(name -> !own.contains(name) && isUpTo(newest, name))
            .toList();
    if (!left.isEmpty()) {
      Optional<Kept> kept = articles.find(id);
      left.stream()
          .filter(name -> kept.filter(it -> mayNeed(it, name)).isEmpty())
          .forEach(store::delete);
    }
  }

  private static String renewedBy(Article article) {
    return RENEWED + String.valueOf(article.madeBy()).replace('/', '-');
  }

  /**
   * The event of a document that was given up may be handled after all, and what takes the place of
   * an article that is out of date has the sequencer of that.
   */
  private static boolean mayNeed(Kept kept, String name) {
    return names(kept.text().orElse(null)).contains(name)
        || (name.startsWith(prefix(kept.article().id(), kept.sequencer()))
            && (SummaryStore.isGivenUp(kept.article()) || name.contains(RENEWED)));
  }

  private static String prefix(DocumentId id, Sequencer sequencer) {
    return id + "/" + sequencer + "-";
  }

  private static boolean isUpTo(Sequencer newest, String name) {
    int start = name.indexOf('/') + 1;
    int end = start + SEQUENCER_LENGTH;
    return name.length() > end && name.substring(start, end).compareTo(newest.value()) <= 0;
  }

  /** What of it lies in the store. */
  static List<String> names(@Nullable StoredText text) {
    return text == null ? List.of() : text.names();
  }

  private static boolean fitsCompressed(byte[] bytes) {
    return bytes.length <= MAX_INLINE_COMPRESSED * 9 / 10
        || compressedLength(bytes) <= MAX_INLINE_COMPRESSED;
  }

  private static long compressedLength(byte[] bytes) {
    var counter = new CountingStream();
    try (var gzip = new GZIPOutputStream(counter)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written anywhere", e);
    }
    return counter.count;
  }

  private static final class CountingStream extends OutputStream {

    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
