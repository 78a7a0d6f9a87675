package io.nutgraf.app;

import io.nutgraf.model.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are listed. What is null does not matter. An article's day is that of its
 * publication, or of its upload where the former is unknown or lies after the latter.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param source a folder below the drop folder, {@code agency/sport}: articles that were dropped
 *     into it or into a folder of it
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

  public ArticleFilter {
    source = source == null ? null : withoutSlashesAround(source);
  }

  /** True where {@code article}, dropped below {@code dropPrefix}, is to be listed. */
  public boolean admits(Article article, String dropPrefix) {
    LocalDate day = article.day();
    return (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to))
        && (status == null || status.equals(article.status()))
        && (language == null || language.equals(languageOf(article)))
        && (source == null || liesBelow(article.source().location().key(), dropPrefix + source));
  }

  private static @Nullable String languageOf(Article article) {
    return article instanceof Article.Succeeded it ? it.summary().language().code() : null;
  }

  private static boolean liesBelow(String key, String folder) {
    return folder.isEmpty() || key.startsWith(folder.endsWith("/") ? folder : folder + "/");
  }

  private static @Nullable String withoutSlashesAround(String folder) {
    int start = 0;
    int end = folder.length();
    while (start < end && folder.charAt(start) == '/') {
      start++;
    }
    while (end > start && folder.charAt(end - 1) == '/') {
      end--;
    }
    return start == end ? null : folder.substring(start, end);
  }
}
