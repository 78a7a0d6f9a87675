package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.Sequencer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Decides where a text lies: beside its article while it is small, else in the text store. */
final class TextShelf {

  /**
   * What a record may hold of text, compressed: an eighth of DynamoDB's 400 KB. The summary of a
   * long document needs most of the rest, at worst, and what is longer is cheaper as an object.
   */
  static final int MAX_INLINE_COMPRESSED = 50_000;

  /** What an answer may hold of text: most of the 6 MB that a Lambda answers at most. */
  static final int MAX_INLINE_BYTES = 5_000_000;

  private final TextStore store;

  TextShelf(TextStore store) {
    this.store = store;
  }

  /**
   * Puts a long text into the store before the article that names it is written. The name tells the
   * event and the content, so that no article's text ever changes under it.
   */
  StoredText place(Article article, Sequencer sequencer, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_INLINE_BYTES && fitsCompressed(bytes)) {
      return new StoredText.Inline(text);
    }
    String sha256 = String.valueOf(article.source().sha256());
    String name = article.id() + "/" + sequencer + "-" + sha256.substring(0, 16) + ".txt";
    store.put(name, text);
    return new StoredText.Elsewhere(name);
  }

  void discard(List<String> names) {
    names.forEach(store::delete);
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
