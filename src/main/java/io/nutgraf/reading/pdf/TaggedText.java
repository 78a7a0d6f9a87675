package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Gathers the text of a tagged file by its tags. They are trusted where nearly all of the text is
 * tagged and the blocks are those of a text, not its lines; and not in a form that was filled in,
 * since what stands in its fields has no tags.
 */
final class TaggedText {

  /** How much of the text is tagged, at least. */
  private static final double COVERED = 0.9;

  /** How many paragraphs may break off, at most. */
  private static final double BROKEN = 0.25;

  private static final int LONGEST_BLOCK = 6_000;

  private final TagTree tree;
  private final PdfMeter meter;
  private int tagged;
  private int untagged;
  private boolean hasFields;

  TaggedText(TagTree tree, PdfMeter meter) {
    this.tree = tree;
    this.meter = meter;
  }

  /** Takes what the tags say of a page. */
  void add(COSDictionary page, int number, PageGlyphs glyphs) {
    hasFields |= glyphs.hasFields();
    Map<Integer, TagTree.Place> places = tree.placesOn(page);
    Map<TagTree.Place, List<Glyph>> byPlace = new LinkedHashMap<>();
    for (Glyph glyph : glyphs.of(glyphs.direction())) {
      TagTree.Place place = places.get(glyph.mark().id());
      if (place != null && !glyph.mark().isArtifact()) {
        tagged++;
        byPlace.computeIfAbsent(place, k -> new ArrayList<>()).add(glyph);
      } else if (!glyph.mark().isArtifact() && !glyph.isBlank()) {
        untagged++;
      }
    }
    byPlace.forEach((place, own) -> place.tag().add(lines(own, number), place.cell()));
  }

  /** Lines of glyphs in the order of drawing, column after column. */
  private List<Line> lines(List<Glyph> glyphs, int page) {
    List<Line> lines = new ArrayList<>();
    List<Glyph> column = new ArrayList<>();
    float lowest = 0;
    for (Glyph glyph : DropCaps.joined(glyphs)) {
      if (!column.isEmpty() && glyph.baseline() < lowest - 1.5f * glyph.size()) {
        lines.addAll(ofColumn(column, page));
        column = new ArrayList<>();
      }
      lowest = column.isEmpty() ? glyph.baseline() : Math.max(lowest, glyph.baseline());
      column.add(glyph);
    }
    lines.addAll(ofColumn(column, page));
    return lines;
  }

  private List<Line> ofColumn(List<Glyph> column, int page) {
    List<Fragment> fragments = Fragments.of(column);
    meter.fragments(fragments.size());
    return Line.of(fragments, page);
  }

  /** True where the tags tell more than places do. */
  boolean isTrusted() {
    if (hasFields || tree.isEmpty() || tagged < COVERED * (tagged + untagged)) {
      return false;
    }
    int paragraphs = 0;
    int broken = 0;
    String last = ".";
    for (Passage passage : passages()) {
      if (passage.kind == BlockKind.PARAGRAPH) {
        paragraphs++;
        String first = passage.first().text();
        boolean goesOn = Character.isLowerCase(first.codePointAt(0)) && !Sentences.end(last);
        broken += goesOn ? 1 : 0;
        last = passage.last().text();
        if (passage.lines().stream().mapToInt(l -> l.text().length()).sum() > LONGEST_BLOCK) {
          return false;
        }
      }
    }
    return broken <= Math.max(2, BROKEN * paragraphs);
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Tag tag : tree.tags()) {
      if (!tag.isEmpty()) {
        passages.add(tag.passage());
      }
    }
    return passages;
  }
}
