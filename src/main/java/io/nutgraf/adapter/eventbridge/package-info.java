/** What becomes of documents, as events of EventBridge. */
@NullMarked
package io.nutgraf.adapter.eventbridge;

import org.jspecify.annotations.NullMarked;
