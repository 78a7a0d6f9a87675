/** The JSON shapes of the model, for the API, the command line and the store. */
@NullMarked
package io.nutgraf.adapter.json;

import org.jspecify.annotations.NullMarked;
