package io.nutgraf.adapter.sqs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.ObjectEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An event in the form in which S3 itself tells the queue of its objects (message structure 2.1).
 * One that S3 does not know, {@link #OUTDATED}, has the same form: versions of Nutgraf from before
 * it pass it over, as they do whatever else S3 may tell.
 */
public final class NoticeJson {

  /** The name of the event that an article is out of date. */
  public static final String OUTDATED = "ArticleOutdated";

  /** The field of a record with the version that made the article. */
  public static final String MADE_BY = "madeBy";

  private NoticeJson() {}

  /** A notification of one event. */
  public static ObjectNode of(ObjectEvent event) {
    ObjectNode notification = Json.object();
    ObjectNode record = notification.putArray("Records").addObject();
    record
        .put("eventVersion", "2.1")
        .put("eventTime", event.time().toString())
        .put("eventName", name(event.kind()));
    if (event.madeBy() != null) {
      record.put(MADE_BY, event.madeBy());
    }
    ObjectNode s3 = record.putObject("s3").put("s3SchemaVersion", "1.0");
    s3.putObject("bucket").put("name", event.location().bucket());
    ObjectNode object = s3.putObject("object").put("key", formEncoded(event.location().key()));
    if (event.versionId() != null) {
      object.put("versionId", event.versionId());
    }
    object.put("sequencer", event.sequencer().value());
    return notification;
  }

  private static String name(ObjectEvent.Kind kind) {
    return switch (kind) {
      case CREATED -> "ObjectCreated:Put";
      case REMOVED -> "ObjectRemoved:Delete";
      case EXPIRED -> "LifecycleExpiration:Delete";
      case OUTDATED -> OUTDATED;
    };
  }

  /** As S3 writes keys: form-encoded, but for the slashes. */
  private static String formEncoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
