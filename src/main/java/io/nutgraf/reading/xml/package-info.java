/** Feeds and other XML: the words between the tags. */
@NullMarked
package io.nutgraf.reading.xml;

import org.jspecify.annotations.NullMarked;
