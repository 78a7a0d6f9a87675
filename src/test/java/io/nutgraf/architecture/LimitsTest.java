package io.nutgraf.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.http.ProblemCode;
import io.nutgraf.adapter.http.ProblemCodes;
import io.nutgraf.app.FindQuotes;
import io.nutgraf.app.ReadName;
import io.nutgraf.app.SearchLimit;
import io.nutgraf.model.Warning;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of limits in ARCHITECTURE.md says what the code says. */
class LimitsTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern CONSTANT =
      Pattern.compile("`(\\w+)\\.([A-Z_]+)(?:\\.(\\w+)\\(\\))?`");
  private static final Pattern AMOUNT = Pattern.compile("([0-9,]+)( MiB| s)?");
  private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

  /** What loses nothing that is told, or says so by itself. */
  private static final Set<String> UNTOLD =
      Set.of(
          "cut at white space",
          "further ones are not compared",
          "the rest counts as one word",
          "303 to where it lies",
          "left out, and the event says so",
          "the last used are told",
          "those of most documents are told");

  private static List<Limit> limits = List.of();

  private record Limit(String what, String most, String setBy, String beyond) {

    static Limit parse(String row) {
      String[] cells = row.split("\\|", -1);
      return new Limit(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }

    long amount() {
      Matcher amount = AMOUNT.matcher(most);
      assertThat(amount.matches()).as(most).isTrue();
      long number = Long.parseLong(amount.group(1).replace(",", ""));
      return " MiB".equals(amount.group(2)) ? number << 20 : number;
    }
  }

  @BeforeAll
  static void readTable() throws IOException {
    String text = Files.readString(Path.of("ARCHITECTURE.md"));
    String section = text.substring(text.indexOf("### Limits"));
    limits =
        section
            .lines()
            .skip(1)
            .takeWhile(line -> !line.startsWith("#"))
            .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
            .skip(1)
            .map(Limit::parse)
            .toList();
    assertThat(limits).hasSizeGreaterThan(10);
  }

  @Test
  void everyNumberIsThatOfItsConstant() throws Exception {
    for (Limit limit : limits) {
      List<Object> constants = constants(limit.setBy());
      assertThat(constants).as(limit.what()).isNotEmpty();
      for (Object constant : constants) {
        long value =
            constant instanceof Duration time ? time.toSeconds() : ((Number) constant).longValue();
        assertThat(value).as(limit.what()).isEqualTo(limit.amount());
      }
    }
  }

  @Test
  void whatALimitEndsInIsACodeOrAWarning() {
    Set<String> known = new HashSet<>();
    ProblemCodes.all().stream().map(ProblemCode::wire).forEach(known::add);
    known.add(Warning.metadataShortened().code());
    known.add(Warning.removedShortened().code());
    Stream.of(FindQuotes.Partial.values(), ReadName.Partial.values(), SearchLimit.values())
        .flatMap(Arrays::stream)
        .forEach(why -> known.add(why.name().toLowerCase(Locale.ROOT)));
    known.add(Warning.documentsLeftOut(1, LocalDate.EPOCH).code());
    known.add(Warning.noveltyLimited().code());
    known.add(Warning.noveltyPartial().code());
    for (Limit limit : limits) {
      Matcher code = CODE.matcher(limit.beyond());
      while (code.find()) {
        assertThat(known).as(limit.what()).contains(code.group(1));
      }
    }
  }

  @Test
  void aLimitThatCutsIsTold() {
    for (Limit limit : limits) {
      assertThat(CODE.matcher(limit.beyond()).find() || UNTOLD.contains(limit.beyond()))
          .as(limit.what())
          .isTrue();
    }
  }

  private static List<Object> constants(String setBy) throws Exception {
    List<Object> constants = new ArrayList<>();
    Matcher constant = CONSTANT.matcher(setBy);
    while (constant.find()) {
      Field field = classNamed(constant.group(1)).getDeclaredField(constant.group(2));
      field.setAccessible(true);
      Object value = field.get(null);
      constants.add(constant.group(3) == null ? value : component(value, constant.group(3)));
    }
    return constants;
  }

  private static Object component(Object limits, String name) throws Exception {
    Method component = limits.getClass().getDeclaredMethod(name);
    component.setAccessible(true);
    return component.invoke(limits);
  }

  private static Class<?> classNamed(String name) throws Exception {
    try (var files = Files.walk(SOURCES)) {
      Path source = files.filter(file -> file.endsWith(name + ".java")).findFirst().orElseThrow();
      String type =
          SOURCES.relativize(source).toString().replace(source.getFileSystem().getSeparator(), ".");
      return Class.forName(type.substring(0, type.length() - ".java".length()));
    }
  }
}
