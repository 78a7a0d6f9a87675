/** Plain text: the decoded file, untouched. */
@NullMarked
package io.nutgraf.reading.plain;

import org.jspecify.annotations.NullMarked;
