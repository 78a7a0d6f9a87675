package io.nutgraf.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are listed. What is null does not matter. An article's day is that of its
 * publication, or of its upload where the former is unknown or lies after the latter.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param source a prefix of the object's key below the drop folder: the folder it was dropped into
 * @param language ISO 639-1
 * @param status {@code succeeded} or {@code failed}
 */
public record ArticleFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String source,
    @Nullable String language,
    @Nullable String status) {

  public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null);
}
