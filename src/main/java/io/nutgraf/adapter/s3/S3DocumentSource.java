package io.nutgraf.adapter.s3;

import static io.nutgraf.adapter.s3.S3Calls.call;

import io.nutgraf.app.DocumentSource;
import io.nutgraf.model.ObjectLocation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Dropped documents in S3. */
public final class S3DocumentSource implements DocumentSource {

  private static final int NOT_FOUND = 404;

  /** S3's answer for a version that marks a deletion. */
  private static final int METHOD_NOT_ALLOWED = 405;

  private final S3Client client;

  public S3DocumentSource(S3Client client) {
    this.client = client;
  }

  @Override
  public Fetched fetch(ObjectLocation location, @Nullable String versionId, long maxBytes) {
    GetObjectRequest request =
        GetObjectRequest.builder()
            .bucket(location.bucket())
            .key(location.key())
            .versionId(versionId)
            .build();
    try {
      // The body is read within the call, so that its limits hold for all of it.
      return call(() -> client.getObject(request, (head, body) -> fetched(head, body, maxBytes)));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND || e.statusCode() == METHOD_NOT_ALLOWED) {
        return new Fetched.Gone();
      }
      throw e;
    }
  }

  private static Fetched fetched(GetObjectResponse head, AbortableInputStream body, long maxBytes)
      throws IOException {
    if (head.contentLength() > maxBytes) {
      body.abort();
      return new Fetched.TooLarge(head.contentLength(), head.versionId(), head.lastModified());
    }
    return new Fetched.Found(
        body.readAllBytes(),
        head.contentType(),
        head.versionId(),
        head.lastModified(),
        lowerCased(head.metadata()));
  }

  /** S3 itself keeps names in lower case; not every endpoint that speaks its language does. */
  private static Map<String, String> lowerCased(Map<String, String> metadata) {
    var lowerCased = new HashMap<String, String>();
    metadata.forEach((name, value) -> lowerCased.put(name.toLowerCase(Locale.ROOT), value));
    return lowerCased;
  }
}
