/** Files that are packed by gzip: what is in them is read as if it lay there by itself. */
@NullMarked
package io.nutgraf.reading.gzip;

import org.jspecify.annotations.NullMarked;
