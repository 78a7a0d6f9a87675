package io.nutgraf.article;

import io.nutgraf.model.Headline;
import io.nutgraf.model.Language;
import io.nutgraf.model.Published;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.TextStructure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an article of a text that has no noise, in a language and with a day that are given. */
public final class PlainArticle {

  private PlainArticle() {}

  /** All of {@code text} as the body. */
  public static ReadText of(String text, String language) {
    return of(text, language, null, null);
  }

  /** The same of what was written on a day. */
  public static ReadText of(String text, String language, @Nullable Published published) {
    return of(text, language, null, published);
  }

  /** The same without the headline that stands at {@code headline}. */
  public static ReadText under(Span headline, String text, String language) {
    return of(text, language, new Headline(headline.of(text), headline), null);
  }

  private static ReadText of(
      String text, String code, @Nullable Headline headline, @Nullable Published published) {
    Language language = new Language(code, 1);
    String body =
        headline == null || headline.span() == null
            ? text
            : Erasure.of(text, List.of(headline.span()));
    TextStructure structure = Segmenter.standard().segment(body, language);
    return new ReadText(
        text,
        text,
        language,
        DetectedNoise.NONE,
        new FrontMatter(headline, null, null, null, published, List.of()),
        Structure.UNKNOWN,
        structure.paragraphs(),
        structure.sentences(),
        structure.statements());
  }
}
