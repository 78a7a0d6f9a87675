package io.nutgraf.adapter.s3;

import io.nutgraf.app.Deadline;
import io.nutgraf.app.UnavailableException;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Tells an outage from a bug: what may go well later from what never will. */
final class S3Calls {

  private static final int FORBIDDEN = 403;

  /** Refusals of credentials that S3 answers with 400. */
  private static final Set<String> REFUSALS = Set.of("ExpiredToken", "InvalidToken");

  private S3Calls() {}

  /**
   * Runs a call of S3, which the client has tried more than once before it gives up. A permission,
   * a key of encryption or a bucket that is missing counts as an outage: somebody will mend it, and
   * nothing is lost then.
   *
   * @throws UnavailableException if the {@link Deadline} has passed, or S3 was not reached, failed,
   *     refused, or asked for fewer calls
   */
  static <T> T call(Supplier<T> call) {
    Deadline.check();
    try {
      return call.get();
    } catch (AwsServiceException e) {
      if (isOutage(e)) {
        throw new UnavailableException("S3: " + e.getMessage(), isThrottling(e), e);
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
        || e instanceof NoSuchBucketException
        || isRefusal(code(e));
  }

  private static boolean isRefusal(String code) {
    return REFUSALS.contains(code) || code.startsWith("KMS.");
  }

  /** S3 says {@code SlowDown}; to a HEAD, whose answer has no body, it can only say 503. */
  private static boolean isThrottling(AwsServiceException e) {
    return e.isThrottlingException() || (e.statusCode() == 503 && code(e).isEmpty());
  }

  private static String code(AwsServiceException e) {
    var details = e.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }
}
