package io.nutgraf.reading.office;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Day;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.ProgramNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document's layout and properties state. What is set as title goes first; then a title of
 * the properties that stands in the text; the heading that the text begins with, where it is the
 * only one of its level; last a title of the properties that stands nowhere, which is often that of
 * the template.
 */
final class OfficeStated {

  /** Among so many blocks is the title looked for. */
  private static final int FIRST_BLOCKS = 30;

  private static final int LOWEST_LEVEL = 6;

  /** When the template of python-docx was made, which all that is made of it says. */
  private static final String TEMPLATE_MADE = "2013-12-23T23:15:00Z";

  private OfficeStated() {}

  static Stated of(PassageWriter layout, BlockText text, OfficeProperties properties) {
    return new Stated(
        titles(layout, text, properties.title().strip()),
        authors(layout, properties),
        List.of(),
        Stream.of(properties.created(), properties.modified())
            .filter(date -> !date.equals(TEMPLATE_MADE))
            .flatMap(date -> day(date).stream())
            .distinct()
            .toList());
  }

  private static List<Words> titles(PassageWriter layout, BlockText text, String stated) {
    List<Words> titles = new ArrayList<>();
    Span span = isTitle(stated) ? find(text, stated) : null;
    layout.title().ifPresent(titles::add);
    if (span == null && titles.isEmpty()) {
      onlyHeading(text).ifPresent(titles::add);
    }
    if (isTitle(stated)) {
      titles.add(new Words(stated, Source.CORE_PROPERTIES, span));
    }
    return titles;
  }

  private static boolean isTitle(String words) {
    return ProgramNames.isTitle(words) && !isSymbol(words);
  }

  /** The number of a document, or the name of a file: {@code A/RES/70/1}, {@code report_v2}. */
  private static boolean isSymbol(String words) {
    return words.chars().allMatch(unit -> unit > ' ' && unit < 0x7f)
        && words
            .chars()
            .anyMatch(unit -> unit == '/' || unit == '_' || (unit >= '0' && unit <= '9'));
  }

  private static @Nullable Span find(BlockText text, String title) {
    return text.structure().blocks().stream()
        .limit(FIRST_BLOCKS)
        .map(Block::span)
        .filter(span -> span.of(text.text()).replace('\n', ' ').equalsIgnoreCase(title))
        .findFirst()
        .orElse(null);
  }

  /** The heading that the text begins with, if none of its level or of a higher one follows. */
  private static Optional<Words> onlyHeading(BlockText text) {
    List<Block> blocks = text.structure().blocks();
    boolean isOnly =
        !blocks.isEmpty()
            && isHeading(blocks.getFirst(), LOWEST_LEVEL)
            && blocks.stream()
                    .filter(block -> isHeading(block, blocks.getFirst().level()))
                    .limit(2)
                    .count()
                == 1;
    return isOnly ? Optional.of(words(blocks.getFirst().span(), text)) : Optional.empty();
  }

  private static boolean isHeading(Block block, int lowest) {
    return block.kind() == BlockKind.HEADING && block.level() <= lowest;
  }

  private static Words words(Span span, BlockText text) {
    return new Words(span.of(text.text()).replace('\n', ' '), Source.LAYOUT, span);
  }

  private static List<Words> authors(PassageWriter layout, OfficeProperties properties) {
    List<Words> set =
        layout.authors().stream().filter(words -> ProgramNames.isAuthor(words.text())).toList();
    return set.isEmpty()
        ? Arrays.stream(properties.author().split(";", -1))
            .map(String::strip)
            .filter(ProgramNames::isAuthor)
            .map(name -> new Words(name, Source.CORE_PROPERTIES, null))
            .toList()
        : set;
  }

  private static Optional<Day> day(String date) {
    try {
      String day = date.strip().substring(0, Math.min(10, date.strip().length()));
      return LocalDate.parse(day).getYear() < 1980 // a clock that was never set
          ? Optional.empty()
          : Optional.of(new Day(day, Precision.DAY, Source.CORE_PROPERTIES, null));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
