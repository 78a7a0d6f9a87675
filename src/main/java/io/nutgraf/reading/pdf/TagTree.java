package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a tagged file (ISO 32000-1, 14.7): which marked content of which page is
 * part of which block. Each element is entered once, none by recursion.
 */
final class TagTree {

  private static final COSName ROOT = COSName.STRUCT_TREE_ROOT;
  private static final COSName ROLES = COSName.getPDFName("RoleMap");
  private static final COSName STREAM = COSName.getPDFName("Stm");

  /** Roles that stand for roles. */
  private static final int MOST_ROLES = 10;

  private static final int MOST_ELEMENTS = 1_000_000;

  /** Where marked content belongs. */
  record Place(Tag tag, int cell) {}

  private record Open(
      COSBase kid,
      @Nullable COSDictionary page,
      @Nullable Tag tag,
      BlockKind paragraphs,
      int cell) {}

  private final IdentityHashMap<COSDictionary, Map<Integer, Place>> places =
      new IdentityHashMap<>();
  private final List<Tag> tags = new ArrayList<>();
  private final @Nullable COSDictionary roles;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int cells;

  private TagTree(@Nullable COSDictionary root) {
    roles = root == null ? null : root.getCOSDictionary(ROLES);
    if (root != null) {
      walk(root);
    }
  }

  /** That of the document; without any place where it is not tagged. */
  static TagTree of(COSDictionary catalog) {
    return new TagTree(catalog.getCOSDictionary(ROOT));
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The blocks, in the order of reading. */
  List<Tag> tags() {
    return tags;
  }

  /** By its number, where each marked content of {@code page} belongs. */
  Map<Integer, Place> placesOn(COSDictionary page) {
    return places.getOrDefault(page, Map.of());
  }

  private void walk(COSDictionary root) {
    Deque<Open> open = new ArrayDeque<>();
    push(
        root.getDictionaryObject(COSName.K),
        new Open(root, null, null, BlockKind.PARAGRAPH, 0),
        open);
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (next.kid() instanceof COSInteger id) {
        place(id.intValue(), next);
      } else if (next.kid() instanceof COSDictionary element && seen.add(element)) {
        enter(element, next, open);
      }
    }
  }

  private void enter(COSDictionary element, Open from, Deque<Open> open) {
    if ((seen.size() & 0xff) == 0) {
      Budget.check();
    }
    COSDictionary stated = element.getCOSDictionary(COSName.PG);
    COSDictionary page = stated == null ? from.page() : stated;
    if (COSName.MCR.equals(element.getCOSName(COSName.TYPE))) {
      if (!element.containsKey(STREAM)) {
        Open at = new Open(element, page, from.tag(), from.paragraphs(), from.cell());
        place(element.getInt(COSName.MCID, -1), at);
      }
      return;
    }
    String role = role(element.getCOSName(COSName.S));
    BlockKind paragraphs = role.equals("BlockQuote") ? BlockKind.BLOCK_QUOTE : from.paragraphs();
    Tag tag = tag(role, from, paragraphs);
    boolean isCell = role.equals("TD") || role.equals("TH");
    Open inside = new Open(element, page, tag, paragraphs, isCell ? ++cells : from.cell());
    push(element.getDictionaryObject(COSName.K), inside, open);
  }

  private static void push(@Nullable COSBase kids, Open inside, Deque<Open> open) {
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        pushOne(array.getObject(i), inside, open);
      }
    } else {
      pushOne(kids, inside, open);
    }
  }

  private static void pushOne(@Nullable COSBase kid, Open inside, Deque<Open> open) {
    if (kid != null && open.size() < MOST_ELEMENTS) {
      open.push(new Open(kid, inside.page(), inside.tag(), inside.paragraphs(), inside.cell()));
    }
  }

  private void place(int id, Open at) {
    if (at.page() == null || id < 0) {
      return;
    }
    Tag tag = at.tag() == null ? begun(at.paragraphs(), 0) : at.tag();
    places.computeIfAbsent(at.page(), k -> new HashMap<>()).put(id, new Place(tag, at.cell()));
  }

  private Tag begun(BlockKind kind, int level) {
    Tag tag = new Tag(kind, level);
    tags.add(tag);
    return tag;
  }

  /** The block that an element of this role is, or is part of; null for a group of blocks. */
  private @Nullable Tag tag(String role, Open from, BlockKind paragraphs) {
    BlockKind outer = from.tag() == null ? BlockKind.PARAGRAPH : from.tag().kind();
    boolean isWithin = from.tag() != null && outer != BlockKind.PARAGRAPH;
    return switch (role) {
      case "P" -> isWithin ? from.tag() : begun(paragraphs, 0);
      case "Title" -> begun(BlockKind.HEADING, 1);
      case "H" -> begun(BlockKind.HEADING, 0);
      case "H1", "H2", "H3", "H4", "H5", "H6" -> begun(BlockKind.HEADING, role.charAt(1) - '0');
      case "LI" -> begun(BlockKind.LIST_ITEM, 0);
      case "TR", "TOCI" -> begun(BlockKind.TABLE_ROW, 0);
      case "Caption" -> begun(BlockKind.CAPTION, 0);
      case "Note", "FENote" -> begun(BlockKind.FOOTNOTE, 0);
      case "Code" -> isWithin ? from.tag() : begun(BlockKind.CODE, 0);
      case "Figure" -> isWithin ? from.tag() : begun(BlockKind.ASIDE, 0);
      case "Artifact" -> begun(BlockKind.PAGE_FURNITURE, 0);
      default -> from.tag();
    };
  }

  private String role(@Nullable COSName name) {
    COSName role = name;
    for (int i = 0; i < MOST_ROLES && role != null && roles != null; i++) {
      COSName mapped = roles.getCOSName(role);
      if (mapped == null || mapped.equals(role)) {
        break;
      }
      role = mapped;
    }
    return role == null ? "" : role.getName();
  }
}
