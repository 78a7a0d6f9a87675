/** Who and what a document names: persons, organizations, places, and the outlets it cites. */
@NullMarked
package io.nutgraf.names;

import org.jspecify.annotations.NullMarked;
