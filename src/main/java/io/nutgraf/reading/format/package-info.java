/** What every reader of a format is given and makes: a raw document, and a text with its blocks. */
@NullMarked
package io.nutgraf.reading.format;

import org.jspecify.annotations.NullMarked;
