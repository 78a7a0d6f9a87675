/** API Gateway's HTTP API, payload 2.0: requests in, answers and problems out. */
@NullMarked
package io.nutgraf.adapter.http;

import org.jspecify.annotations.NullMarked;
