package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A property that articles share and are listed by.
 *
 * <p>Those that any number of articles share are wide: their lists are cut into {@linkplain
 * Partition partitions}. The list of a topic is one partition: it is as short as its topic is rare,
 * most are, and it needs neither months that tell where it goes on nor a query a shard.
 *
 * @param value {@code language=en}, {@code source=agency/sport}, {@code status=failed}, {@code
 *     person=jens-stoltenberg}, {@code key_phrase=peac-talk}
 */
record Facet(String value) {

  private static final String STATUS = "status=";
  private static final String SOURCE = "source=";
  private static final String LANGUAGE = "language=";
  private static final String PERSON = "person=";

  /**
   * Folders below this depth have no facet of their own; their articles are found by the filter.
   */
  static final int MAX_DEPTH = 4;

  /**
   * All facets of an article, of the features that are on. That it succeeded is none: nearly all
   * do, and the list serves.
   */
  static List<Facet> of(Article article, String dropPrefix, Features features) {
    var facets = new ArrayList<Facet>();
    if (features.has(Feature.FACETS)) {
      facets.addAll(wide(article, dropPrefix));
    }
    Topic.of(article).stream()
        .filter(topic -> features.has(feature(topic)))
        .forEach(topic -> facets.add(of(topic)));
    return facets;
  }

  private static Feature feature(Topic topic) {
    return topic.kind() == Topic.Kind.KEY_PHRASE ? Feature.FACETS : Feature.NAMES;
  }

  private static List<Facet> wide(Article article, String dropPrefix) {
    var facets = new ArrayList<Facet>();
    switch (article) {
      case Article.Succeeded it -> facets.add(language(it.summary().language().code()));
      case Article.Failed it -> facets.add(new Facet(STATUS + it.status()));
    }
    String key = article.source().location().key();
    if (key.startsWith(dropPrefix)) {
      facets.addAll(folders(key.substring(dropPrefix.length())));
    }
    return facets;
  }

  /** The facets of a filter's topics; an article that matches has one of each list. */
  static List<List<Facet>> topics(ArticleFilter filter) {
    return filter.topics().stream()
        .map(any -> any.topics().stream().map(Facet::of).toList())
        .toList();
  }

  static Facet of(Topic topic) {
    return new Facet(topic.kind().name().toLowerCase(Locale.ROOT) + "=" + topic.id());
  }

  /**
   * The wide facet with the fewest articles to look through for {@code filter}, if there is one.
   */
  static Optional<Facet> narrowestWide(ArticleFilter filter) {
    if ("failed".equals(filter.status())) {
      return Optional.of(new Facet(STATUS + "failed"));
    }
    String source = filter.source();
    if (source != null) {
      return Optional.of(folders(source + "/").getLast());
    }
    return Optional.ofNullable(filter.language()).map(Facet::language);
  }

  /** The key of an article of this facet. */
  IndexKey key(ListPosition position, DocumentId id) {
    Rows rows = isWide(value) ? rows(Partition.of(position, id)) : rows();
    return rows.key(position.value());
  }

  /** Where the rows of a topic are. */
  Rows rows() {
    return value.startsWith(PERSON)
        ? Rows.ofPerson(value.substring(PERSON.length()))
        : Rows.of(value);
  }

  /** Where those of a wide facet are that lie in {@code partition}. */
  Rows rows(String partition) {
    return Rows.of(value + "#" + partition);
  }

  /** Whether {@code value}, a facet's or that of one of its partitions, is a wide one's. */
  static boolean isWide(String value) {
    return value.startsWith(LANGUAGE) || value.startsWith(SOURCE) || value.startsWith(STATUS);
  }

  private static Facet language(String code) {
    return new Facet(LANGUAGE + code);
  }

  /** The folders that a key lies in, the outermost first. */
  private static List<Facet> folders(String key) {
    var folders = new ArrayList<Facet>();
    int slash = key.indexOf('/');
    while (slash >= 0 && folders.size() < MAX_DEPTH) {
      folders.add(new Facet(SOURCE + key.substring(0, slash)));
      slash = key.indexOf('/', slash + 1);
    }
    return folders;
  }
}
