/** Which names are one, and what kind of thing each is. */
@NullMarked
package io.nutgraf.names.linking;

import org.jspecify.annotations.NullMarked;
