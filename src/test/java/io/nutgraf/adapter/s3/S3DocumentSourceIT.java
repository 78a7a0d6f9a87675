package io.nutgraf.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.nutgraf.app.DocumentSource;
import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.app.DocumentSourceContract;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.local.AccessKey;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.wiring.AwsClients;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;

@ExtendWith(LocalS3.class)
class S3DocumentSourceIT extends DocumentSourceContract {

  private static final long PLENTY = 1_000_000;

  private final AwsClients clients;
  private final S3DocumentSource source;

  S3DocumentSourceIT(AwsClients clients) {
    this.clients = clients;
    this.source = new S3DocumentSource(clients.s3());
  }

  @Test
  void fetchesAnObjectAndWhatWasSaidOfIt() {
    byte[] bytes = "Zwölf 🚀".getBytes(StandardCharsets.UTF_8);
    put("inbox/said.txt", bytes, "text/plain;charset=utf-8", Map.of("Published", "2022-11-29"));
    assertThat(source.fetch(at("inbox/said.txt"), null, PLENTY))
        .isInstanceOfSatisfying(
            Fetched.Found.class,
            found -> {
              assertThat(found.bytes()).isEqualTo(bytes);
              assertThat(found.contentType()).isEqualTo("text/plain;charset=utf-8");
              assertThat(found.metadata()).containsEntry("published", "2022-11-29");
              assertThat(found.versionId()).isNull();
              assertThat(found.uploadedAt())
                  .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
            });
  }

  @Test
  void aMissingBucketIsAnOutage() {
    var nowhere = new ObjectLocation("no-such-bucket", "inbox/a.txt");
    assertThatThrownBy(() -> source.fetch(nowhere, null, PLENTY))
        .isInstanceOf(UnavailableException.class);
  }

  @Test
  void aRefusalIsAnOutage(S3Endpoint endpoint) {
    try (var strangers = LocalS3.clients(endpoint.port(), AccessKey.random())) {
      var refused = new S3DocumentSource(strangers.s3());
      assertThatThrownBy(() -> refused.fetch(at("inbox/a.txt"), null, PLENTY))
          .isInstanceOf(UnavailableException.class);
    }
  }

  @Test
  void silenceIsAnOutage() {
    try (var lost = LocalS3.clients(1, AccessKey.random())) {
      var unreachable = new S3DocumentSource(lost.s3());
      assertThatThrownBy(() -> unreachable.fetch(at("inbox/a.txt"), null, PLENTY))
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.throttled()).isFalse());
    }
  }

  private void put(String key, byte[] bytes, String contentType, Map<String, String> metadata) {
    clients
        .s3()
        .putObject(
            put ->
                put.bucket(S3Endpoint.BUCKET).key(key).contentType(contentType).metadata(metadata),
            RequestBody.fromBytes(bytes));
  }

  @Override
  protected DocumentSource source() {
    return source;
  }

  @Override
  protected void put(String key, String text) {
    put(key, text.getBytes(StandardCharsets.UTF_8), "text/plain", Map.of());
  }

  @Override
  protected void remove(String key) {
    clients.s3().deleteObject(delete -> delete.bucket(S3Endpoint.BUCKET).key(key));
  }

  @Override
  protected ObjectLocation at(String key) {
    return new ObjectLocation(S3Endpoint.BUCKET, key);
  }
}
