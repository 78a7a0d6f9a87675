package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
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

  /**
   * The row that an item of the index is, or that an article's own item has in every list.
   *
   * @param beginning what stands there before the position in the list
   */
  static ListRow from(Map<String, AttributeValue> item, String beginning) {
    return new ListRow(
        Attributes.string(item, DynamoDbTables.POSITION).substring(beginning.length()),
        ArticleItem.articleIn(item).orElse(null));
  }

  /** The article that the row is of: the last part of its position. */
  DocumentId id() {
    return new DocumentId(position.substring(position.lastIndexOf('#') + 1));
  }

  /**
   * This row with its article.
   *
   * @param now the row that the article has now; null where there is none. An index that is behind
   *     has another
   */
  ListRow with(@Nullable ListRow now) {
    return now != null && now.position.equals(position) ? now : this;
  }

  /** False where the index is behind: the article is gone, stands elsewhere, or does not match. */
  boolean isTrueOf(ArticleFilter filter, String dropPrefix) {
    return article != null && filter.admits(article, dropPrefix);
  }

  Article articleOrThrow() {
    if (article == null) {
      throw new IllegalStateException("no article was found for the row");
    }
    return article;
  }
}
