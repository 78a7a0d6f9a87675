package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.adapter.dynamodb.ArticleList.Range;
import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.NameIndex;
import io.nutgraf.app.ShortName;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Names in the derived table: their short forms, and the lists of topics. A person's last name is
 * read off the rows of those who have it, one row of each.
 */
public final class DynamoDbNameIndex implements NameIndex {

  /** Above all that a position may go on with. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private static final Comparator<ShortName> IN_ORDER =
      Comparator.comparing(ShortName::words).thenComparing(ShortName::id);

  private final DynamoDbClient client;
  private final String dropPrefix;
  private final ListReader reader;

  /**
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}; or nothing
   */
  public DynamoDbNameIndex(DynamoDbClient client, DynamoDbTables tables, String dropPrefix) {
    this.client = client;
    this.dropPrefix = dropPrefix;
    this.reader = new ListReader(client, tables);
  }

  @Override
  public List<ShortName> called(EntityType type, String words, int limit) {
    return names(type, words, NameKey.beginning(words), limit);
  }

  @Override
  public List<ShortName> beginningWith(EntityType type, String letters, int limit) {
    return names(type, letters, letters, limit);
  }

  private List<ShortName> names(EntityType type, String words, String beginning, int limit) {
    Stream<ShortName> aliases =
        positions(new Rows(NameKey.partition(type, words), beginning), beginning, limit).stream()
            .map(position -> NameKey.parse(type, position));
    Stream<ShortName> lastNames =
        type == EntityType.PERSON
            ? people(new Rows(Rows.people(words), beginning), limit)
            : Stream.of();
    return Stream.concat(aliases, lastNames).sorted(IN_ORDER).distinct().limit(limit).toList();
  }

  /** The first persons whose rows are among {@code rows}, by one query each. */
  private Stream<ShortName> people(Rows rows, int limit) {
    List<ShortName> people = new ArrayList<>();
    List<String> next = positions(rows, rows.beginning(), 1);
    while (!next.isEmpty()) {
      ShortName person = NameKey.parse(EntityType.PERSON, next.getFirst());
      people.add(person);
      String after = Rows.ofPerson(person.id()).justAbove();
      next = people.size() < limit ? positions(rows, after, 1) : List.of();
    }
    return people.stream();
  }

  /** The positions of {@code rows} from one on, in their order. */
  private List<String> positions(Rows rows, String from, int limit) {
    var range = new Range(from, rows.beginning() + LAST);
    QueryRequest request =
        reader.queryIndex(Rows.of(rows.partition()), range, limit).toBuilder()
            .scanIndexForward(true)
            .build();
    return call(() -> client.query(request)).items().stream()
        .map(item -> Attributes.string(item, DynamoDbTables.POSITION))
        .toList();
  }

  @Override
  public int count(AnyTopic topics, int atMost) {
    int count = 0;
    for (Topic topic : topics.topics()) {
      if (count < atMost) {
        count += count(Facet.of(topic), atMost - count);
      }
    }
    return count;
  }

  /** Rows are so small that a page of DynamoDB's holds any count that is asked for. */
  private int count(Facet topic, int atMost) {
    QueryRequest request =
        reader.queryIndex(topic.rows(), Range.ALL, atMost).toBuilder().select(Select.COUNT).build();
    return call(() -> client.query(request)).count();
  }

  @Override
  public List<DocumentId> around(Topic topic, ListPosition position, int each) {
    return reader.around(Facet.of(topic), position, each).map(ListRow::id).toList();
  }

  @Override
  public List<Article> earliest(AnyTopic topics, int limit) {
    var filter = new ArticleFilter(null, null, null, null, null, List.of(topics));
    Iterator<ListRow> rows =
        reader.earliest(topics.topics().stream().map(Facet::of).toList(), limit);
    List<Article> articles = new ArrayList<>();
    while (rows.hasNext() && articles.size() < limit) {
      List<ListRow> some = new ArrayList<>();
      while (rows.hasNext() && some.size() < limit - articles.size()) {
        some.add(rows.next());
      }
      reader.resolve(some).stream()
          .filter(row -> row.isTrueOf(filter, dropPrefix))
          .map(ListRow::articleOrThrow)
          .forEach(articles::add);
    }
    return articles;
  }
}
