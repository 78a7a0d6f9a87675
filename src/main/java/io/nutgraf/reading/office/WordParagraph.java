package io.nutgraf.reading.office;

/** A paragraph of a Word file while it is read: what its properties and its runs say of it. */
final class WordParagraph {

  private final StyleSheet styles;
  private String style = "";
  private final Emphasis emphasis = new Emphasis();
  private Look own = Look.UNSAID;
  private Look run = Look.UNSAID;
  private boolean goesOn;

  WordParagraph(StyleSheet styles) {
    this.styles = styles;
  }

  void beginRun() {
    run = Look.UNSAID;
  }

  /** Reads {@code pPr}. */
  void readProperties(XmlWalk walk) {
    walk.eachInside(
        element -> {
          switch (element) {
            case "pStyle" -> style = walk.attribute("val");
            case "outlineLvl", "numId" -> own = WordStyles.look(walk, element, own);
            case "framePr" -> goesOn |= isDropCap(walk.attribute("dropCap"));
            case "rPr" -> readMark(walk);
            case "pPrChange", "sectPr" -> walk.skip();
            default -> {}
          }
        });
  }

  private static boolean isDropCap(String value) {
    return value.equals("drop") || value.equals("margin");
  }

  /** The mark at its end: where that was deleted, the next paragraph goes on with this one. */
  private void readMark(XmlWalk walk) {
    walk.eachInside(
        element -> {
          switch (element) {
            case "del", "moveFrom" -> goesOn = true;
            case "rPrChange" -> walk.skip();
            default -> {}
          }
        });
  }

  /** Reads {@code rPr}. */
  void readRunProperties(XmlWalk walk) {
    var look =
        new Object() {
          String style = "";
          Look own = Look.UNSAID;
        };
    walk.eachInside(
        element -> {
          switch (element) {
            case "rStyle" -> look.style = walk.attribute("val");
            case "rPrChange" -> walk.skip();
            default -> look.own = WordStyles.look(walk, element, look.own);
          }
        });
    run = look.own.over(styles.of(look.style).look());
  }

  boolean isShown() {
    return look().isShown();
  }

  /** Takes note of words of the run. */
  void note(String words) {
    emphasis.note(words, look());
  }

  private Look look() {
    return run.over(styles.of(style).look());
  }

  /** True where what follows belongs to the same paragraph. */
  boolean goesOn() {
    return goesOn;
  }

  /** What it is, with {@code words} in it. */
  Role role(CharSequence words, boolean isInTable) {
    Role role = styles.of(style).role(own);
    return isInTable ? role : emphasis.role(role, words);
  }
}
