package io.nutgraf.reading.mail;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import io.nutgraf.reading.mail.QuoteMarks.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose each line of a mail is: the sender's, of a mail that is answered, of the signature,
 * or nobody's.
 *
 * <p>What is passed on is the mail's content, its header apart, unless the sender says more than
 * {@value #LITTLE} words and more than is passed on. A mail without own words is what it repeats.
 */
final class RoleFinder {

  /** Words with which something is passed on. */
  private static final int LITTLE = 60;

  private final List<MailLine> lines;
  private final QuoteMarks marks;
  private final Role[] roles;
  private final boolean forward;
  private final List<String> senders;

  private RoleFinder(List<MailLine> lines, boolean forward, List<String> senders) {
    this.lines = lines;
    this.marks = new QuoteMarks(lines);
    this.roles = new Role[lines.size()];
    this.forward = forward;
    this.senders = senders;
    Arrays.fill(roles, Role.OWN);
  }

  /**
   * The role of each line; that of a blank one says nothing.
   *
   * @param forward whether the subject says that the mail is passed on
   * @param senders the names of who sent it
   */
  static Role[] roles(List<MailLine> lines, boolean forward, List<String> senders) {
    var finder = new RoleFinder(lines, forward, senders);
    finder.find();
    if (!finder.saysAnything() && !forward) {
      return unquoted(lines, senders);
    }
    return finder.roles;
  }

  /** What is repeated taken for what is said: first what has no marks, then what has. */
  private static Role[] unquoted(List<MailLine> lines, List<String> senders) {
    var passedOn = new RoleFinder(lines, true, senders);
    passedOn.find();
    if (!passedOn.saysAnything()) {
      Arrays.fill(passedOn.roles, Role.OWN);
    }
    return passedOn.roles;
  }

  private void find() {
    boolean passed = false; // what is passed on may have been passed on to its sender
    int i = 0;
    while (i < roles.length) {
      Budget.check();
      Optional<Mark> mark = roles[i] == Role.OWN ? mark(i) : Optional.empty();
      if (mark.isEmpty()) {
        roles[i] = roleOf(i, passed);
        i++;
        continue;
      }
      int end = mark.get().end();
      fill(i, end);
      boolean passesOn = mark.get().open() && (mark.get().forwarded() || (forward && !passed));
      if (passesOn && (passed || addsLittle(i, end))) {
        passed = true;
      } else if (mark.get().open()) {
        end = roles.length;
        fill(i, end);
      } else {
        end = quotation(end);
      }
      i = end;
    }
    Furniture.mark(lines, roles);
    sign();
  }

  private Optional<Mark> mark(int at) {
    return lines.get(at).isSetApart() && lines.get(at).kind() == null
        ? Optional.empty()
        : marks.at(at);
  }

  /** What is passed on may be set apart as what is answered is. */
  private Role roleOf(int at, boolean passed) {
    MailLine line = lines.get(at);
    if (line.kind() == BlockKind.SIGNATURE) {
      return Role.SIGNATURE;
    }
    return Lines.isMarked(line.text()) || (line.kind() == BlockKind.QUOTED_REPLY && !passed)
        ? Role.QUOTED
        : Role.OWN;
  }

  private void fill(int from, int to) {
    Arrays.fill(roles, from, to, Role.QUOTED);
  }

  /** Marks what follows a line that said who wrote it, as far as it is set apart. */
  private int quotation(int from) {
    int end = from;
    for (int i = from; i < roles.length; i++) {
      if (!lines.get(i).isBlank()) {
        if (!lines.get(i).isSetApart()) {
          break;
        }
        end = i + 1;
      }
    }
    fill(from, end);
    return end;
  }

  private boolean addsLittle(int at, int end) {
    int own = 0;
    for (int i = 0; i < at; i++) {
      own += roles[i] == Role.OWN ? Lines.words(lines.get(i).text()) : 0;
    }
    return own <= LITTLE || own <= words(end);
  }

  private int words(int from) {
    return lines.subList(from, lines.size()).stream().mapToInt(l -> Lines.words(l.text())).sum();
  }

  /** Finds the signature at the end of each stretch of own words. */
  private void sign() {
    int start = 0;
    for (int i = 0; i <= roles.length; i++) {
      if (i == roles.length || (roles[i] != Role.OWN && roles[i] != Role.FURNITURE)) {
        if (i > start && !sign(start, i)) {
          sign(start, withoutFurniture(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Marks the signature that ends before {@code to}; false where there is none. */
  private boolean sign(int start, int to) {
    int from = start + Signature.start(lines.subList(start, to), senders);
    Arrays.fill(roles, from, to, Role.SIGNATURE);
    return from < to;
  }

  /** Where the last line that is not furniture ends. */
  private int withoutFurniture(int start, int to) {
    int end = to;
    while (end > start && (roles[end - 1] == Role.FURNITURE || lines.get(end - 1).isBlank())) {
      end--;
    }
    return end;
  }

  private boolean saysAnything() {
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.OWN && Lines.hasWords(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
