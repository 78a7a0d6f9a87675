/** The JSON shapes of the model, for the API and the command line, and JSON as such. */
@NullMarked
package io.nutgraf.adapter.json;

import org.jspecify.annotations.NullMarked;
