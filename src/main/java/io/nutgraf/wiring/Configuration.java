package io.nutgraf.wiring;

import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.reading.ReadingLimits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a function must know of the place it runs in.
 *
 * @param region the AWS region of everything
 * @param bucket the bucket of the drop folder
 * @param prefix the drop folder's key prefix, as {@link DropPrefix} has it; ends with a slash
 * @param articlesTable the table of articles
 * @param indexTable the table of the article index
 * @param cursorKey signs the cursors of the list; 16 characters or more
 * @param reading the largest document that is read, and what may be in it
 * @param documentTime how long it may take to read and to summarize one document; a record is begun
 *     only with more than this left, so it should be a small part of the function's own time
 * @param features those that are on; the others cost nothing
 * @param ingestion how documents are taken from the queue
 * @param endpoints where the services are; AWS's own where none is named
 */
public record Configuration(
    String region,
    String bucket,
    String prefix,
    String articlesTable,
    String indexTable,
    String cursorKey,
    ReadingLimits reading,
    Duration documentTime,
    Features features,
    Ingestion ingestion,
    Endpoints endpoints) {

  /** The default of {@link #documentTime}: a thousand times what an article takes. */
  public static final Duration DEFAULT_DOCUMENT_TIME = Duration.ofSeconds(30);

  private static final int MIN_CURSOR_KEY = 16;

  /**
   * Endpoints other than AWS's own. An S3 endpoint of one's own is asked path-style.
   *
   * @param s3 where the functions reach S3
   * @param publicS3 where whoever is handed a presigned URL reaches it; null for the same place
   * @param dynamoDb where the functions reach DynamoDB
   */
  public record Endpoints(@Nullable URI s3, @Nullable URI publicS3, @Nullable URI dynamoDb) {
    public static final Endpoints AWS = new Endpoints(null, null, null);
  }

  /**
   * How documents are taken from the queue.
   *
   * @param maxReceives how often the queue hands a message out before it goes to the dead letters
   * @param queue the queue's URL; null to leave it to the queue when a failed message comes again
   */
  public record Ingestion(int maxReceives, @Nullable URI queue) {

    /** As the template has it, on a queue of one's own. */
    public static final Ingestion DEFAULT = new Ingestion(5, null);

    public Ingestion {
      require(maxReceives > 0, "a message must be received once or more");
    }
  }

  public Configuration {
    require(!region.isEmpty(), "the region is empty");
    require(!bucket.isEmpty(), "the bucket's name is empty");
    prefix = new DropPrefix(prefix).value();
    require(!articlesTable.isEmpty() && !indexTable.isEmpty(), "a table's name is empty");
    require(
        cursorKey.length() >= MIN_CURSOR_KEY,
        "the cursor key needs " + MIN_CURSOR_KEY + " characters or more");
    require(documentTime.isPositive(), "a document must have a second or more");
  }

  /**
   * Reads the configuration from environment variables.
   *
   * @throws IllegalArgumentException naming every variable that is missing, or the one that is
   *     wrong
   */
  public static Configuration parse(Map<String, String> environment) {
    var variables = new EnvironmentVariables(environment);
    var missing =
        variables.missing(
            "AWS_REGION",
            "NUTGRAF_BUCKET",
            "NUTGRAF_ARTICLES_TABLE",
            "NUTGRAF_INDEX_TABLE",
            "NUTGRAF_CURSOR_KEY");
    require(missing.isEmpty(), "set these environment variables: " + String.join(", ", missing));
    return new Configuration(
        variables.get("AWS_REGION", ""),
        variables.get("NUTGRAF_BUCKET", ""),
        variables.get("NUTGRAF_PREFIX", "inbox/"),
        variables.get("NUTGRAF_ARTICLES_TABLE", ""),
        variables.get("NUTGRAF_INDEX_TABLE", ""),
        variables.get("NUTGRAF_CURSOR_KEY", ""),
        reading(variables),
        Duration.ofSeconds(
            variables.number("NUTGRAF_DOCUMENT_SECONDS", DEFAULT_DOCUMENT_TIME.toSeconds())),
        features(variables),
        new Ingestion(
            variables.smallNumber("NUTGRAF_MAX_RECEIVES", Ingestion.DEFAULT.maxReceives(), 1000),
            variables.endpoint("NUTGRAF_QUEUE_URL")),
        new Endpoints(
            variables.endpoint("NUTGRAF_S3_ENDPOINT"),
            variables.endpoint("NUTGRAF_PUBLIC_S3_ENDPOINT"),
            variables.endpoint("NUTGRAF_DYNAMODB_ENDPOINT")));
  }

  private static Features features(EnvironmentVariables variables) {
    return new Features(
        Stream.of(Feature.values())
            .filter(it -> variables.isOn("NUTGRAF_" + it.name(), true))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static ReadingLimits reading(EnvironmentVariables variables) {
    var standard = ReadingLimits.STANDARD;
    return new ReadingLimits(
        variables.number("NUTGRAF_MAX_BYTES", standard.bytes()),
        variables.number("NUTGRAF_MAX_INFLATED_BYTES", standard.inflatedBytes()),
        variables.smallNumber("NUTGRAF_MAX_PAGES", standard.pages(), ReadingLimits.MOST_PAGES));
  }

  /** The cursor key's bytes. */
  public byte[] cursorKeyBytes() {
    return cursorKey.getBytes(StandardCharsets.UTF_8);
  }

  /** Everything but the cursor key, so that a log may hold it. */
  @Override
  public String toString() {
    return "Configuration[%s, s3://%s/%s, %s, %s, %s, %d seconds, without [%s], %s, %s]"
        .formatted(
            region,
            bucket,
            prefix,
            articlesTable,
            indexTable,
            reading,
            documentTime.toSeconds(),
            Stream.of(Feature.values())
                .filter(it -> !features.has(it))
                .map(Feature::wire)
                .collect(Collectors.joining(" ")),
            ingestion,
            endpoints);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
