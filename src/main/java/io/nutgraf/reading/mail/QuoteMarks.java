package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;
import io.nutgraf.reading.mail.MailWords.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the lines that mail programs set before what they repeat. */
final class QuoteMarks {

  /** A line that says who wrote what follows is wrapped to no more lines. */
  private static final int MOST_WRAPPED = 4;

  /** And no longer, in UTF-16 code units. */
  private static final int LONGEST = 400;

  /** How many lines the recipients may take. */
  private static final int MOST_RECIPIENTS = 8;

  /** And how many all fields of a header. */
  private static final int MOST_FIELDS = 60;

  private static final int RULE = 20;

  private final List<MailLine> lines;
  private final MailWords words = MailWords.all();

  QuoteMarks(List<MailLine> lines) {
    this.lines = lines;
  }

  /**
   * Lines that say that others' words follow.
   *
   * @param end where these begin
   * @param forwarded whether they are passed on, not answered
   * @param open whether they go on to the end, for nothing else marks them
   */
  record Mark(int end, boolean forwarded, boolean open) {}

  /** The mark that begins with line {@code at}. */
  Optional<Mark> at(int at) {
    if (lines.get(at).isBlank()) {
      return Optional.empty();
    }
    return separator(at).or(() -> header(at, false)).or(() -> attribution(at));
  }

  /** {@code ----- Original Message -----}, with the header that follows it. */
  private Optional<Mark> separator(int at) {
    String line = lines.get(at).text().strip();
    if (Lines.isRule(line, RULE)) {
      int next = nextWords(at + 1);
      return next < 0 ? Optional.empty() : header(next, true);
    }
    String phrase = Lines.bare(Whitespace.folded(line)).toLowerCase(Locale.ROOT);
    boolean framed = line.length() > 3 && isDash(line.charAt(0)) && isDash(line.charAt(1));
    boolean closed = line.endsWith(":") || line.endsWith("：");
    if (!(framed || closed) || phrase.length() > 80) {
      return Optional.empty();
    }
    boolean forwarded = words.isForwarded(phrase);
    if (!forwarded && !words.isOriginal(phrase)) {
      return Optional.empty();
    }
    int next = nextWords(at + 1);
    int end = next < 0 ? at + 1 : header(next, true).map(Mark::end).orElse(at + 1);
    return Optional.of(new Mark(end, forwarded, true));
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '—' || c == '–' || c == '=' || c == '_';
  }

  private int nextWords(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The fields of a header, as Outlook repeats them.
   *
   * @param announced whether a line before it said that it comes
   */
  private Optional<Mark> header(int at, boolean announced) {
    boolean first = announced || at == 0 || words.label(lines.get(at - 1).text()).isEmpty();
    if (!first || words.label(lines.get(at).text()).isEmpty()) {
      return Optional.empty();
    }
    Set<Label> seen = EnumSet.noneOf(Label.class);
    boolean address = false;
    int end = at;
    int skipped = 0;
    int last = Math.min(lines.size(), at + MOST_FIELDS);
    for (int i = at; i < last && skipped <= MOST_RECIPIENTS; i++) {
      Optional<Label> label = words.label(lines.get(i).text());
      boolean again = label.isPresent() && label.get() != Label.TO && !seen.add(label.get());
      if (again || (lines.get(i).isBlank() && i + 1 < lines.size() && isOver(i))) {
        break;
      }
      label.ifPresent(seen::add);
      address |= lines.get(i).text().indexOf('@') >= 0;
      skipped = label.isPresent() ? 0 : skipped + 1;
      end = label.isPresent() ? i + 1 : end;
    }
    return isHeader(seen, address, announced)
        ? Optional.of(new Mark(wrapped(end), false, true))
        : Optional.empty();
  }

  /** A blank line ends a header, unless another field follows it. */
  private boolean isOver(int blank) {
    return words.label(lines.get(blank + 1).text()).isEmpty();
  }

  /** The last field may be wrapped; its other lines are set in. */
  private int wrapped(int end) {
    int after = end;
    while (after < lines.size()
        && !lines.get(after).isBlank()
        && Whitespace.isSpace(lines.get(after).text().charAt(0))) {
      after++;
    }
    return after;
  }

  private static boolean isHeader(Set<Label> seen, boolean address, boolean announced) {
    boolean from = seen.contains(Label.FROM);
    if (announced) {
      return (from && seen.size() > 1) || seen.size() > 2;
    }
    boolean dated = seen.contains(Label.SENT);
    return (from && dated && seen.contains(Label.SUBJECT))
        || (from && address && (dated || seen.size() > 2));
  }

  /** {@code On Monday, Jane Doe wrote:}, wrapped or not. */
  private Optional<Mark> attribution(int at) {
    if (!endsSoon(at)) {
      return Optional.empty();
    }
    var joined = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + MOST_WRAPPED); i++) {
      String line = lines.get(i).text();
      if (lines.get(i).isBlank() || Lines.isMarked(line) || joined.length() > LONGEST) {
        return Optional.empty();
      }
      joined.append(line.strip()).append(' ');
      String whole = Whitespace.folded(joined.toString());
      if (whole.endsWith(":") || whole.endsWith("：") || isFramed(whole)) {
        return attribution(whole, i + 1);
      }
    }
    return Optional.empty();
  }

  /** Looks before anything is joined: most lines are others. */
  private boolean endsSoon(int at) {
    for (int i = at; i < Math.min(lines.size(), at + MOST_WRAPPED); i++) {
      String line = lines.get(i).text();
      int end = line.length();
      while (end > 0
          && (Whitespace.isSpace(line.charAt(end - 1)) || isFormat(line.charAt(end - 1)))) {
        end--;
      }
      if (end > 0 && ":：-".indexOf(line.charAt(end - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /** {@code ---- On Monday, Jane Doe wrote ----}. */
  private static boolean isFramed(String line) {
    return line.startsWith("--") && line.endsWith("--") && Lines.hasWords(line);
  }

  private Optional<Mark> attribution(String line, int end) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    boolean wrote = words.saysWrote(lower);
    boolean address = lower.indexOf('@') > 0;
    boolean dated = Lines.digits(line) >= 3;
    boolean timed = Lines.holdsTime(line);
    int next = nextWords(end);
    if (next >= 0 && lines.get(next).isSetApart() && next - end <= 2) {
      boolean says = wrote || (dated && (address || (timed && Lines.digits(line) >= 6)));
      return says ? Optional.of(new Mark(end, false, false)) : Optional.empty();
    }
    boolean sure = dated && ((wrote && (address || timed)) || (timed && holdsAddress(line)));
    return sure ? Optional.of(new Mark(end, false, true)) : Optional.empty();
  }

  /** {@code <jane@example.org>}: then no verb is needed, as in the programs of some languages. */
  private static boolean holdsAddress(String line) {
    int at = line.indexOf('@');
    return at > 0 && line.lastIndexOf('<', at) >= 0 && line.indexOf('>', at) > 0;
  }
}
