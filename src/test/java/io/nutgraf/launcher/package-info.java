/** Tests of the script that runs Nutgraf from its folder. */
@NullMarked
package io.nutgraf.launcher;

import org.jspecify.annotations.NullMarked;
