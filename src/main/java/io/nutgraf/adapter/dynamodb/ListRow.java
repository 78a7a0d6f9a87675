package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.ListPosition;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A row of a list.
 *
 * @param position where it stands
 * @param article the article, as far as it was read with it or found by its id
 */
record ListRow(String position, @Nullable Article article) {

  static ListRow from(Map<String, AttributeValue> item) {
    return new ListRow(
        Attributes.string(item, DynamoDbTables.POSITION), ArticleItem.articleIn(item).orElse(null));
  }

  /** The article that the row is of: the last part of its position. */
  DocumentId id() {
    return new DocumentId(position.substring(position.lastIndexOf('#') + 1));
  }

  ListRow with(@Nullable Article found) {
    return new ListRow(position, found);
  }

  /** False where the index is behind: the article is gone, stands elsewhere, or does not match. */
  boolean isTrueOf(ArticleFilter filter, String dropPrefix) {
    return article != null
        && ListPosition.of(article).value().equals(position)
        && filter.admits(article, dropPrefix);
  }

  Article articleOrThrow() {
    if (article == null) {
      throw new IllegalStateException("no article was found for the row");
    }
    return article;
  }
}
