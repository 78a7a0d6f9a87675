package io.nutgraf.function;

import io.nutgraf.wiring.AwsClients;
import java.time.Duration;

/**
 * How much of an invocation's time one record may take at worst: S3 or DynamoDB do not answer, and
 * the document takes all that it may.
 *
 * @param document the longest that reading and summarizing a document takes
 */
record RecordTime(Duration document) {

  /** The object is one call. */
  private static final Duration FETCH = AwsClients.CALL;

  /**
   * A text and the writes of DynamoDB: some thirty calls, each a few milliseconds long where all is
   * well. What takes longer is an outage.
   */
  private static final Duration STORE = AwsClients.CALL;

  /** For the answer, and for telling the queue when what failed is to come again. */
  static final Duration SLACK = Duration.ofSeconds(5);

  /** What a record gets. */
  Duration whole() {
    return FETCH.plus(document).plus(STORE);
  }

  /** What must be left of an invocation for a record to begin. */
  Duration needed() {
    return whole().plus(SLACK);
  }
}
