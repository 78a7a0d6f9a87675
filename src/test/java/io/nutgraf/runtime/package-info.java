/** Lambda's Runtime API, for AWS's own runtime interface client to run the functions against. */
@NullMarked
package io.nutgraf.runtime;

import org.jspecify.annotations.NullMarked;
