package io.nutgraf.function;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.sqs.NoticeJson;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two forms in which S3 says that an object came or went; in the first of them Nutgraf
 * itself says that an article is out of date.
 */
final class NoticeReader {

  private NoticeReader() {}

  /** A record of an S3 notification, message structure 2.x. Its key is form-encoded. */
  static Notice s3Record(JsonNode record) {
    String name = record.path("eventName").asText().replaceFirst("^s3:", "");
    if (name.isEmpty() || !record.path("s3").isObject()) {
      return new Notice.Malformed("a record of no S3 event");
    }
    Optional<Kind> kind = kindOfS3(name);
    if (kind.isEmpty()) {
      return new Notice.Irrelevant(name);
    }
    JsonNode object = record.path("s3").path("object");
    String key;
    try {
      key = URLDecoder.decode(object.path("key").asText(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return new Notice.Malformed("the key is not form-encoded");
    }
    boolean marker = name.endsWith(":DeleteMarkerCreated");
    String versionId = marker ? null : text(object.path("versionId"));
    boolean lifecycle = name.startsWith("LifecycleExpiration:");
    Notice notice =
        happened(
            kindOf(kind.get(), versionId, lifecycle),
            record.path("s3").path("bucket"),
            key,
            versionId,
            object.path("sequencer"),
            record.path("eventTime"));
    return name.equals(NoticeJson.OUTDATED)
        ? outdated(notice, text(record.path(NoticeJson.MADE_BY)))
        : notice;
  }

  private static Notice outdated(Notice notice, @Nullable String madeBy) {
    if (!(notice instanceof Notice.Happened(ObjectEvent event))) {
      return notice;
    }
    if (event.stated() == null) {
      return new Notice.Malformed("no sequencer of the article");
    }
    return new Notice.Happened(
        new ObjectEvent(
            event.kind(),
            event.location(),
            event.versionId(),
            event.stated(),
            event.time(),
            madeBy));
  }

  /** An event of EventBridge. Its key is the key itself, not encoded. */
  static Notice eventBridge(JsonNode event) {
    String name = event.path("detail-type").asText();
    if (name.isEmpty() || !event.path("source").asText().equals("aws.s3")) {
      return new Notice.Malformed("an event of something other than S3");
    }
    Optional<Kind> kind = kindOfEventBridge(name);
    if (kind.isEmpty()) {
      return new Notice.Irrelevant(name);
    }
    JsonNode detail = event.path("detail");
    JsonNode object = detail.path("object");
    boolean marker = detail.path("deletion-type").asText().equals("Delete Marker Created");
    String versionId = marker ? null : text(object.path("version-id"));
    boolean lifecycle = detail.path("reason").asText().equals("Lifecycle Expiration");
    return happened(
        kindOf(kind.get(), versionId, lifecycle),
        detail.path("bucket"),
        object.path("key").asText(),
        versionId,
        object.path("sequencer"),
        event.path("time"));
  }

  /** Of one version, the lifecycle removes none that is current. */
  private static Kind kindOf(Kind kind, @Nullable String versionId, boolean lifecycle) {
    return kind == Kind.REMOVED && lifecycle && versionId != null ? Kind.EXPIRED : kind;
  }

  private static Optional<Kind> kindOfS3(String name) {
    if (name.startsWith("ObjectCreated:")) {
      return Optional.of(Kind.CREATED);
    }
    if (name.equals(NoticeJson.OUTDATED)) {
      return Optional.of(Kind.OUTDATED);
    }
    return name.startsWith("ObjectRemoved:") || name.startsWith("LifecycleExpiration:")
        ? Optional.of(Kind.REMOVED)
        : Optional.empty();
  }

  private static Optional<Kind> kindOfEventBridge(String name) {
    return switch (name) {
      case "Object Created" -> Optional.of(Kind.CREATED);
      case "Object Deleted" -> Optional.of(Kind.REMOVED);
      default -> Optional.empty();
    };
  }

  private static Notice happened(
      Kind kind,
      JsonNode bucket,
      String key,
      @Nullable String versionId,
      JsonNode sequencer,
      JsonNode time) {
    String bucketName = bucket.path("name").asText();
    if (bucketName.isEmpty() || key.isEmpty()) {
      return new Notice.Malformed("no bucket or no key");
    }
    try {
      return new Notice.Happened(
          new ObjectEvent(
              kind,
              new ObjectLocation(bucketName, key),
              versionId,
              Sequencer.parse(sequencer.asText()).orElse(null),
              Instant.parse(time.asText())));
    } catch (DateTimeParseException e) {
      return new Notice.Malformed("no time of the event");
    }
  }

  private static @Nullable String text(JsonNode node) {
    String text = node.asText();
    return text.isEmpty() ? null : text;
  }
}
