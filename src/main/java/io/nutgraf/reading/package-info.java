/** From bytes to a document: which format a file is of, and the reader of that format. */
@NullMarked
package io.nutgraf.reading;

import org.jspecify.annotations.NullMarked;
