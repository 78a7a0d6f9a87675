package io.nutgraf.adapter.dynamodb;

/** What the index is told before an article is written, and keeps when the article goes. */
final class Announced {

  private Announced() {}

  static boolean is(String facet) {
    return facet.startsWith("months#") || facet.startsWith("names#");
  }
}
