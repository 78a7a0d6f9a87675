/** What every process is built from: its configuration, clients, use cases, log and metrics. */
@NullMarked
package io.nutgraf.wiring;

import org.jspecify.annotations.NullMarked;
