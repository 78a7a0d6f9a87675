package io.nutgraf.reading.mail;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what is no part of what a mail says: addresses of pages that stand alone, and what is put
 * around newsletters and below what lists pass on: where to view it, why it comes, how to have it
 * no more, whose the rights are. Nothing is found where little else would be left, for somebody may
 * send no more than an address, or write of nothing but how to unsubscribe.
 */
final class Furniture {

  /** So many words must be left. */
  private static final int LEAST_LEFT = 8;

  /** How long a passage of small print is at most, in UTF-16 code units. */
  private static final int LONGEST = 1_200;

  /** How long a line is at least, in UTF-16 code units, that was wrapped within a sentence. */
  private static final int WRAPPED = 50;

  /**
   * How many words a passage below small print has at most that belongs to it: a postal address.
   */
  private static final int MOST_WORDS = 14;

  private final List<MailLine> lines;
  private final Role[] roles;
  private final MailWords words = MailWords.all();

  private Furniture(List<MailLine> lines, Role[] roles) {
    this.lines = lines;
    this.roles = roles;
  }

  /** Own lines with nothing blank between them, from {@code from} to before {@code to}. */
  private record Run(int from, int to) {}

  /** Marks among the sender's own lines those that are furniture. */
  static void mark(List<MailLine> lines, Role[] roles) {
    Role[] marked = roles.clone();
    new Furniture(lines, marked).mark();
    int left = 0;
    for (int i = 0; i < marked.length && left < LEAST_LEFT; i++) {
      left += marked[i] == Role.OWN ? Lines.words(lines.get(i).text()) : 0;
    }
    if (left >= LEAST_LEFT) {
      System.arraycopy(marked, 0, roles, 0, roles.length);
    }
  }

  private void mark() {
    List<Run> runs = runs();
    int tail = tail(runs);
    for (int i = 0; i < runs.size(); i++) {
      Budget.check();
      Run run = runs.get(i);
      if (i >= tail || isSmallPrint(run)) {
        Arrays.fill(roles, run.from(), run.to(), Role.FURNITURE);
      } else {
        markLinks(run);
      }
    }
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= roles.length; i++) {
      boolean goesOn = i < roles.length && isOwn(i);
      if (goesOn && from < 0) {
        from = i;
      } else if (!goesOn && from >= 0) {
        runs.add(new Run(from, i));
        from = -1;
      }
    }
    return runs;
  }

  private boolean isOwn(int at) {
    MailLine line = lines.get(at);
    return roles[at] == Role.OWN
        && !line.isBlank()
        && line.kind() != BlockKind.CODE
        && line.kind() != BlockKind.HEADING;
  }

  /**
   * The first of the runs in the mail's second half that are small print and what belongs to it.
   */
  private int tail(List<Run> runs) {
    int tail = runs.size();
    for (int i = runs.size() - 1; i >= runs.size() / 2; i--) {
      if (isSmallPrint(runs.get(i))) {
        tail = i;
      } else if (Lines.words(text(runs.get(i))) > MOST_WORDS) {
        return tail;
      }
    }
    return tail;
  }

  private boolean isSmallPrint(Run run) {
    return words.isSmallPrint(LinkText.of(text(run)).statements());
  }

  /** Its words; so many that it can be no small print where it is longer. */
  private String text(Run run) {
    var text = new StringBuilder();
    for (int i = run.from(); i < run.to() && text.length() <= LONGEST; i++) {
      text.append(lines.get(i).text()).append(' ');
    }
    return text.toString();
  }

  private void markLinks(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (isLink(i) && standsAlone(run, i)) {
        roles[i] = Role.FURNITURE;
      }
    }
  }

  private boolean isLink(int at) {
    String line = lines.get(at).text();
    return line.length() <= LONGEST && words.isLink(LinkText.of(line));
  }

  /** An address may stand in a sentence whose lines were wrapped around it. */
  private boolean standsAlone(Run run, int at) {
    boolean leads = at > run.from() && !isLink(at - 1) && isWrapped(lines.get(at - 1).text());
    boolean goesOn =
        at + 1 < run.to()
            && !isLink(at + 1)
            && Character.isLowerCase(lines.get(at + 1).text().strip().codePointAt(0));
    return !leads && !goesOn;
  }

  private static boolean isWrapped(String line) {
    String bare = line.strip();
    return bare.length() >= WRAPPED && ".!?:;…。！？：)".indexOf(bare.charAt(bare.length() - 1)) < 0;
  }
}
