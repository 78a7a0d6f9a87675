package io.nutgraf.article;

import io.nutgraf.model.Credit;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Published;
import io.nutgraf.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, most of it before its first sentence.
 *
 * @param headline the headline
 * @param byline who wrote it
 * @param publisher who published it
 * @param dateline where it was filed and by which agency
 * @param published when it was published
 * @param apart what of the text is no part of its body, in document order: these, with the marks
 *     that set them off, and the lines below an article that say who wrote and edited it
 */
public record FrontMatter(
    @Nullable Headline headline,
    @Nullable Credit byline,
    @Nullable Credit publisher,
    @Nullable Excerpt dateline,
    @Nullable Published published,
    List<Span> apart) {

  public FrontMatter {
    apart = List.copyOf(apart);
  }

  /** What of it stands over the body and names whom and what it is about, in document order. */
  public List<Span> titles() {
    return Stream.of(
            headline == null ? null : headline.span(), dateline == null ? null : dateline.span())
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }
}
