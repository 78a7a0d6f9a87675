package io.nutgraf.adapter.dynamodb;

class OtherVersionsTest extends OtherVersionsContract {

  private static final DynamoDbTables TABLES = new DynamoDbTables("articles", "index");

  OtherVersionsTest() {
    super(new InMemoryDynamoDb(TABLES));
  }

  @Override
  protected DynamoDbTables newTables() {
    return TABLES;
  }
}
