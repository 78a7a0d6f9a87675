/** What the queue of the drop folder is told, and the queue in SQS. */
@NullMarked
package io.nutgraf.adapter.sqs;

import org.jspecify.annotations.NullMarked;
