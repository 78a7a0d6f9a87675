package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleListContract;
import io.nutgraf.app.Articles;
import io.nutgraf.app.IdempotencyStore;
import io.nutgraf.app.IdempotencyStoreContract;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStoreContract;
import org.junit.jupiter.api.Nested;

/** What DynamoDB Local passes, its likeness in memory passes too. */
class InMemoryDynamoDbTest {

  private static final DynamoDbTables TABLES = new DynamoDbTables("articles", "index");

  private static SummaryStore newStore() {
    return new DynamoDbSummaryStore(new InMemoryDynamoDb(TABLES), TABLES, Articles.DROP_PREFIX);
  }

  @Nested
  class OfOneDocument extends SummaryStoreContract {

    @Override
    protected SummaryStore empty() {
      return newStore();
    }
  }

  @Nested
  class OfTheList extends ArticleListContract {

    @Override
    protected SummaryStore empty() {
      return newStore();
    }
  }

  @Nested
  class OfAnswers extends IdempotencyStoreContract {

    @Override
    protected IdempotencyStore empty() {
      return new DynamoDbIdempotencyStore(new InMemoryDynamoDb(TABLES), TABLES);
    }
  }
}
