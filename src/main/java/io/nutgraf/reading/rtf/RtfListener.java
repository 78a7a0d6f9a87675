package io.nutgraf.reading.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import io.nutgraf.model.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Hears the groups, commands and bytes of a file, in the raw form of the parser: which words are
 * shown, in which charset, is decided here, so that a code page that nobody knows ends nothing.
 */
final class RtfListener extends RtfListenerAdaptor {

  private final Paragraphs paragraphs;
  private final Styles styles;
  private final Properties properties = new Properties();
  private final FontCharsets fonts = new FontCharsets();
  private final Deque<Group> outer = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private Group group = new Group();
  private int substitutes;

  RtfListener(Paragraphs paragraphs, Styles styles) {
    this.paragraphs = paragraphs;
    this.styles = styles;
  }

  /** What the file states of itself. */
  Properties properties() {
    return properties;
  }

  @Override
  public void processGroupStart() {
    Budget.check();
    substitutes = 0;
    flush();
    outer.push(group);
    boolean unknown = group.starred;
    group = group.inner();
    group.destination = unknown ? Destination.NOWHERE : group.destination;
  }

  @Override
  public void processGroupEnd() {
    substitutes = 0;
    flush();
    Group ended = group;
    group = outer.isEmpty() ? new Group() : outer.pop();
    if (ended.apart.isPresent() && !ended.apart.equals(group.apart)) {
      paragraphs.add(ended.destination, ended.apart.get().toString());
    }
    if (ended.destination == Destination.ITEM_MARK) {
      group.item = true;
    }
  }

  @Override
  public void processCharacterBytes(byte[] bytes) {
    int skipped = Math.min(substitutes, bytes.length);
    substitutes -= skipped;
    if (skipped < bytes.length && isHeard()) {
      words.append(new String(bytes, skipped, bytes.length - skipped, fonts.of(group.font)));
    }
  }

  /** Words right after {@code \*} are of a group that even the parser does not know. */
  private boolean isHeard() {
    return group.destination != Destination.NOWHERE && !group.starred;
  }

  /** Hands the words over to where they belong. */
  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    String said = words.toString();
    words.setLength(0);
    if (group.unseen) {
      return;
    }
    switch (group.destination) {
      case TEXT -> paragraphs.append(said, group);
      case FURNITURE, NOTE, BOX -> group.apart.ifPresent(apart -> apart.append(said));
      case STYLES -> styles.put(group.style, said);
      case TITLE, AUTHOR -> properties.append(group.destination, said);
      case NOWHERE, FONTS, INFO, CREATED, ITEM_MARK -> {}
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean given, boolean optional) {
    if (command == Command.u) {
      unicode((char) parameter);
      return;
    }
    substitutes = 0;
    Optional<String> character = Characters.of(command);
    if (character.isPresent()) {
      if (isHeard()) {
        words.append(character.get());
      }
      return;
    }
    flush();
    if (command == Command.optionalcommand) {
      group.starred = true;
    } else if (!enters(command)) {
      obey(command, parameter, given);
    }
  }

  private void unicode(char unit) {
    if (isHeard()) {
      words.append(unit);
    }
    substitutes = group.substitutes;
  }

  /** Whether the command says where the words of its group go. */
  private boolean enters(Command command) {
    boolean starred = group.starred;
    group.starred = false;
    if (starred && command != Command.shpinst && command != Command.ud) {
      group.destination = Destination.NOWHERE;
      return true;
    }
    if (command == Command.ud) {
      group.destination = outer.isEmpty() ? Destination.TEXT : beyondUpr();
      return true;
    }
    if (group.destination == Destination.NOWHERE) {
      return true;
    }
    if (group.destination == Destination.INFO) {
      group.destination = Destination.inInfo(command);
      return true;
    }
    Optional<Destination> entered = Destination.of(command);
    entered.ifPresent(this::enter);
    return entered.isPresent();
  }

  /** A group of {@code upr} says the same twice: first in bytes, then in Unicode. */
  private Destination beyondUpr() {
    return outer.stream()
        .map(around -> around.destination)
        .filter(destination -> destination != Destination.NOWHERE)
        .findFirst()
        .orElse(Destination.TEXT);
  }

  private void enter(Destination destination) {
    boolean nested = group.destination.isApart() && destination.isApart();
    group.destination = destination;
    if (destination.isApart() && !nested) {
      group.apart = Optional.of(new StringBuilder());
      group.table = false;
    }
  }

  private void obey(Command command, int parameter, boolean given) {
    boolean on = !given || parameter != 0;
    switch (command) {
      case par, sect, page, column -> endParagraph();
      case line, softline -> breakLine();
      case cell, nestcell -> endCell();
      case row, nestrow -> endRow();
      case pard -> resetParagraph();
      case intbl -> group.table = true;
      case s -> group.style = parameter;
      case outlinelevelN -> setOutline(parameter);
      case b -> group.bold = on;
      case fs -> group.size = parameter;
      case qc -> group.centered = true;
      case ql, qr, qj -> group.centered = false;
      case ls -> group.item = parameter > 0;
      case plain -> resetLetters();
      case v, deleted -> group.unseen = on;
      case uc -> group.substitutes = Math.max(0, parameter);
      case upr -> group.destination = Destination.NOWHERE;
      case f -> group.font = parameter;
      case fcharset -> fonts.set(group.font, parameter);
      case cpg -> fonts.page(group.font, parameter);
      case ansicpg -> fonts.usual(parameter);
      case mac -> fonts.usual("x-MacRoman");
      case pc -> fonts.usual("IBM437");
      case pca -> fonts.usual("IBM850");
      case yr, mo, dy, hr, min -> properties.set(group.destination, command, parameter);
      default -> {}
    }
  }

  private void endParagraph() {
    if (group.destination == Destination.TEXT) {
      paragraphs.end();
    } else {
      group.apart.ifPresent(apart -> apart.append('\n'));
    }
  }

  private void breakLine() {
    if (group.destination == Destination.TEXT) {
      paragraphs.lineBreak();
    } else {
      group.apart.ifPresent(apart -> apart.append(' '));
    }
  }

  private void endCell() {
    if (group.destination == Destination.TEXT) {
      paragraphs.endCell(group);
    } else {
      group.apart.ifPresent(apart -> apart.append(' '));
    }
  }

  private void endRow() {
    if (group.destination == Destination.TEXT) {
      paragraphs.endRow();
    } else {
      group.apart.ifPresent(apart -> apart.append('\n'));
    }
  }

  private void setOutline(int level) {
    if (group.destination == Destination.STYLES) {
      styles.outline(group.style, level);
    } else {
      group.outline = level;
    }
  }

  private void resetLetters() {
    group.unseen = false;
    group.bold = false;
    group.size = Group.USUAL_SIZE;
  }

  private void resetParagraph() {
    group.outline = Group.NO_OUTLINE;
    group.centered = false;
    group.style = 0;
    group.table = false;
    group.item = false;
  }

  /** Ends what a broken file left open. */
  void finish() {
    while (!outer.isEmpty()) {
      processGroupEnd();
    }
    flush();
  }
}
