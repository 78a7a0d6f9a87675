package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.UnavailableException;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Tells an outage from a bug: what may go well later from what never will. */
final class Calls {

  private Calls() {}

  /**
   * Runs a call of DynamoDB, which the client has tried more than once before it gives up.
   *
   * @throws UnavailableException if DynamoDB was not reached, failed, asked for fewer calls, or has
   *     no such table now
   */
  static <T> T call(Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      if (e.isThrottlingException()
          || e.statusCode() >= 500
          || e instanceof ResourceNotFoundException) {
        throw new UnavailableException("DynamoDB: " + e.getMessage(), throttled(e), e);
      }
      throw e;
    } catch (SdkClientException e) {
      throw new UnavailableException("DynamoDB was not reached.", false, e);
    }
  }

  private static boolean throttled(AwsServiceException e) {
    return e.isThrottlingException();
  }
}
