/** When: dates in a text, and the days, months and years they mean. */
@NullMarked
package io.nutgraf.metadata.dates;

import org.jspecify.annotations.NullMarked;
