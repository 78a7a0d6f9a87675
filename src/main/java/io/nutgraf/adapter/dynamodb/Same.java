package io.nutgraf.adapter.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * A condition of a write: that an item still is what it was.
 *
 * @param values those that the expression names; an expression that names none has none
 */
record Same(String expression, Map<String, String> names, Map<String, AttributeValue> values) {

  private static final String SEQ = "#seq";

  /** No article is there, and no tombstone. */
  static final Same NOTHING =
      new Same("attribute_not_exists(#seq)", Map.of(SEQ, ArticleItem.SEQUENCER), Map.of());

  /**
   * The item is there. At one sequencer a document may first be given up, then be an article after
   * all, be made anew by other versions of the summarizer, be found by other rows, and then be a
   * tombstone by request.
   */
  static Same as(ArticleItem item) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":seq", AttributeValue.fromS(item.sequencer().value()));
    return new Same(
        "#seq = :seq AND "
            + existing(item.isArticle(), "#month")
            + " AND "
            + existing(item.isGivenUp(), "#givenUp")
            + " AND "
            + equal("madeBy", item.madeBy(), values)
            + " AND "
            + equal("indexedAs", item.indexedAs(), values),
        Map.of(
            SEQ,
            ArticleItem.SEQUENCER,
            "#month",
            DynamoDbTables.MONTH,
            "#givenUp",
            ArticleItem.GIVEN_UP_MARK,
            "#madeBy",
            ArticleItem.MADE_BY,
            "#indexedAs",
            ArticleItem.INDEXED_AS),
        values);
  }

  private static String equal(
      String name, @Nullable String value, Map<String, AttributeValue> values) {
    if (value == null) {
      return existing(false, "#" + name);
    }
    values.put(":" + name, AttributeValue.fromS(value));
    return "#" + name + " = :" + name;
  }

  private static String existing(boolean exists, String name) {
    return (exists ? "attribute_exists(" : "attribute_not_exists(") + name + ")";
  }

  /** Just these texts are obsolete. */
  static Same texts(List<String> names) {
    return new Same(
        "#texts = :texts",
        Map.of("#texts", ArticleItem.OBSOLETE_TEXTS),
        Map.of(":texts", AttributeValue.fromL(names.stream().map(AttributeValue::fromS).toList())));
  }

  /** The write of an item on this condition; where it does not hold, what is there is told. */
  PutItemRequest put(String table, Map<String, AttributeValue> item) {
    var request =
        PutItemRequest.builder()
            .tableName(table)
            .item(item)
            .conditionExpression(expression)
            .expressionAttributeNames(names)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    if (!values.isEmpty()) {
      request.expressionAttributeValues(values);
    }
    return request.build();
  }

  /** This, or that nothing is there: a tombstone expires. */
  Same orNothing() {
    return new Same(NOTHING.expression + " OR (" + expression + ")", names, values);
  }
}
