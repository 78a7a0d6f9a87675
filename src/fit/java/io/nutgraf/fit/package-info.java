/** What the scripts that fit models share. */
@NullMarked
package io.nutgraf.fit;

import org.jspecify.annotations.NullMarked;
