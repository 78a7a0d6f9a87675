/** What Nutgraf does, use case by use case, and the ports it needs from the world. */
@NullMarked
package io.nutgraf.app;

import org.jspecify.annotations.NullMarked;
