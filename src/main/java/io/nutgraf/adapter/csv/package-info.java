/** Lists as tables for spreadsheets: RFC 4180. */
@NullMarked
package io.nutgraf.adapter.csv;

import org.jspecify.annotations.NullMarked;
