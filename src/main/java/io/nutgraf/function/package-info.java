/** The Lambda entry points. */
@NullMarked
package io.nutgraf.function;

import org.jspecify.annotations.NullMarked;
