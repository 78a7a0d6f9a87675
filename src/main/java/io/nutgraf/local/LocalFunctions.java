package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.app.Feature;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.function.ApiFunction;
import io.nutgraf.function.IngestFunction;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.JsonLog;
import io.nutgraf.wiring.RequestLog;
import io.nutgraf.wiring.Wiring;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The functions that run in Lambda, over the services of this machine. */
record LocalFunctions(
    RequestStreamHandler ingest,
    RequestStreamHandler api,
    SummaryStore articles,
    Optional<ReadNovelty> readNovelty,
    AwsClients clients)
    implements AutoCloseable {

  /**
   * Makes the tables where they are not there, and the functions.
   *
   * @param key signs the functions' requests
   * @param log takes each line of the functions' log
   */
  static LocalFunctions of(Configuration configuration, AccessKey key, Consumer<String> log) {
    var credentials = AwsBasicCredentials.create(key.id(), key.secret());
    var clients = AwsClients.of(configuration, StaticCredentialsProvider.create(credentials));
    var tables = new DynamoDbTables(configuration.articlesTable(), configuration.indexTable());
    tables.createMissing(clients.dynamoDb());
    var clock = Clock.systemUTC();
    var wiring = Wiring.of(configuration, clients, clock);
    var json = new JsonLog(log, clock);
    return new LocalFunctions(
        new IngestFunction(wiring.ingest(), configuration, json),
        new ApiFunction(new HttpApi(wiring.useCases(), new RequestLog(json))),
        new DynamoDbSummaryStore(clients.dynamoDb(), tables, configuration.prefix()),
        Optional.of(wiring.useCases().readNovelty())
            .filter(_ -> configuration.features().has(Feature.REUSE)),
        clients);
  }

  /** The article of the object at {@code key}; empty, too, where the store cannot answer now. */
  Optional<Article> article(String key) {
    var id = DocumentId.of(new ObjectLocation(S3Endpoint.BUCKET, key));
    try {
      return articles.find(id).map(SummaryStore.Kept::article);
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  /** What is new in an article; empty where it failed, or the index cannot answer now or ever. */
  Optional<ReadNovelty.Answer> novelty(Article article) {
    try {
      return readNovelty.flatMap(it -> it.read(article.id()));
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    clients.close();
  }
}
