package io.nutgraf.reading.subtitles;

import io.nutgraf.model.BlockKind;
import io.nutgraf.reading.format.TextBuilder;
import java.util.List;

/**
 * Joins cues to what was said: a block goes on until another speaks, until a pause, or until a
 * sentence ends where enough has been said. Where WebVTT names who speaks, the name goes before.
 * Cues that show the lines before once more, as live captions do that roll up, add only what is
 * new. Sounds, in brackets, stand by themselves.
 */
final class CueJoiner {

  /** What is shown so soon after the cue before may repeat it, in milliseconds. */
  private static final int AT_ONCE = 200;

  /** After such a pause something else begins. */
  private static final int LONG_PAUSE = 4_000;

  /** After such a one, if a sentence has ended. */
  private static final int PAUSE = 1_500;

  /** How long a block becomes before it ends with a sentence, in UTF-16 code units. */
  private static final int ENOUGH = 500;

  /** How long it becomes where no sentence ever ends, as where nobody wrote points. */
  private static final int MOST_WITHOUT_END = 240;

  private static final String SENTENCE_ENDS = ".!?。！？؟।";
  private static final String CLOSING = "\"'”’»)]";

  private final TextBuilder text;
  private List<String> before = List.of();
  private long lastEnd = Long.MIN_VALUE / 2;
  private String speaker = "";
  private boolean isAnnounced = true;
  private int length;
  private boolean hasSentence;
  private boolean endsSentence;

  CueJoiner(TextBuilder text) {
    this.text = text;
  }

  void add(Cue cue) {
    long pause = cue.start() - lastEnd;
    if (pause >= LONG_PAUSE) {
      end();
    }
    if (cue.lines().stream().anyMatch(line -> CueWords.speaker(line).isPresent())) {
      cue.lines().forEach(line -> sayBySpeaker(line, pause));
      before = List.of();
    } else {
      List<String> shown =
          cue.lines().stream().map(CueWords::of).filter(words -> !words.isEmpty()).toList();
      (pause <= AT_ONCE ? added(shown) : shown).forEach(line -> say(line, pause));
      before = shown;
    }
    lastEnd = cue.end();
  }

  private void sayBySpeaker(String line, long pause) {
    String named = CueWords.speaker(line).orElse(speaker);
    if (!named.equals(speaker)) {
      end();
      speaker = named;
      isAnnounced = false;
    }
    String words = CueWords.of(line);
    if (!words.isEmpty()) {
      say(words, pause);
    }
  }

  /** What of {@code shown} was not shown by the cue before. */
  private List<String> added(List<String> shown) {
    for (int same = Math.min(before.size(), shown.size()); same > 0; same--) {
      if (before.subList(before.size() - same, before.size()).equals(shown.subList(0, same))) {
        return shown.subList(same, shown.size());
      }
    }
    String old = String.join(" ", before) + " ";
    String now = String.join(" ", shown);
    return now.startsWith(old) ? List.of(now.substring(old.length())) : shown;
  }

  private void say(String line, long pause) {
    if (isSound(line)) {
      end();
      text.block(BlockKind.ASIDE, line);
      return;
    }
    String words = withoutTurn(line);
    boolean isTurn = words.length() < line.length();
    if (isTurn || isEnough(pause)) {
      end();
    }
    if (length == 0) {
      text.begin(BlockKind.CUE).append(isAnnounced ? "" : speaker + ": ");
      isAnnounced = true;
    }
    text.append(words).append(" ");
    length += words.length() + 1;
    endsSentence = endsSentence(words);
    hasSentence |= endsSentence;
  }

  private boolean isEnough(long pause) {
    return endsSentence
        ? pause >= PAUSE || length >= ENOUGH
        : length >= (hasSentence ? 2 * ENOUGH : MOST_WITHOUT_END);
  }

  private void end() {
    text.end();
    length = 0;
    hasSentence = false;
    endsSentence = false;
  }

  private static boolean isSound(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return ((first == '[' && last == ']') || (first == '(' && last == ')'))
        && line.indexOf(first, 1) < 0;
  }

  /** The line without the dash, or the arrows, that say that somebody else speaks. */
  private static String withoutTurn(String line) {
    int at = 0;
    while (at < line.length() && "-–—‐>".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    String words = line.substring(at).strip();
    boolean isTurn = at > 0 && !words.isEmpty() && !Character.isDigit(words.charAt(0));
    return isTurn ? words : line;
  }

  private static boolean endsSentence(String words) {
    int last = words.length() - 1;
    while (last > 0 && CLOSING.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return SENTENCE_ENDS.indexOf(words.charAt(last)) >= 0 && !words.endsWith("...");
  }
}
