/** One briefing of many documents: what they say, once, each sentence verbatim and cited. */
@NullMarked
package io.nutgraf.digest;

import org.jspecify.annotations.NullMarked;
