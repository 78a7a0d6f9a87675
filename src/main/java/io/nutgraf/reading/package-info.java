/** From bytes to a document: one reader per format, and the character set. */
@NullMarked
package io.nutgraf.reading;

import org.jspecify.annotations.NullMarked;
