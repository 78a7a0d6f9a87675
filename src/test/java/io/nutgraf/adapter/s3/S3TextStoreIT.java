package io.nutgraf.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.TextStore;
import io.nutgraf.app.TextStoreContract;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.wiring.AwsClients;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalS3.class)
class S3TextStoreIT extends TextStoreContract {

  private final TextStore store;

  S3TextStoreIT(AwsClients clients) {
    store = new S3TextStore(clients.s3(), clients.presigner(), S3Endpoint.BUCKET);
  }

  @Override
  protected TextStore store() {
    return store;
  }

  @Test
  void signsADownload() throws IOException, InterruptedException {
    store.put("a/download.txt", "Zwölf 🚀");
    var url = store.presignDownload("a/download.txt", Duration.ofMinutes(5));
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type")).contains("text/plain;charset=utf-8");
      assertThat(answer.body()).isEqualTo("Zwölf 🚀");
    }
  }
}
