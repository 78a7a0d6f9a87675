package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property that articles share and are listed by.
 *
 * @param value {@code language=en}, {@code source=agency/sport}, {@code status=failed}
 */
record Facet(String value) {

  /**
   * Folders below this depth have no facet of their own; their articles are found by the filter.
   */
  static final int MAX_DEPTH = 4;

  /** All facets of an article. That it succeeded is none: nearly all do, and the list serves. */
  static List<Facet> of(Article article, String dropPrefix) {
    var facets = new ArrayList<Facet>();
    switch (article) {
      case Article.Succeeded it -> facets.add(language(it.summary().language().code()));
      case Article.Failed it -> facets.add(new Facet("status=" + it.status()));
    }
    String key = article.source().location().key();
    if (key.startsWith(dropPrefix)) {
      facets.addAll(folders(key.substring(dropPrefix.length())));
    }
    return facets;
  }

  /** The facet with the fewest articles to look through for {@code filter}, if any has fewer. */
  static Optional<Facet> narrowest(ArticleFilter filter) {
    if ("failed".equals(filter.status())) {
      return Optional.of(new Facet("status=failed"));
    }
    String source = filter.source();
    if (source != null) {
      return Optional.of(folders(source + "/").getLast());
    }
    return Optional.ofNullable(filter.language()).map(Facet::language);
  }

  private static Facet language(String code) {
    return new Facet("language=" + code);
  }

  /** The folders that a key lies in, the outermost first. */
  private static List<Facet> folders(String key) {
    var folders = new ArrayList<Facet>();
    int slash = key.indexOf('/');
    while (slash >= 0 && folders.size() < MAX_DEPTH) {
      folders.add(new Facet("source=" + key.substring(0, slash)));
      slash = key.indexOf('/', slash + 1);
    }
    return folders;
  }
}
