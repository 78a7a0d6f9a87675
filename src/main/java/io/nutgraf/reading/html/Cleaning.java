package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes out of the blocks of a text what stands among them and is no part of it. */
final class Cleaning {

  /** A call is no longer than this, in UTF-16 code units. */
  private static final int LONGEST_CALL = 250;

  /** How many blocks into its text the headline of a page may stand. */
  private static final int FARTHEST_HEADLINE = 12;

  /** The share of a text that may stand above its headline, as a rest of the page's head. */
  private static final double ABOVE_HEADLINE = .3;

  /** What parts of a title are too short to tell, in letters. */
  private static final int SHORTEST_HEADLINE = 8;

  private static final int LONGEST_TITLE = 1000;
  private static final int SHORTEST_SENTENCE = 20;
  private static final int LONGEST_LINE = 60;
  private static final String ENDS_OF_SENTENCES = ".:!?…。！？\"”»)’'؟।";

  private final List<String> titles;
  private List<HtmlBlock> blocks;

  private Cleaning(List<HtmlBlock> blocks, List<String> titles) {
    this.blocks = blocks;
    this.titles =
        titles.stream()
            .filter(title -> title.length() <= LONGEST_TITLE)
            .map(Cleaning::letters)
            .toList();
  }

  /** {@code blocks} without what is no text, of a page of one of {@code titles}. */
  static List<HtmlBlock> clean(List<HtmlBlock> blocks, List<String> titles) {
    var cleaning = new Cleaning(blocks, titles);
    cleaning.cutComments();
    cleaning.cutHead();
    cleaning.dropLinkLists();
    cleaning.blocks = cleaning.blocks.stream().filter(block -> !isCall(block)).toList();
    cleaning.cutTail();
    cleaning.dropBareHeadings();
    return cleaning.blocks;
  }

  /** What follows a line that says that comments or other texts follow. */
  private void cutComments() {
    int all = prose(0, blocks.size());
    int above = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (above > all - above && Calls.standard().end(blocks.get(i).text())) {
        blocks = blocks.subList(0, i);
      } else {
        above += blocks.get(i).prose();
      }
    }
  }

  /** The headline with what stands above it, and lines between it and the first paragraph. */
  private void cutHead() {
    List<HtmlBlock> text = new ArrayList<>();
    for (HtmlBlock block : blocks.subList(belowHeadline(), blocks.size())) {
      if ((!text.isEmpty() || begins(block)) && !isHeadline(block)) {
        text.add(block);
      }
    }
    blocks = text;
  }

  private int belowHeadline() {
    int below = 0;
    int prose = 0;
    int all = prose(0, blocks.size());
    int last = blocks.size();
    for (int i = 0; i < last; i++) {
      HtmlBlock block = blocks.get(i);
      if (prose == 0 && block.isTopHeading()) {
        below = i + 1;
      } else if (isHeadline(block) && prose < ABOVE_HEADLINE * (all - prose)) {
        below = i + 1;
      } else if (prose == 0 && block.prose() > 0) {
        last = Math.min(last, i + FARTHEST_HEADLINE);
      }
      prose += block.prose();
    }
    return below;
  }

  private boolean isHeadline(HtmlBlock block) {
    if (block.kind() != BlockKind.HEADING) {
      return false;
    }
    String letters = letters(block.text());
    return letters.length() >= SHORTEST_HEADLINE
        && titles.stream()
            .anyMatch(title -> title.contains(letters) && letters.length() > .4 * title.length());
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** True where a text may begin: not with a byline, a date or a link. */
  private static boolean begins(HtmlBlock block) {
    return switch (block.kind()) {
      case PARAGRAPH ->
          block.prose() > 0
              || (block.text().length() >= SHORTEST_SENTENCE && isSentence(block.text()));
      case LIST_ITEM -> block.linked() == 0;
      default -> true;
    };
  }

  private void dropLinkLists() {
    List<HtmlBlock> rest = new ArrayList<>();
    int left = prose(0, blocks.size());
    for (int i = 0; i < blocks.size(); ) {
      List<HtmlBlock> run = blocks.subList(i, endOfList(i));
      left -= run.stream().mapToInt(HtmlBlock::prose).sum();
      if (run.getFirst().kind() != BlockKind.LIST_ITEM || !isLinkList(run, left == 0)) {
        rest.addAll(run);
      }
      i += run.size();
    }
    blocks = rest;
  }

  /** Where the items end that stand in one list with that at {@code start}. */
  @SuppressWarnings("ReferenceEquality") // the very list
  private int endOfList(int start) {
    Region list = blocks.get(start).region().outer();
    int end = start + 1;
    while (end < blocks.size()
        && blocks.get(start).kind() == BlockKind.LIST_ITEM
        && blocks.get(end).kind() == BlockKind.LIST_ITEM
        && blocks.get(end).region().outer() == list) {
      end++;
    }
    return end;
  }

  /** True for a list of links; below a text, for one of which every item has a link. */
  private static boolean isLinkList(List<HtmlBlock> items, boolean last) {
    int length = items.stream().mapToInt(item -> item.text().length()).sum();
    int linked = items.stream().mapToInt(HtmlBlock::linked).sum();
    boolean all = items.stream().allMatch(item -> item.linked() > 0);
    return linked > (last && all && items.size() > 1 ? .3 : .6) * length;
  }

  private static boolean isCall(HtmlBlock block) {
    String text = block.text();
    return block.kind() != BlockKind.CODE
        && ((text.length() <= LONGEST_CALL && Calls.standard().begin(text))
            || text.chars().noneMatch(Character::isLetterOrDigit));
  }

  /** What stands below the last paragraph: headings, and lines with links or without an end. */
  private void cutTail() {
    int end = blocks.size();
    while (end > 0 && isTail(blocks.get(end - 1))) {
      end--;
    }
    blocks = blocks.subList(0, end);
  }

  private static boolean isTail(HtmlBlock block) {
    return switch (block.kind()) {
      case HEADING -> true;
      case PARAGRAPH ->
          block.text().length() < LONGEST_LINE && (block.linked() > 0 || !isSentence(block.text()));
      default -> false;
    };
  }

  private static boolean isSentence(String text) {
    return ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Headings that nothing stands below. */
  private void dropBareHeadings() {
    List<HtmlBlock> rest = new ArrayList<>();
    int below = 0; // the level of the heading that follows at once; 7 where words do
    for (HtmlBlock block : blocks.reversed()) {
      int level = block.kind() == BlockKind.HEADING ? block.region().level() : 7;
      if (level == 7 || level < below) {
        rest.add(block);
        below = level;
      }
    }
    blocks = rest.reversed();
  }

  private int prose(int from, int to) {
    return blocks.subList(from, to).stream().mapToInt(HtmlBlock::prose).sum();
  }
}
