package io.nutgraf.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.app.Deadline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

class AwsClientsTest {

  @Test
  void everyClientKeepsToTheTimeThereIs() {
    try (var clients =
        AwsClients.of(Configurations.DEFAULT, AnonymousCredentialsProvider.create())) {
      assertThat(
              List.of(
                  clients.s3().serviceClientConfiguration().overrideConfiguration(),
                  clients.dynamoDb().serviceClientConfiguration().overrideConfiguration()))
          .allSatisfy(
              limits -> {
                assertThat(limits.apiCallTimeout()).contains(AwsClients.CALL);
                assertThat(limits.retryStrategy()).get().isInstanceOf(RetriesInTime.class);
              });
    }
  }

  @Test
  void noAttemptIsMadeThatThereIsNoTimeFor() {
    RetriesInTime retries = RetriesInTime.few();
    RetryToken token = retries.acquireInitialToken(AcquireInitialTokenRequest.create("s3")).token();
    var failed =
        RefreshRetryTokenRequest.builder()
            .token(token)
            .failure(RetryableException.create("S3 broke off"))
            .build();

    assertThatExceptionOfType(TokenAcquisitionFailedException.class)
        .isThrownBy(() -> Deadline.of(() -> 400).call(() -> retries.refreshRetryToken(failed)));
    assertThat(Deadline.of(() -> 4_000).call(() -> retries.refreshRetryToken(failed)).delay())
        .isLessThan(Duration.ofSeconds(1));
  }
}
