package io.nutgraf.reading.subtitles;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts a file of subtitles into cues. What stands before the first one, between a blank line and
 * the next times, or in a block that says so (WebVTT's NOTE, STYLE and REGION), is no cue.
 */
final class CueSource {

  private final Consumer<Cue> cues;
  private final List<String> lines = new ArrayList<>();
  private boolean afterBlank = true;
  private boolean isAside;
  private CueTimes times = new CueTimes(-1, -1);

  private CueSource(Consumer<Cue> cues) {
    this.cues = cues;
  }

  /** Gives the cues of {@code text} one by one. */
  static void read(String text, Consumer<Cue> cues) {
    var source = new CueSource(cues);
    text.lines().forEach(source::add);
    source.end();
  }

  private void add(String line) {
    Optional<CueTimes> next = CueTimes.parse(line);
    if (next.isPresent()) {
      dropName();
      end();
      times = next.get();
      isAside = false;
    } else if (line.isBlank()) {
      lines.add("");
      isAside = false;
    } else if (afterBlank && isAsideFrom(line)) {
      isAside = true;
    } else if (!isAside) {
      lines.add(line);
    }
    afterBlank = line.isBlank();
  }

  private static boolean isAsideFrom(String line) {
    String word = line.strip();
    return word.equals("STYLE")
        || word.equals("REGION")
        || word.equals("NOTE")
        || word.startsWith("NOTE ");
  }

  /** The number or the name of the cue that begins stands in the line before its times. */
  private void dropName() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      boolean isApart =
          lines.size() == 1 ? times.start() < 0 : lines.get(lines.size() - 2).isEmpty();
      if (isApart || lines.getLast().strip().chars().allMatch(Character::isDigit)) {
        lines.removeLast();
      }
    }
  }

  private void end() {
    Budget.check();
    List<String> shown = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (times.end() > times.start() && !shown.isEmpty()) { // the others are never seen
      cues.accept(new Cue(times.start(), times.end(), shown));
    }
    lines.clear();
  }
}
