package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Deadline;
import io.nutgraf.app.UnavailableException;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Tells an outage from a bug: what may go well later from what never will. */
final class DynamoDbCalls {

  private static final String BAD_REQUEST = "ValidationException";

  private DynamoDbCalls() {}

  /**
   * Runs a call of DynamoDB, which the client has tried more than once before it gives up. A
   * permission or a table that is missing counts as an outage: somebody will mend it, and nothing
   * is lost then. What is wrong with the request itself does not: an item over 400 KB is such.
   *
   * @throws UnavailableException if the {@link Deadline} has passed, or DynamoDB was not reached,
   *     failed, refused, asked for fewer calls, or has no such table now
   */
  static <T> T call(Supplier<T> call) {
    Deadline.check();
    try {
      return call.get();
    } catch (AwsServiceException e) {
      if (isOutage(e)) {
        throw new UnavailableException("DynamoDB: " + e.getMessage(), e.isThrottlingException(), e);
      }
      throw e;
    } catch (SdkClientException e) {
      throw new UnavailableException("DynamoDB was not reached.", false, e);
    }
  }

  private static boolean isOutage(AwsServiceException e) {
    var details = e.awsErrorDetails();
    boolean badRequest = details != null && BAD_REQUEST.equals(details.errorCode());
    return !badRequest && !(e instanceof ConditionalCheckFailedException);
  }
}
