package io.nutgraf.adapter.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.app.Articles;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Drop;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.TextStore;
import io.nutgraf.model.Article;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.summarize.Summarizer;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A version of Nutgraf besides the one under test, as far as it shows in what is kept: it reads
 * more, or less, in a document, and its articles and the texts that they name tell its own version.
 *
 * @param reads what it makes of a text; nothing where it can make nothing of it
 */
record OtherVersion(String name, UnaryOperator<String> reads) {

  private static final Summarizer SUMMARIZER = Summarizer.standard();

  /** Reads more in everything, and something where there is nothing. */
  static final OtherVersion OLDER =
      new OtherVersion(
          "nutgraf/older",
          text -> text + "\n\nPrime Minister Ann Ode of Norway spoke in Paris about Kyiv.");

  /** Can make nothing of one of the texts that a history knows. */
  static final OtherVersion OLDEST =
      new OtherVersion(
          "nutgraf/oldest",
          text -> text.contains("Verbündeten") ? "" : text + (text.isEmpty() ? "" : " "));

  /** What this version, or another, makes of a text. */
  static String read(@Nullable String version, String text) {
    if (OLDER.name.equals(version)) {
      return OLDER.reads.apply(text);
    }
    return OLDEST.name.equals(version) ? OLDEST.reads.apply(text) : text;
  }

  SummarizeDocument summarize() {
    return new SummarizeDocument(
        reader(), SUMMARIZER, DocumentLimits.ofBytes(Drop.MAX_BYTES), InstantSource.system());
  }

  private DocumentReader reader() {
    DocumentReader reader = DocumentReaders.standard();
    return raw ->
        reader.read(
            new RawDocument(
                reads.apply(new String(raw.bytes(), UTF_8)).getBytes(UTF_8),
                raw.fileName(),
                raw.contentType(),
                raw.title(),
                raw.referenceDate(),
                raw.uploadedOn()));
  }

  /** {@code store}, in which articles are kept as this version's. */
  SummaryStore keeping(SummaryStore store) {
    return around(
        SummaryStore.class,
        store,
        argument ->
            switch (argument) {
              case Article article -> Articles.madeBy(article, name);
              case StoredText.Elsewhere it ->
                  new StoredText.Elsewhere(
                      renamed(it.name()),
                      it.layoutName() == null ? null : renamed(it.layoutName()));
              case null -> null;
              default -> argument;
            });
  }

  /**
   * {@code store}, in which texts are put under names of this version's. What is read or deleted
   * has the name that the store told, which may be another version's.
   */
  TextStore keeping(TextStore store) {
    TextStore naming =
        around(
            TextStore.class,
            store,
            argument -> argument instanceof String it ? renamed(it) : argument);
    return TextStore.class.cast(
        Proxy.newProxyInstance(
            TextStore.class.getClassLoader(),
            new Class<?>[] {TextStore.class},
            (_, method, arguments) ->
                Turns.call(method.getName().equals("put") ? naming : store, method, arguments)));
  }

  private String renamed(String text) {
    return text.replace(tag(Summarizer.VERSION), tag(name));
  }

  private static String tag(String version) {
    return "~" + version.replace('/', '-');
  }

  private static <T> T around(Class<T> port, T real, UnaryOperator<@Nullable Object> argument) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              @Nullable Object[] changed = new Object[arguments.length];
              for (int i = 0; i < arguments.length; i++) {
                changed[i] = argument.apply(arguments[i]);
              }
              return Turns.call(real, method, changed);
            }));
  }
}
