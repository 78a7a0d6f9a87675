package io.nutgraf.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Many regular expressions, of which one is to fit. Only those are matched that can begin with the
 * first letter and whose {@link RequiredLiterals} are there, which mostly are none. Immutable and
 * safe for use by several threads.
 */
public final class PatternSet {

  private static final int ASCII = 0x80;

  /** A shorter literal is in too many texts to be looked for. */
  private static final int SHORTEST = 2;

  private final List<Entry> all;

  /** Those that can begin with each character of ASCII that a text has begun with. */
  private final Map<Character, List<Entry>> byFirst = new ConcurrentHashMap<>();

  private final LiteralFinder literals;

  /**
   * @param required the literals of which one must be there, by their places among those of all;
   *     none where that is not known
   */
  private record Entry(LinearPattern pattern, BitSet required) {

    boolean mayFit(BitSet present) {
      return required.isEmpty() || required.intersects(present);
    }
  }

  private PatternSet(List<String> regexes) {
    var all = new ArrayList<Entry>();
    var known = new ArrayList<String>();
    for (String regex : regexes) {
      List<String> required = RequiredLiterals.of(regex);
      boolean useful = required.stream().allMatch(literal -> literal.length() >= SHORTEST);
      var places = new BitSet();
      if (useful) {
        places.set(known.size(), known.size() + required.size());
        known.addAll(required);
      }
      all.add(new Entry(LinearPattern.ofAnyCase(regex), places));
    }
    this.all = List.copyOf(all);
    this.literals = new LiteralFinder(known);
  }

  /** Expressions as {@link LinearPattern#ofAnyCase} takes them. */
  public static PatternSet ofAnyCase(List<String> regexes) {
    return new PatternSet(regexes);
  }

  /** Whether one of them fits all of {@code text} from {@code start} to {@code end}. */
  public boolean fits(String text, int start, int end) {
    return fits(text, start, end, true);
  }

  /** Whether one of them fits what begins at {@code start} and ends by {@code end}. */
  public boolean fitsAt(String text, int start, int end) {
    return fits(text, start, end, false);
  }

  private boolean fits(String text, int start, int end, boolean whole) {
    @Nullable BitSet present = null;
    for (Entry entry : beginningAt(text, start)) {
      if (present == null) {
        present = literals.in(text, start, end);
      }
      LinearPattern pattern = entry.pattern();
      if (entry.mayFit(present)
          && (whole ? pattern.fits(text, start, end) : pattern.fitsAt(text, start, end))) {
        return true;
      }
    }
    return false;
  }

  private List<Entry> beginningAt(String text, int at) {
    char first = text.charAt(at);
    return first < ASCII
        ? byFirst.computeIfAbsent(
            first, c -> all.stream().filter(it -> it.pattern().mayBeginWith(c)).toList())
        : all;
  }
}
