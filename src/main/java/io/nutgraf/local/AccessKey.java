package io.nutgraf.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key that requests to the S3 endpoint are signed with. Each data folder has one of its own, in
 * a file that a shell reads.
 *
 * @param id letters and digits, since DynamoDB Local takes no others
 * @param secret letters and digits
 */
public record AccessKey(String id, String secret) {
  private static final int ID_BYTES = 7;
  private static final int SECRET_BYTES = 20;
  private static final Pattern LINES =
      Pattern.compile(
          "(?m)^export AWS_ACCESS_KEY_ID=(?<id>\\w++)$"
              + "[^\\x00]*?^export AWS_SECRET_ACCESS_KEY=(?<secret>\\w++)$");

  /** The key of the embedded cloud that keeps its data in {@code folder}, if it has one. */
  public static Optional<AccessKey> of(Path folder) throws IOException {
    Path file = folder.resolve(DataFolder.ACCESS_KEY);
    return Files.exists(file)
        ? parse(Files.readString(file, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  /** A new one that nobody can guess. */
  public static AccessKey random() {
    var random = new SecureRandom();
    return new AccessKey("LOCAL" + hex(random, ID_BYTES), hex(random, SECRET_BYTES));
  }

  private static String hex(SecureRandom random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /** Reads what {@link #lines} wrote; empty where {@code lines} is anything else. */
  static Optional<AccessKey> parse(String lines) {
    Matcher found = LINES.matcher(lines);
    return found.find()
        ? Optional.of(new AccessKey(found.group("id"), found.group("secret")))
        : Optional.empty();
  }

  /** The lines that a shell is to read for the AWS CLI, an SDK or SAM to use this key. */
  public String lines() {
    return """
        export AWS_ACCESS_KEY_ID=%s
        export AWS_SECRET_ACCESS_KEY=%s
        export AWS_REGION=%s
        export AWS_DEFAULT_REGION=%s
        """
        .formatted(id, secret, S3Endpoint.REGION, S3Endpoint.REGION);
  }

  /** Without the secret, so that a log may hold it. */
  @Override
  public String toString() {
    return "AccessKey[" + id + "]";
  }
}
