/** What a document says of itself: headline, date of publication, and what in it is noise. */
@NullMarked
package io.nutgraf.metadata;

import org.jspecify.annotations.NullMarked;
