package io.nutgraf.wiring;

import io.nutgraf.local.S3Endpoint;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Configurations for tests: no more is said than must be. */
public final class Configurations {

  /** What the environment must say. */
  public static final Map<String, String> ENVIRONMENT =
      Map.of(
          "AWS_REGION", S3Endpoint.REGION,
          "NUTGRAF_BUCKET", S3Endpoint.BUCKET,
          "NUTGRAF_ARTICLES_TABLE", "articles",
          "NUTGRAF_INDEX_TABLE", "article-index",
          "NUTGRAF_CURSOR_KEY", "a-key-for-tests-alone");

  /** What a function has whose environment says no more. */
  public static final Configuration DEFAULT = Configuration.parse(ENVIRONMENT);

  private Configurations() {}

  /** The same, where S3 and DynamoDB are on this machine. */
  public static Configuration at(URI s3, URI dynamoDb) {
    return Configuration.parse(
        with(
            "NUTGRAF_S3_ENDPOINT",
            s3.toString(),
            "NUTGRAF_DYNAMODB_ENDPOINT",
            dynamoDb.toString()));
  }

  /** What the environment must say, and these variables: each name followed by its value. */
  public static Map<String, String> with(String... namesAndValues) {
    var environment = new HashMap<>(ENVIRONMENT);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      environment.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return environment;
  }
}
