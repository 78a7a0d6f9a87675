/** Tests of the scripts that measure Nutgraf. */
@NullMarked
package io.nutgraf.evaluation;

import org.jspecify.annotations.NullMarked;
