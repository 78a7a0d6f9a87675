package io.nutgraf.function;

import io.nutgraf.adapter.dynamodb.DynamoDbIdempotencyStore;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.adapter.s3.S3DocumentSource;
import io.nutgraf.adapter.s3.S3DropFolder;
import io.nutgraf.adapter.s3.S3TextStore;
import io.nutgraf.app.Cursors;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.UseCases;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.summarize.Summarizer;
import java.time.InstantSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * The use cases over S3 and DynamoDB.
 *
 * @param ingest for {@link IngestFunction}
 * @param useCases for {@link ApiFunction}
 */
public record Wiring(IngestDocument ingest, UseCases useCases) {

  /** Wires the use cases; asks nothing of S3 or DynamoDB yet. */
  public static Wiring of(Configuration configuration, AwsClients clients, InstantSource clock) {
    var tables = new DynamoDbTables(configuration.articlesTable(), configuration.indexTable());
    var articles = new DynamoDbSummaryStore(clients.dynamoDb(), tables, configuration.prefix());
    var texts = new S3TextStore(clients.s3(), clients.presigner(), configuration.bucket());
    var limits =
        new DocumentLimits(configuration.maxBytes(), TimeBudgets.of(configuration.documentTime()));
    var ingest =
        new IngestDocument(
            new S3DocumentSource(clients.s3()),
            articles,
            texts,
            DocumentReaders.standard(),
            Summarizer.standard(),
            limits,
            configuration.prefix(),
            clock);
    var ports =
        new UseCases.Ports(
            articles,
            texts,
            new S3DropFolder(clients.s3(), clients.presigner(), configuration.bucket()),
            new DynamoDbIdempotencyStore(clients.dynamoDb(), tables));
    var settings =
        new UseCases.Settings(
            configuration.bucket(),
            configuration.prefix(),
            limits,
            new Cursors(configuration.cursorKeyBytes()),
            clock);
    return new Wiring(ingest, UseCases.of(ports, settings));
  }

  static AwsCredentialsProvider credentialsOfLambda() {
    return AwsClients.lambdaCredentials(System.getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
  }

  /** What a Lambda function is wired from: its environment. */
  static Wiring ofLambda(Configuration configuration, AwsCredentialsProvider credentials) {
    return of(configuration, AwsClients.of(configuration, credentials), InstantSource.system());
  }

  /** Over clients that reach nothing; see {@link PrimingHttpClient}. */
  static Wiring ofPriming(Configuration configuration) {
    var nobody = StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none"));
    var http = new PrimingHttpClient(PrimingText.TEXT);
    return of(configuration, AwsClients.of(configuration, nobody, http), InstantSource.system());
  }
}
