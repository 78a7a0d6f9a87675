package io.nutgraf.wiring;

import io.nutgraf.app.Deadline;
import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/**
 * Tries a call again while there is time for it, so that what the service said is told, and not
 * that time ran out: whether it wants fewer calls, above all.
 *
 * @param strategy decides everything else
 */
record RetriesInTime(RetryStrategy strategy) implements RetryStrategy {

  /** What another attempt needs, beside the wait before it. */
  private static final Duration ATTEMPT = Duration.ofMillis(500);

  /**
   * The SDK's standard strategy, with short waits: three in all, of at most .1, .2 and .4 seconds.
   * Somebody waits for an answer, or the queue brings the document again.
   */
  static RetriesInTime few() {
    return new RetriesInTime(
        AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(4)
            .backoffStrategy(waits(50))
            .throttlingBackoffStrategy(waits(100))
            .build());
  }

  private static BackoffStrategy waits(long firstMillis) {
    return BackoffStrategy.exponentialDelay(Duration.ofMillis(firstMillis), Duration.ofSeconds(1));
  }

  @Override
  public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
    RefreshRetryTokenResponse retry = strategy.refreshRetryToken(request);
    if (retry.delay().plus(ATTEMPT).compareTo(Deadline.current().left()) > 0) {
      throw new TokenAcquisitionFailedException(
          "no time is left for another attempt", retry.token(), request.failure());
    }
    return retry;
  }

  @Override
  public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
    return strategy.acquireInitialToken(request);
  }

  @Override
  public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
    return strategy.recordSuccess(request);
  }

  @Override
  public int maxAttempts() {
    return strategy.maxAttempts();
  }

  @Override
  public Builder<?, ?> toBuilder() {
    return strategy.toBuilder();
  }
}
