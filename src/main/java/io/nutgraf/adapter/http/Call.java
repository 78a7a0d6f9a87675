package io.nutgraf.adapter.http;

/**
 * A request on its route.
 *
 * @param id the {@code {id}} of the path; empty where the route has none
 */
record Call(HttpRequest request, String id, QueryParameters parameters) {}
