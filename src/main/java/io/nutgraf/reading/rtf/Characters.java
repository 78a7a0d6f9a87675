package io.nutgraf.reading.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.Optional;

/** Commands that stand for characters (RTF 1.9.1, "Special Characters"). */
final class Characters {

  private Characters() {}

  /** What {@code command} shows; empty where it is none of these. */
  static Optional<String> of(Command command) {
    return switch (command) {
      case emdash -> Optional.of("\u2014");
      case endash -> Optional.of("\u2013");
      case bullet -> Optional.of("\u2022");
      case lquote -> Optional.of("\u2018");
      case rquote -> Optional.of("\u2019");
      case ldblquote -> Optional.of("\u201c");
      case rdblquote -> Optional.of("\u201d");
      case emspace, enspace, qmspace, nonbreakingspace, tab -> Optional.of(" ");
      case nonbreakinghyphen -> Optional.of("-");
      case optionalhyphen -> Optional.of("");
      case zwj -> Optional.of("\u200d");
      case zwnj -> Optional.of("\u200c");
      case backslash -> Optional.of("\\");
      case opencurly -> Optional.of("{");
      case closecurly -> Optional.of("}");
      default -> Optional.empty();
    };
  }
}
