package io.nutgraf.wiring;

import io.nutgraf.adapter.dynamodb.DynamoDbIdempotencyStore;
import io.nutgraf.adapter.dynamodb.DynamoDbNameIndex;
import io.nutgraf.adapter.dynamodb.DynamoDbReuseIndex;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.adapter.s3.S3DocumentSource;
import io.nutgraf.adapter.s3.S3DropFolder;
import io.nutgraf.adapter.s3.S3TextStore;
import io.nutgraf.app.Cursors;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Feature;
import io.nutgraf.app.IndexSentences;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.UseCases;
import java.time.InstantSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * The use cases over S3 and DynamoDB.
 *
 * @param ingest what the drop folder's events ask for
 * @param useCases what the API offers
 */
public record Wiring(IngestDocument ingest, UseCases useCases) {

  /** Wires the use cases; asks nothing of S3 or DynamoDB yet. */
  public static Wiring of(Configuration configuration, AwsClients clients, InstantSource clock) {
    var tables = new DynamoDbTables(configuration.articlesTable(), configuration.indexTable());
    var articles =
        new DynamoDbSummaryStore(
            clients.dynamoDb(), tables, configuration.prefix(), configuration.features());
    var texts = new S3TextStore(clients.s3(), clients.presigner(), configuration.bucket());
    var summarize =
        SummarizeDocument.within(
            new DocumentLimits(
                configuration.reading(), TimeBudgets.of(configuration.documentTime())),
            clock);
    var reuse = new DynamoDbReuseIndex(clients.dynamoDb(), tables);
    var ingest =
        new IngestDocument(
            new S3DocumentSource(clients.s3()),
            articles,
            texts,
            new IndexSentences(
                articles, texts, summarize, reuse, configuration.features().has(Feature.REUSE)),
            summarize,
            configuration.prefix(),
            clock);
    var ports =
        new UseCases.Ports(
            articles,
            new DynamoDbNameIndex(clients.dynamoDb(), tables, configuration.prefix()),
            texts,
            new S3DropFolder(clients.s3(), clients.presigner(), configuration.bucket()),
            new DynamoDbIdempotencyStore(clients.dynamoDb(), tables),
            reuse);
    var settings =
        new UseCases.Settings(
            configuration.bucket(),
            configuration.prefix(),
            new Cursors(configuration.cursorKeyBytes()),
            configuration.features(),
            clock);
    return new Wiring(ingest, UseCases.of(ports, summarize, settings));
  }

  /** Over clients of its own, which live as long as the process, by this machine's clock. */
  public static Wiring of(Configuration configuration, AwsCredentialsProvider credentials) {
    return of(configuration, AwsClients.of(configuration, credentials), InstantSource.system());
  }
}
