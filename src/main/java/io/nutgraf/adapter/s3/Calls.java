package io.nutgraf.adapter.s3;

import io.nutgraf.app.UnavailableException;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Tells an outage from a bug: what may go well later from what never will. */
final class Calls {

  private static final int FORBIDDEN = 403;

  private Calls() {}

  /**
   * Runs a call of S3, which the client has tried more than once before it gives up. A permission
   * or a bucket that is missing counts as an outage: somebody will mend it, and nothing is lost
   * then.
   *
   * @throws UnavailableException if S3 was not reached, failed, refused, or asked for fewer calls
   */
  static <T> T call(Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      if (isOutage(e)) {
        throw new UnavailableException("S3: " + e.getMessage(), e.isThrottlingException(), e);
      }
      throw e;
    } catch (SdkClientException e) {
      throw new UnavailableException("S3 was not reached.", false, e);
    }
  }

  private static boolean isOutage(AwsServiceException e) {
    return e.isThrottlingException()
        || e.statusCode() >= 500
        || e.statusCode() == FORBIDDEN
        || e instanceof NoSuchBucketException;
  }
}
