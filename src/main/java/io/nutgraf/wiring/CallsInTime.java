package io.nutgraf.wiring;

import io.nutgraf.app.Deadline;
import java.time.Duration;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Lets no call of the AWS SDK take longer than is left until the {@link Deadline}. */
final class CallsInTime implements ExecutionInterceptor {

  /** The SDK takes no time for any time. */
  private static final Duration SHORTEST = Duration.ofMillis(1);

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    Duration left = Deadline.current().left();
    if (left.compareTo(AwsClients.CALL) >= 0
        || !(context.request() instanceof AwsRequest request)) {
      return context.request();
    }
    var limited =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder)
            .apiCallTimeout(left.isZero() ? SHORTEST : left)
            .build();
    return request.toBuilder().overrideConfiguration(limited).build();
  }
}
