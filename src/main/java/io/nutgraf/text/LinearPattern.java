package io.nutgraf.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression for what strangers write. It is matched in time linear in the length of the
 * text, whatever the text: by RE2/J, which follows all readings at once where {@code
 * java.util.regex} tries one after another (Cox, "Regular Expression Matching Can Be Simple And
 * Fast", 2007).
 *
 * <p>Its syntax is RE2's: no lookaround, no back reference; {@code \b}, {@code \w}, {@code \d} and
 * {@code \s} know ASCII alone; {@code $} is the end of the stretch that is asked about, and nothing
 * outside of it is seen. What must follow without being taken is said by {@link #before}.
 *
 * <p>Most of what is asked about begins otherwise. So {@code java.util.regex}, which is faster on
 * the short, reads the first {@value #BEGINNING} code units and no more; RE2/J is compiled when a
 * text first begins as it must. Immutable and safe for use by several threads.
 */
public final class LinearPattern {

  /** How much of a text the faster engine may read, in UTF-16 code units: too little to be slow. */
  private static final int BEGINNING = 4;

  private static final String NOTHING = "[^\\s\\S]";

  private static final int ANY_CASE =
      java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE;

  private final String regex;
  private final int flags;
  private final int taken;

  /** For what begins at the start of a stretch: RE2/J gives up as soon as nothing fits there. */
  private volatile @Nullable Pattern anchored;

  /** For the first {@value #BEGINNING} code units alone. */
  private volatile java.util.regex.@Nullable Pattern beginning;

  /** For what begins anywhere. */
  private volatile @Nullable Pattern floating;

  private LinearPattern(String regex, int flags, int taken) {
    this.regex = regex;
    this.flags = flags;
    this.taken = taken;
  }

  public static LinearPattern of(String regex) {
    return new LinearPattern(regex, 0, 0);
  }

  /** The same for capitals and small letters. */
  public static LinearPattern ofAnyCase(String regex) {
    return new LinearPattern(regex, Pattern.CASE_INSENSITIVE, 0);
  }

  /**
   * A regular expression for each of {@code phrases} as it is, with any white space for a space; it
   * fits nothing where there are none.
   */
  public static String anyOf(Collection<String> phrases) {
    return phrases.isEmpty()
        ? NOTHING
        : phrases.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
            .map(phrase -> Pattern.quote(phrase).replace(" ", "\\s"))
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** This pattern where {@code guard}, a regular expression too, fits what follows it. */
  public LinearPattern before(String guard) {
    return new LinearPattern("(" + regex + ")(?:" + guard + ")", flags, 1);
  }

  /** True if it fits all of {@code text}. */
  public boolean fits(String text) {
    return fits(text, 0, text.length());
  }

  /** True if it fits all of {@code text} from {@code start} to {@code end}. */
  public boolean fits(CharSequence text, int start, int end) {
    return mayFit(text, start, end) && anchored(text, start, end).matches();
  }

  /** True if it fits what begins at {@code start} and ends by {@code end}. */
  public boolean fitsAt(CharSequence text, int start, int end) {
    return mayFit(text, start, end) && anchored(text, start, end).lookingAt();
  }

  /** All of {@code text} from {@code start} to {@code end}; null where it does not fit that. */
  public @Nullable Found whole(CharSequence text, int start, int end) {
    if (!mayFit(text, start, end)) {
      return null;
    }
    Matcher matcher = anchored(text, start, end);
    return matcher.matches() ? new Found(text, start, matcher, taken) : null;
  }

  /** What it fits that begins at {@code start} and ends by {@code end}; null where nothing. */
  public @Nullable Found at(CharSequence text, int start, int end) {
    if (!mayFit(text, start, end)) {
      return null;
    }
    Matcher matcher = anchored(text, start, end);
    return matcher.lookingAt() ? new Found(text, start, matcher, taken) : null;
  }

  /** The first that it fits between {@code start} and {@code end}; null where nothing. */
  public @Nullable Found in(CharSequence text, int start, int end) {
    Matcher matcher = floating(text, start, end);
    return matcher.find() ? new Found(text, start, matcher, taken) : null;
  }

  /**
   * True where a text that begins with the code point {@code first} may begin with what it fits.
   */
  public boolean mayBeginWith(int first) {
    String beginning = Character.toString(first);
    return mayFit(beginning, 0, beginning.length());
  }

  @SuppressWarnings("JdkObsolete") // whether more input might match is just what is asked
  private boolean mayFit(CharSequence text, int start, int end) {
    java.util.regex.Matcher matcher =
        beginning().matcher(text).region(start, Math.min(end, start + BEGINNING));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  private java.util.regex.Pattern beginning() {
    java.util.regex.Pattern pattern = beginning;
    if (pattern == null) {
      int cases = flags == 0 ? 0 : ANY_CASE;
      pattern = java.util.regex.Pattern.compile(regex, cases);
      beginning = pattern;
    }
    return pattern;
  }

  private Matcher anchored(CharSequence text, int start, int end) {
    Pattern pattern = anchored;
    if (pattern == null) {
      pattern = Pattern.compile("^(?:" + regex + ")", flags);
      anchored = pattern;
    }
    return pattern.matcher(new Stretch(text, start, end - start));
  }

  private Matcher floating(CharSequence text, int start, int end) {
    Pattern pattern = floating;
    if (pattern == null) {
      pattern = Pattern.compile(regex, flags);
      floating = pattern;
    }
    return pattern.matcher(new Stretch(text, start, end - start));
  }

  @Override
  public String toString() {
    return regex;
  }

  /** What a pattern fits. Places are those of the whole text, in UTF-16 code units. */
  public static final class Found {

    private final CharSequence text;
    private final int offset;
    private final Matcher matcher;
    private final int taken;

    private Found(CharSequence text, int offset, Matcher matcher, int taken) {
      this.text = text;
      this.offset = offset;
      this.matcher = matcher;
      this.taken = taken;
    }

    public int start() {
      return offset + matcher.start(taken);
    }

    public int end() {
      return offset + matcher.end(taken);
    }

    /** True where the group {@code name} is part of it; false where the pattern has none such. */
    public boolean has(String name) {
      return matcher.pattern().namedGroups().containsKey(name) && matcher.start(name) >= 0;
    }

    /** Where the group {@code name}, which it {@link #has}, begins. */
    public int start(String name) {
      return offset + matcher.start(name);
    }

    /** Where the group {@code name}, which it {@link #has}, ends. */
    public int end(String name) {
      return offset + matcher.end(name);
    }

    /** The words of the group {@code name}, which it {@link #has}. */
    public String group(String name) {
      return text.subSequence(start(name), end(name)).toString();
    }
  }

  /** A stretch of a text, without a copy of it: a line may be as long as its document. */
  private record Stretch(CharSequence text, int start, int length) implements CharSequence {

    @Override
    public char charAt(int index) {
      return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Stretch(text, start + from, to - from);
    }

    @Override
    public String toString() {
      return text.subSequence(start, start + length).toString();
    }
  }
}
