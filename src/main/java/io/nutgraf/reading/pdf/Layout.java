package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out a document: columns, passages and what they are, by places and sizes alone. */
final class Layout {

  /** More words are no heading. */
  private static final int LONGEST_HEADING = 200;

  private final List<PageText> pages;
  private final TypeSizes sizes;
  private final Set<Fragment> furniture;
  private final Map<Integer, Set<Integer>> heights = new HashMap<>();

  private Layout(List<PageText> pages) {
    this.pages = pages;
    this.sizes = TypeSizes.of(pages);
    this.furniture = Furniture.of(pages, sizes);
  }

  /** The passages of a file, in the order of reading. */
  static List<Passage> of(PdfPages pages) {
    Layout layout = new Layout(pages.texts());
    TaggedText tagged = pages.tagged();
    return tagged.isTrusted() ? layout.ofTags(tagged.passages()) : layout.passages();
  }

  /** The passages that tags tell of, with the furniture of each page behind what begins on it. */
  private List<Passage> ofTags(List<Passage> tagged) {
    List<Passage> passages = new ArrayList<>();
    int page = 0;
    for (Passage passage : tagged) {
      for (; page < passage.first().page(); page++) {
        addFurniture(pages.get(page), passages);
      }
      if (passage.kind == BlockKind.PARAGRAPH
          && passage.lines().stream().allMatch(Formulas::isFormula)) {
        passage.kind = BlockKind.CODE;
      }
      if (passage.kind == BlockKind.PARAGRAPH && isHeading(passage)) {
        passage.kind = BlockKind.HEADING;
      }
      if (passage.kind == BlockKind.PARAGRAPH && ListMarker.bullet(passage.first().text()) > 0) {
        passage.kind = BlockKind.LIST_ITEM;
      }
      if (passage.kind == BlockKind.HEADING) {
        sizes.heading(passage.size());
      }
      if (!isFurniture(passage)) {
        passages.add(passage);
      }
    }
    for (; page < pages.size(); page++) {
      addFurniture(pages.get(page), passages);
    }
    level(passages);
    return passages;
  }

  /** True for a line that stands where a running head was found. */
  private boolean isFurniture(Passage passage) {
    Line line = passage.first();
    return passage.lines().size() == 1
        && heights
            .computeIfAbsent(line.page(), this::heightsOfFurniture)
            .contains(Math.round(line.baseline()));
  }

  private Set<Integer> heightsOfFurniture(int page) {
    return pages.get(page).fragments().stream()
        .filter(furniture::contains)
        .map(fragment -> Math.round(fragment.baseline()))
        .collect(Collectors.toSet());
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (PageText page : pages) {
      List<Fragment> shown = page.fragments().stream().filter(f -> !furniture.contains(f)).toList();
      List<Passage> ofPage = new ArrayList<>();
      for (List<Fragment> column : Columns.of(shown)) {
        List<Passage> parted = Passages.of(Line.of(column, page.number()));
        classify(parted, page);
        ofPage.addAll(Formulas.joined(parted));
      }
      // The short last line of a heading over columns stands over one of them.
      passages.addAll(Headings.joined(ofPage));
      addFurniture(page, passages);
    }
    level(passages);
    return Continuation.joined(passages, sizes);
  }

  private void addFurniture(PageText page, List<Passage> passages) {
    List<Fragment> found = new ArrayList<>(page.aside());
    page.fragments().stream().filter(furniture::contains).forEach(found::add);
    for (Line line : Line.of(found, page.number())) {
      Passage passage = new Passage(line, ColumnShape.of(List.of(line)));
      passage.kind = BlockKind.PAGE_FURNITURE;
      passages.add(passage);
    }
  }

  private void classify(List<Passage> column, PageText page) {
    boolean afterNote = false;
    // A note begins with its mark, and only notes stand below it.
    int lastLarge = column.size() - 1;
    while (lastLarge >= 0 && sizes.isSmaller(column.get(lastLarge).size())) {
      lastLarge--;
    }
    for (int i = 0; i < column.size(); i++) {
      Passage passage = column.get(i);
      String text = passage.first().text();
      boolean isSmall = sizes.isSmaller(passage.size());
      boolean isLow = page.depth(passage.first().baseline()) > 0.4f;
      if (isSmall && isLow && (afterNote || (i > lastLarge && Captions.isNote(text)))) {
        passage.kind = BlockKind.FOOTNOTE;
        afterNote = true;
      } else if (passage.kind == BlockKind.TABLE_ROW) {
        afterNote = false;
      } else if (Captions.isCaption(text, isSmall)) {
        passage.kind = BlockKind.CAPTION;
      } else if (isHeading(passage)) {
        passage.kind = BlockKind.HEADING;
        sizes.heading(passage.size());
      }
    }
  }

  private boolean isHeading(Passage passage) {
    if (passage.lines().size() > 5) {
      return false;
    }
    int length = passage.lines().stream().mapToInt(line -> line.text().length()).sum();
    String text = passage.first().text();
    if (length > LONGEST_HEADING || text.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean isBold = passage.isBold() && !sizes.isBodyBold() && !sizes.isSmaller(passage.size());
    boolean ends = Sentences.end(passage.last().text());
    if (sizes.isLarger(passage.size())) {
      return isBold || (passage.kind != BlockKind.LIST_ITEM && !(ends && length > 100));
    }
    return isBold && passage.lines().size() <= 3 && !(ends && length > 80);
  }

  private void level(List<Passage> passages) {
    for (Passage passage : passages) {
      if (passage.kind == BlockKind.HEADING && passage.level == 0) {
        passage.level = sizes.level(passage.size());
      }
    }
  }
}
