/**
 * Lambda for tests: its Runtime API, which AWS's own runtime interface client is run against, and
 * its memory.
 */
@NullMarked
package io.nutgraf.runtime;

import org.jspecify.annotations.NullMarked;
