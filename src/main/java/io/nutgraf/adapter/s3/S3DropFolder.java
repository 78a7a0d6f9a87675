package io.nutgraf.adapter.s3;

import static io.nutgraf.adapter.s3.S3Calls.call;

import io.nutgraf.app.DropFolder;
import io.nutgraf.model.ObjectLocation;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The drop folder in S3. */
public final class S3DropFolder implements DropFolder {

  private final S3Client client;
  private final S3Presigner presigner;
  private final String bucket;

  public S3DropFolder(S3Client client, S3Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  @Override
  public URI presignUpload(
      ObjectLocation location,
      String contentType,
      long bytes,
      Map<String, String> metadata,
      Duration valid) {
    var presigned =
        presigner.presignPutObject(
            request ->
                request
                    .signatureDuration(valid)
                    .putObjectRequest(
                        put ->
                            put.bucket(location.bucket())
                                .key(location.key())
                                .contentType(contentType)
                                .contentLength(bytes)
                                .metadata(metadata)));
    return Presigned.uri(presigned);
  }

  @Override
  public void delete(ObjectLocation location) {
    call(() -> client.deleteObject(delete -> delete.bucket(location.bucket()).key(location.key())));
  }

  @Override
  public void probe() {
    call(() -> client.headBucket(head -> head.bucket(bucket)));
  }
}
