/**
 * The private shape of a stored record: written for Nutgraf alone, with a format of its own, and
 * read by every later version. The API's JSON is another thing ({@code adapter.json}); the two may
 * part ways.
 */
@NullMarked
package io.nutgraf.adapter.record;

import org.jspecify.annotations.NullMarked;
