package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses the blocks of a page that are its main text: those in the regions that hold most of its
 * running text ({@link Container}), without what stands around and between them ({@link Furniture},
 * {@link Teasers}, {@link Cleaning}); and the standfirst, where that is a paragraph. Neither the
 * headline is among them nor what tells of author and date, nor captions.
 *
 * <p>That running text is long and links little is the finding of Kohlschütter, Fankhauser and
 * Nejdl, "Boilerplate detection using shallow text features" (2010). The limits were set by hand,
 * on sixty pages of as many makers.
 */
final class MainText {

  /** The share of a page's text from which nothing is furniture, whatever it is called. */
  private static final double MOST_NAMED = .5;

  /** The same for what surely is. There are more comments than text below many a text. */
  private static final double MOST_SURE = .95;

  /** Where names leave less than this of a page, in share and code units, they say nothing. */
  private static final double LEAST_LEFT = .3;

  private static final int FEW_LEFT = 300;

  /** How long a standfirst is that reads as a paragraph, in UTF-16 code units. */
  private static final int SHORTEST_STANDFIRST = 120;

  /** How many blocks above the text the headline may stand. */
  private static final int FARTHEST_HEADLINE = 30;

  private final Layout layout;
  private final boolean[] aside;
  private final boolean[] out;

  private MainText(Layout layout) {
    this.layout = layout;
    aside = new boolean[layout.regions().size()];
    out = new boolean[aside.length];
  }

  /**
   * The main text of a page.
   *
   * @param titles what the page is called; the headline is one of them, or a part of one
   */
  static List<HtmlBlock> of(Layout layout, List<String> titles) {
    return new MainText(layout).choose(titles);
  }

  private List<HtmlBlock> choose(List<String> titles) {
    Weights weights = furnish();
    boolean[] in = Container.of(layout, weights);
    List<HtmlBlock> chosen = new ArrayList<>();
    int first = 0;
    boolean begun = false;
    for (HtmlBlock block : layout.blocks()) {
      boolean text = in[block.region().index()] && isText(block);
      if (text) {
        chosen.add(block);
        begun |= block.prose() > 0;
      }
      first += begun ? 0 : 1;
    }
    List<HtmlBlock> whole = new ArrayList<>(begun ? standfirst(first, in) : List.of());
    whole.addAll(Cleaning.clean(chosen, titles));
    return whole.isEmpty() ? uncleaned(chosen) : whole;
  }

  /** A page of which nothing reads as a text is taken as it is. */
  private List<HtmlBlock> uncleaned(List<HtmlBlock> chosen) {
    return chosen.isEmpty() ? layout.blocks() : chosen;
  }

  private boolean isText(HtmlBlock block) {
    return !out[block.region().index()] && !block.isLinked() && block.kind() != BlockKind.CAPTION;
  }

  /** Puts furniture aside; what is left weighs as much as is returned. */
  private Weights furnish() {
    furnish(Weights.of(layout, out), MOST_SURE, region -> Furniture.sure(region.element()));
    Weights whole = Weights.of(layout, out);
    boolean[] sure = out.clone();
    boolean[] teasers = Teasers.of(layout);
    furnish(
        whole,
        MOST_NAMED,
        region ->
            teasers[region.index()]
                ? Furniture.REST
                : Furniture.named(region.element(), whole.length()[region.index()]));
    Weights left = Weights.of(layout, out);
    if (left.all() >= FEW_LEFT || left.all() >= LEAST_LEFT * whole.all()) {
      return left;
    }
    System.arraycopy(sure, 0, out, 0, sure.length);
    System.arraycopy(sure, 0, aside, 0, sure.length);
    return whole;
  }

  private void furnish(Weights whole, double most, Function<Region, Furniture> kinds) {
    for (Region region : layout.regions()) {
      int i = region.index();
      int outer = region.outer().index();
      boolean small = i > 0 && whole.prose()[i] < most * whole.all();
      Furniture kind = small ? kinds.apply(region) : Furniture.NONE;
      aside[i] |= aside[outer] || kind == Furniture.REST;
      out[i] |= out[outer] || kind != Furniture.NONE;
    }
  }

  /**
   * The standfirst above {@code first}: two paragraphs at most, below the headline, or right beside
   * what holds the text.
   */
  @SuppressWarnings("ReferenceEquality") // the very element
  private List<HtmlBlock> standfirst(int first, boolean[] in) {
    List<HtmlBlock> below = new ArrayList<>();
    List<HtmlBlock> beside = new ArrayList<>();
    boolean headline = false;
    int last = Math.max(0, first - FARTHEST_HEADLINE);
    for (int i = first - 1; i >= last && !headline; i--) {
      HtmlBlock block = layout.blocks().get(i);
      headline = block.isTopHeading();
      if (isStandfirst(block) && !aside[block.region().index()]) {
        below.add(block);
        if (holder(block, out) == holder(layout.blocks().get(first), in)) {
          beside.add(block);
        }
      }
    }
    List<HtmlBlock> found = headline ? below : beside;
    return found.size() <= 2 ? found.reversed() : List.of();
  }

  /** What the outermost of the regions around {@code block} that are {@code marked} stands in. */
  private static Region holder(HtmlBlock block, boolean[] marked) {
    Region region = block.region();
    while (marked[region.index()] && region.index() > 0) {
      region = region.outer();
    }
    return region;
  }

  private static boolean isStandfirst(HtmlBlock block) {
    return block.kind() == BlockKind.PARAGRAPH && block.prose() >= SHORTEST_STANDFIRST;
  }
}
