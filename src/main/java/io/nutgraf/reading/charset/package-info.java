/** From bytes to a text: which character set they are in. */
@NullMarked
package io.nutgraf.reading.charset;

import org.jspecify.annotations.NullMarked;
