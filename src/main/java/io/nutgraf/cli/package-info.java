/** The command line. */
@NullMarked
package io.nutgraf.cli;

import org.jspecify.annotations.NullMarked;
