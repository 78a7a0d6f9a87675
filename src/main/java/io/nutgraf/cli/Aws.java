package io.nutgraf.cli;

import io.nutgraf.local.AccessKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What commands that ask AWS, or a nutgraf serve in its place, have in common. */
final class Aws {

  private Aws() {}

  /** The credentials of the nutgraf serve that keeps its data in {@code data}. */
  static AwsCredentialsProvider localCredentials(Path data) throws IOException {
    AccessKey key = AccessKey.of(data).orElseThrow(() -> noServe(data));
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret()));
  }

  static UserError noServe(Path data) {
    return new UserError(
        Nutgraf.FAILED,
        "no nutgraf serve has its data in "
            + data
            + "; start one first, or name its data folder with --data");
  }

  /**
   * The SDK's own words where they are clear, else what a person can do.
   *
   * @param at where it was asked, in words; null for AWS
   */
  static UserError userError(RuntimeException failure, @Nullable String at) {
    return new UserError(Nutgraf.FAILED, sentence(failure, at));
  }

  private static String sentence(RuntimeException failure, @Nullable String at) {
    if (at != null && says(failure, "Connection refused")) {
      return "nothing answers at " + at;
    }
    if (says(failure, "Unable to load region")) {
      return "no AWS region is known; name it with --region or in AWS_REGION";
    }
    return says(failure, "Unable to load credentials")
        ? "no AWS credentials were found; name a profile in AWS_PROFILE, for one"
        : String.valueOf(failure.getMessage());
  }

  private static boolean says(RuntimeException failure, String words) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
  }
}
