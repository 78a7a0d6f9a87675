package io.nutgraf.adapter.s3;

import static io.nutgraf.adapter.s3.S3Calls.call;

import io.nutgraf.app.TextStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Long texts in S3, in UTF-8, under a prefix of their own beside the drop folder. */
public final class S3TextStore implements TextStore {

  /** What their keys begin with. A drop folder may not lie below it. */
  public static final String PREFIX = "texts/";

  private static final String CONTENT_TYPE = "text/plain;charset=utf-8";

  private final S3Client client;
  private final S3Presigner presigner;
  private final String bucket;

  public S3TextStore(S3Client client, S3Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  @Override
  public void put(String name, String text) {
    RequestBody body = RequestBody.fromBytes(text.getBytes(StandardCharsets.UTF_8));
    call(
        () ->
            client.putObject(
                put -> put.bucket(bucket).key(PREFIX + name).contentType(CONTENT_TYPE), body));
  }

  @Override
  public Optional<String> get(String name) {
    try {
      var object =
          call(() -> client.getObjectAsBytes(get -> get.bucket(bucket).key(PREFIX + name)));
      return Optional.of(object.asString(StandardCharsets.UTF_8));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> namesUnder(String folder) {
    return call(
        () ->
            client
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(PREFIX + folder + "/"))
                .contents()
                .stream()
                .map(object -> object.key().substring(PREFIX.length()))
                .toList());
  }

  @Override
  public void delete(String name) {
    call(() -> client.deleteObject(delete -> delete.bucket(bucket).key(PREFIX + name)));
  }

  @Override
  public URI presignDownload(String name, Duration valid) {
    var presigned =
        presigner.presignGetObject(
            request ->
                request
                    .signatureDuration(valid)
                    .getObjectRequest(get -> get.bucket(bucket).key(PREFIX + name)));
    return Presigned.uri(presigned);
  }
}
