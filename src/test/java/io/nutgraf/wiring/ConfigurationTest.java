package io.nutgraf.wiring;

import static io.nutgraf.wiring.Configurations.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.reading.ReadingLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

  @Test
  void hasDefaultsForWhatNeedNotBeSaid() {
    var configuration = Configurations.DEFAULT;

    assertThat(configuration.prefix()).isEqualTo("inbox/");
    assertThat(configuration.reading()).isEqualTo(ReadingLimits.STANDARD);
    assertThat(configuration.documentTime()).isEqualTo(Duration.ofSeconds(30));
    assertThat(configuration.features()).isEqualTo(Features.ALL);
    assertThat(configuration.ingestion()).isEqualTo(new Configuration.Ingestion(5, null));
    assertThat(configuration.endpoints()).isEqualTo(Configuration.Endpoints.AWS);
  }

  @Test
  void readsHowLongADocumentMayTake() {
    assertThat(Configuration.parse(with("NUTGRAF_DOCUMENT_SECONDS", "45")).documentTime())
        .isEqualTo(Duration.ofSeconds(45));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_DOCUMENT_SECONDS", "0")))
        .withMessage("a document must have a second or more");
  }

  @Test
  void readsWhatAFileMayHold() {
    var reading =
        Configuration.parse(
                with(
                    "NUTGRAF_MAX_BYTES", "1000",
                    "NUTGRAF_MAX_INFLATED_BYTES", "2000000",
                    "NUTGRAF_MAX_PAGES", "300"))
            .reading();

    assertThat(reading).isEqualTo(new ReadingLimits(1000, 2_000_000, 300));
    assertRefused("NUTGRAF_MAX_BYTES", "0", "the largest document must have a byte or more");
    assertRefused(
        "NUTGRAF_MAX_INFLATED_BYTES",
        "536870913",
        "from 1 to 536870912 bytes may be inflated, not 536870913");
    assertRefused("NUTGRAF_MAX_PAGES", "0", "NUTGRAF_MAX_PAGES must be from 1 to 10000: 0");
    assertRefused("NUTGRAF_MAX_PAGES", "10001", "NUTGRAF_MAX_PAGES must be from 1 to 10000: 10001");
  }

  private static void assertRefused(String name, String value, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with(name, value)))
        .withMessage(message);
  }

  @Test
  void readsWhetherSentencesAreIndexed() {
    for (Feature off : Feature.values()) {
      assertThat(Configuration.parse(with("NUTGRAF_" + off.name(), "off")).features())
          .isEqualTo(Features.without(Set.of(off)));
    }
    assertRefused("NUTGRAF_REUSE", "no", "NUTGRAF_REUSE is neither on nor off: no");
  }

  @Test
  void readsHowTheQueueHandsOutDocuments() {
    String url = "https://sqs.eu-west-1.amazonaws.com/123456789012/nutgraf-drop";
    assertThat(
            Configuration.parse(with("NUTGRAF_MAX_RECEIVES", "3", "NUTGRAF_QUEUE_URL", url))
                .ingestion())
        .isEqualTo(new Configuration.Ingestion(3, URI.create(url)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_MAX_RECEIVES", "0")))
        .withMessage("NUTGRAF_MAX_RECEIVES must be from 1 to 1000: 0");
  }

  @Test
  void namesEveryVariableThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_BUCKET", " ", "AWS_REGION", "")))
        .withMessage("set these environment variables: AWS_REGION, NUTGRAF_BUCKET");
  }

  @Test
  void readsEndpoints() {
    var endpoints =
        Configuration.parse(
                with(
                    "NUTGRAF_S3_ENDPOINT", "http://host.docker.internal:9000",
                    "NUTGRAF_PUBLIC_S3_ENDPOINT", "http://127.0.0.1:9000"))
            .endpoints();

    assertThat(endpoints.s3()).isEqualTo(URI.create("http://host.docker.internal:9000"));
    assertThat(endpoints.publicS3()).isEqualTo(URI.create("http://127.0.0.1:9000"));
    assertThat(endpoints.dynamoDb()).isNull();
  }

  @Test
  void refusesWhatIsWrongByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_MAX_BYTES", "10MB")))
        .withMessage("NUTGRAF_MAX_BYTES is no whole number: 10MB");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_DYNAMODB_ENDPOINT", "localhost:8000")))
        .withMessage("NUTGRAF_DYNAMODB_ENDPOINT is no URL: localhost:8000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_PREFIX", "inbox")))
        .withMessageContaining("end with a slash");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.parse(with("NUTGRAF_CURSOR_KEY", "short")))
        .withMessage("the cursor key needs 16 characters or more");
  }

  @Test
  void neverShowsTheCursorKey() {
    assertThat(Configurations.DEFAULT.toString())
        .doesNotContain(Configurations.DEFAULT.cursorKey());
  }
}
