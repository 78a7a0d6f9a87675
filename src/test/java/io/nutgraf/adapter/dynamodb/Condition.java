package io.nutgraf.adapter.dynamodb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition expression of DynamoDB, as far as the stores write such. */
final class Condition {

  private static final Pattern WORD = Pattern.compile("[#:\\w]+|[()=]|<=");

  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;
  private final Deque<String> words;
  private final Predicate<Map<String, AttributeValue>> parsed;

  Condition(String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    this.names = names;
    this.values = values;
    List<String> all = WORD.matcher(expression).results().map(MatchResult::group).toList();
    this.words = new ArrayDeque<>(all);
    this.parsed = either();
    if (!words.isEmpty()) {
      throw new UnsupportedOperationException(expression);
    }
  }

  /**
   * @param item empty where there is none
   */
  boolean holds(Map<String, AttributeValue> item) {
    return parsed.test(item);
  }

  private Predicate<Map<String, AttributeValue>> either() {
    Predicate<Map<String, AttributeValue>> one = both();
    return taken("OR") ? one.or(either()) : one;
  }

  private Predicate<Map<String, AttributeValue>> both() {
    Predicate<Map<String, AttributeValue>> one = single();
    return taken("AND") ? one.and(both()) : one;
  }

  private Predicate<Map<String, AttributeValue>> single() {
    String word = words.remove();
    return switch (word) {
      case "(" -> closed(either());
      case "attribute_exists" -> exists();
      case "attribute_not_exists" -> exists().negate();
      default -> comparison(name(word));
    };
  }

  private Predicate<Map<String, AttributeValue>> exists() {
    expect("(");
    String name = name(words.remove());
    return closed(item -> item.containsKey(name));
  }

  private Predicate<Map<String, AttributeValue>> comparison(String name) {
    String operator = words.remove();
    AttributeValue value = values.get(words.remove());
    if (value == null) {
      throw new IllegalArgumentException("no value for " + name);
    }
    return item -> {
      AttributeValue held = item.get(name);
      return held != null && (operator.equals("=") ? held.equals(value) : atMost(held, value));
    };
  }

  private static boolean atMost(AttributeValue held, AttributeValue value) {
    return Long.parseLong(held.n()) <= Long.parseLong(value.n());
  }

  private Predicate<Map<String, AttributeValue>> closed(
      Predicate<Map<String, AttributeValue>> inner) {
    expect(")");
    return inner;
  }

  private String name(String word) {
    String name = names.get(word);
    if (name == null) {
      throw new IllegalArgumentException("no name for " + word);
    }
    return name;
  }

  private void expect(String word) {
    if (!taken(word)) {
      throw new UnsupportedOperationException("no " + word + " before " + words);
    }
  }

  private boolean taken(String word) {
    @Nullable String next = words.peek();
    if (!word.equals(next)) {
      return false;
    }
    words.remove();
    return true;
  }
}
