package io.nutgraf.reading.markdown;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Day;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file states: its front matter before its first heading, and a date in its front
 * matter before the one that its address begins with, as those of blogs do.
 */
final class FrontMatterStated {

  private static final List<String> TITLES = List.of("title", "headline");

  private static final List<String> AUTHORS =
      List.of("author", "authors", "by", "byline", "creator", "writer");

  private static final List<String> PUBLISHERS = List.of("publisher", "publication");

  private static final List<String> DATES =
      List.of(
          "date",
          "published",
          "publisheddate",
          "publishdate",
          "publishedat",
          "datepublished",
          "pubdate",
          "created",
          "createdat",
          "updated",
          "lastmod",
          "modified");

  private static final List<String> ADDRESSES = List.of("path", "permalink", "url");

  private FrontMatterStated() {}

  /**
   * @param heading the first heading of the first level
   * @param fileName the file's name
   */
  static Stated of(FrontMatter front, Optional<Words> heading, String fileName) {
    List<Words> titles = new ArrayList<>();
    front.first(TITLES).stream()
        .map(FrontMatterStated::withoutMarks)
        .filter(title -> !title.isBlank())
        .limit(1)
        .forEach(title -> titles.add(new Words(title, Source.FRONT_MATTER, span(title, heading))));
    heading
        .filter(words -> titles.stream().noneMatch(it -> it.span() != null))
        .ifPresent(titles::add);
    return new Stated(
        titles,
        names(front.first(AUTHORS)),
        names(front.first(PUBLISHERS)),
        Stream.concat(
                DATES.stream()
                    .flatMap(key -> front.first(List.of(key)).stream())
                    .flatMap(date -> day(date, Source.FRONT_MATTER).stream()),
                ofAddress(front, fileName).stream())
            .distinct()
            .toList());
  }

  private static @Nullable Span span(String title, Optional<Words> heading) {
    return heading.filter(it -> it.text().equalsIgnoreCase(title)).map(Words::span).orElse(null);
  }

  private static String withoutMarks(String title) {
    return title.replace("`", "").replace("**", "").strip();
  }

  /** One value may hold several names; of several values, each is one. */
  private static List<Words> names(List<String> said) {
    List<String> names = said.size() == 1 ? parted(said.getFirst()) : said;
    return names.stream()
        .map(FrontMatterStated::withoutAddress)
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .map(name -> new Words(name, Source.FRONT_MATTER, null))
        .toList();
  }

  private static List<String> parted(String names) {
    String parted = names.replace(" and ", ";").replace(',', ';').replace('&', ';');
    return Arrays.asList(parted.split(";", -1));
  }

  private static String withoutAddress(String name) {
    int address = name.indexOf('<');
    return (address > 0 ? name.substring(0, address) : name).strip();
  }

  /** The day that the address of the page, or the name of the file, begins with. */
  private static Optional<Day> ofAddress(FrontMatter front, String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    return front.first(ADDRESSES).stream()
        .map(address -> address.startsWith("/") ? address.substring(1) : address)
        .flatMap(address -> day(address, Source.ADDRESS).stream())
        .findFirst()
        .or(() -> day(name, Source.ADDRESS));
  }

  /** The day that {@code date} begins with: {@code 2018-08-01}, {@code 2018/8/1}. */
  private static Optional<Day> day(String date, Source source) {
    String[] parts = date.replace('/', '-').split("-", 3);
    if (parts.length < 3 || parts[0].length() != 4) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]));
      return Optional.of(new Day(day.toString(), Precision.DAY, source, null));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The one or two digits, or four, that {@code words} begin with; 0 where it is none. */
  private static int number(String words) {
    int number = 0;
    for (int i = 0; i < Math.min(words.length(), 4) && Character.isDigit(words.charAt(i)); i++) {
      number = number * 10 + Character.digit(words.charAt(i), 10);
    }
    return number;
  }
}
