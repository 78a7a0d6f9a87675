package io.nutgraf.adapter.http;

import io.nutgraf.adapter.atom.AtomFeed;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /v1/documents.atom}: the list of documents as a feed. */
final class FeedRoute {

  private static final String PATH = DocumentRoutes.PATH + ".atom";

  /** What tells pages of a list apart, and no lists. */
  private static final Set<String> OF_A_PAGE = Set.of("limit", "cursor");

  /** A name or an address, and a port. */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

  private final ListRoute list;

  FeedRoute(ListRoute list) {
    this.list = list;
  }

  Route route() {
    return new Route(
        "GET",
        PATH,
        Stream.concat(
                Stream.concat(OF_A_PAGE.stream(), Stream.of(ListRoute.COLLAPSE)),
                FilterParameters.NAMES.stream())
            .collect(Collectors.toUnmodifiableSet()),
        this::feed);
  }

  private HttpResponse feed(Call call) {
    ListRoute.Found found = list.find(call);
    Paging paging = found.paging();
    var place =
        new AtomFeed.Place(
            filter(call.parameters()),
            base(call.request()),
            paging.self(),
            paging.first(),
            found.next().map(paging::uri).orElse(null),
            DocumentRoutes.PATH);
    return paging.link(
        HttpResponse.of(200, HttpResponse.ATOM, AtomFeed.bytes(found.page(), place))
            .with("cache-control", DocumentRoutes.REVALIDATE),
        found.next());
  }

  /** In one order, however it was asked for. */
  private static String filter(QueryParameters parameters) {
    return new TreeMap<>(parameters.asMap())
        .entrySet().stream()
            .filter(it -> !OF_A_PAGE.contains(it.getKey()))
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(", "));
  }

  /** How this was asked for, as the gateway tells; nothing where that is no name of a host. */
  private static String base(HttpRequest request) {
    String scheme =
        request.header("x-forwarded-proto").filter("https"::equals).isPresent() ? "https" : "http";
    return request
        .header("host")
        .filter(HOST.asMatchPredicate())
        .map(host -> scheme + "://" + host)
        .orElse("");
  }
}
