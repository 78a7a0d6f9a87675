/** Which sentences were read before, where first, and what was changed in them since. */
@NullMarked
package io.nutgraf.reuse;

import org.jspecify.annotations.NullMarked;
