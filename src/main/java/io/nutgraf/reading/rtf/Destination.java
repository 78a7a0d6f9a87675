package io.nutgraf.reading.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.Optional;

/** Where the words of a group go. */
enum Destination {
  TEXT,
  /** What no page shows. */
  NOWHERE,
  FONTS,
  STYLES,
  INFO,
  TITLE,
  AUTHOR,
  CREATED,
  /** The mark before an item of a list. */
  ITEM_MARK,
  FURNITURE,
  NOTE,
  /** A text box. */
  BOX;

  /** True for words that are shown, though apart from those around the group. */
  boolean isApart() {
    return this == FURNITURE || this == NOTE || this == BOX;
  }

  /** Where {@code command}, the first of a group, sends its words; empty if to no other place. */
  static Optional<Destination> of(Command command) {
    return switch (command) {
      case fonttbl -> Optional.of(FONTS);
      case stylesheet -> Optional.of(STYLES);
      case info -> Optional.of(INFO);
      case header, headerl, headerr, headerf, footer, footerl, footerr, footerf ->
          Optional.of(FURNITURE);
      case footnote -> Optional.of(NOTE);
      case shptxt -> Optional.of(BOX);
      case listtext, pntext -> Optional.of(ITEM_MARK);
      case colortbl,
          pict,
          objdata,
          fldinst,
          annotation,
          listtable,
          listoverridetable,
          rsidtbl,
          themedata,
          datastore,
          latentstyles,
          generator,
          nonshppict,
          shprslt,
          sn,
          sv,
          tc,
          xe,
          falt,
          nonesttables,
          nesttableprops ->
          Optional.of(NOWHERE);
      default -> Optional.empty();
    };
  }

  /** The same of a group of {@code \info}. */
  static Destination inInfo(Command command) {
    return switch (command) {
      case title -> TITLE;
      case author -> AUTHOR;
      case creatim -> CREATED;
      default -> NOWHERE;
    };
  }
}
