package io.nutgraf.app;

import io.nutgraf.model.Article;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
 * @param topics whom and what an article is about: one of each
 * @param minConfidence with which the names among them are told at least, 0..1
 */
public record ArticleFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String source,
    @Nullable String language,
    @Nullable String status,
    List<AnyTopic> topics,
    double minConfidence)
    implements Cursors.Filter {

  public static final ArticleFilter ALL = of(List.of());

  public ArticleFilter {
    source = source == null ? null : withoutSlashesAround(source);
    topics = inOrder(topics);
  }

  /** However surely names are told. */
  public ArticleFilter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String source,
      @Nullable String language,
      @Nullable String status,
      List<AnyTopic> topics) {
    this(from, to, source, language, status, topics, 0);
  }

  /** Articles about all of {@code topics}. */
  public static ArticleFilter of(List<Topic> topics) {
    return new ArticleFilter(
        null, null, null, null, null, topics.stream().map(AnyTopic::of).toList());
  }

  @Override
  public void tell(Cursors.Fields fields) {
    fields.take("documents");
    fields.take(from);
    fields.take(to);
    fields.take(source);
    fields.take(language);
    fields.take(status);
    fields.take(topics.size());
    topics.forEach(any -> any.tell(fields));
    fields.take(minConfidence);
  }

  /** True where {@code article}, dropped below {@code dropPrefix}, is to be listed. */
  public boolean admits(Article article, String dropPrefix) {
    LocalDate day = article.day();
    return (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to))
        && (status == null || status.equals(article.status()))
        && (language == null || language.equals(languageOf(article)))
        && (source == null || liesBelow(article.source().location().key(), dropPrefix + source))
        && (topics.isEmpty() || isAbout(Topic.of(article.sureBy(minConfidence))));
  }

  private boolean isAbout(List<Topic> own) {
    return topics.stream().allMatch(any -> any.meets(own));
  }

  /** Equal filters are equal, in whatever order they were stated. */
  private static List<AnyTopic> inOrder(Collection<AnyTopic> topics) {
    return topics.stream()
        .distinct()
        .sorted(Comparator.comparing(any -> any.topics().toString()))
        .toList();
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
