/** Dates in words: where they stand and which days they mean. */
@NullMarked
package io.nutgraf.dates;

import org.jspecify.annotations.NullMarked;
