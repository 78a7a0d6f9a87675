package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.UnavailableException;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Tells an outage from a bug: what may go well later from what never will. */
final class Calls {

  private Calls() {}

  /**
   * Runs a call of DynamoDB, which the client has tried more than once before it gives up.
   *
   * @throws UnavailableException if DynamoDB was not reached, failed, or asked for fewer calls
   */
  static <T> T call(Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      if (e.isThrottlingException() || e.statusCode() >= 500) {
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
