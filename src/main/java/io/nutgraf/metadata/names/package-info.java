/** Who and what a document names: persons, organizations, places, and which names are one. */
@NullMarked
package io.nutgraf.metadata.names;

import org.jspecify.annotations.NullMarked;
