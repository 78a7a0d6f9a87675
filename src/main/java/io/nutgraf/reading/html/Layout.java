package io.nutgraf.reading.html;

import java.util.List;

/**
 * How a page is laid out.
 *
 * @param regions its regions, each after the one that it stands in; the first is the whole page
 * @param blocks its blocks, in the order of the page
 */
record Layout(List<Region> regions, List<HtmlBlock> blocks) {}
