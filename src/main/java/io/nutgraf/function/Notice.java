package io.nutgraf.function;

import io.nutgraf.app.ObjectEvent;

/** What one record of an S3 notification, or one EventBridge event, says. */
sealed interface Notice {

  /** An object came or went. */
  record Happened(ObjectEvent event) implements Notice {}

  /** Something happened that changes no summary, such as new tags on an object. */
  record Irrelevant(String eventName) implements Notice {}

  /** It cannot be understood, now or later. */
  record Malformed(String why) implements Notice {}
}
