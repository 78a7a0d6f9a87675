package io.nutgraf.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** The tables of the template are those that the store was tested with. */
class TemplateTablesTest {

  private final ObjectMapper json = new ObjectMapper();
  private final List<CreateTableRequest> created = createdOnALaptop();
  private final SamTemplate template;

  TemplateTablesTest() throws IOException {
    template = SamTemplate.read();
  }

  @Test
  void haveTheSameKeys() {
    assertThat(created).hasSize(2);
    assertThat(template.resource("Articles").path("KeySchema"))
        .isEqualTo(schema(created.getFirst().keySchema()));
    assertThat(template.resource("ArticleIndex").path("KeySchema"))
        .isEqualTo(schema(created.getLast().keySchema()));
  }

  @Test
  void haveTheSameIndex() {
    JsonNode index = template.resource("Articles").path("GlobalSecondaryIndexes").path(0);
    var expected = created.getFirst().globalSecondaryIndexes().getFirst();

    assertThat(index.path("IndexName").asText()).isEqualTo(expected.indexName());
    assertThat(index.path("KeySchema")).isEqualTo(schema(expected.keySchema()));
    assertThat(index.at("/Projection/ProjectionType").asText())
        .isEqualTo(expected.projection().projectionTypeAsString());
    assertThat(index.at("/Projection/NonKeyAttributes"))
        .isEqualTo(json.valueToTree(expected.projection().nonKeyAttributes()));
  }

  @Test
  void expireAtTheSameAttribute() {
    assertThat(template.resource("Articles").at("/TimeToLiveSpecification/AttributeName").asText())
        .isEqualTo("expiresAt");
  }

  private JsonNode schema(List<KeySchemaElement> keys) {
    return json.valueToTree(
        keys.stream()
            .map(
                key ->
                    Map.of("AttributeName", key.attributeName(), "KeyType", key.keyTypeAsString()))
            .toList());
  }

  /** A client that says that every table is there, and remembers which was asked for. */
  private static List<CreateTableRequest> createdOnALaptop() {
    var requests = new ArrayList<CreateTableRequest>();
    var client =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                TemplateTablesTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                  requests.add((CreateTableRequest) arguments[0]);
                  throw ResourceInUseException.builder().build();
                });
    new DynamoDbTables("articles", "article-index").createMissing(client);
    return requests;
  }
}
