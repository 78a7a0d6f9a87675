/** The dates that a document speaks of, and what they mean, in the order of time. */
@NullMarked
package io.nutgraf.timeline;

import org.jspecify.annotations.NullMarked;
