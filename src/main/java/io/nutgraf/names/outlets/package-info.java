/** Whose reporting a document cites. */
@NullMarked
package io.nutgraf.names.outlets;

import org.jspecify.annotations.NullMarked;
