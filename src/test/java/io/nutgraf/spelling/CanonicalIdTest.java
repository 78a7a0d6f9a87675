package io.nutgraf.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalIdTest {

  @ParameterizedTest
  @CsvSource({
    "Jens Stoltenberg, jens-stoltenberg",
    "JENS STOLTENBERG, jens-stoltenberg",
    "Russian Foreign Ministry, russian-foreign-ministry",
    "the Global Times, global-times",
    "Sinn Féin, sinn-fein",
    "Łódź, lodz",
    "İstanbul, istanbul",
    "Hồ Xuân Hương, ho-xuan-huong",
    "Đà Nẵng, da-nang",
    "Zoran Đinđić, zoran-djindjic",
    "Søren Kjær, soren-kjaer",
    "Seán O’Casey, sean-ocasey",
    "J. K. Rowling, jk-rowling",
    "J.K. Rowling, jk-rowling",
    "George W. Bush, george-w-bush",
    "AT&T, at-and-t",
    "Apple Inc., apple",
    "News Corp, news-corp",
    "新华社, 新华社",
    "नरेन्द्र मोदी, नरेन्द्र-मोदी",
  })
  void isReadable(String name, String id) {
    assertThat(CanonicalId.of(name)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Sergei Lavrov",
    "Sergey Lavrov, Sergej Lavrov",
    "Sergey Lavrov, Сергей Лавров",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelensky, Volodymyr Zelenskiy",
    "Volodymyr Zelenskyy, Володимир Зеленський",
    "Alexei Navalny, Алексей Навальный",
    "Aleksey Navalnyy, Alexei Navalny",
    "Yevgeny Prigozhin, Evgeny Prigozhin",
    "Yevgeny Prigozhin, Евгений Пригожин",
    "Fyodor Dostoevsky, Фёдор Достоевский",
    "Fyodor Dostoyevsky, Fedor Dostoevsky",
    "Vladimir Solovyev, Vladimir Soloviev",
    "Maria Zakharova, Мария Захарова",
    "Aleksandar Vučić, Александар Вучић",
    "Kyriakos Mitsotakis, Κυριάκος Μητσοτάκης",
    "Gerhard Schröder, Gerhard Schroeder",
    "Gerhard Schröder, Gerhard Schroder",
    "Novak Đoković, Novak Djokovic",
    "Mohammed bin Salman, Muhammad bin Salman",
    "Muammar Gaddafi, Moammar Qaddafi",
    "Kyiv, Kiev",
    "Kyiv, Київ",
    "Kyiv, Киев",
    "Moscow, Москва",
    "Russia, the Russian Federation",
    "Russia, Россия",
    "United States, U.S.",
    "United States, USA",
    "United States, the U. S.",
    "NATO, North Atlantic Treaty Organization",
    "The Hague, Den Haag",
    "St. Petersburg, Saint Petersburg",
    "Türkiye, Turkey",
    "Köln, Cologne",
    "Donbass, Donbas",
    "Côte d’Ivoire, Ivory Coast",
    "Johnson & Johnson, Johnson and Johnson",
    "Microsoft Corp., Microsoft",
  })
  void isOneForAllSpellings(String name, String other) {
    assertThat(CanonicalId.of(name)).isEqualTo(CanonicalId.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Prokofiev, Serge Prokofiev",
    "Vladimir Zelensky, Volodymyr Zelensky",
    "Mikhail Bakunin, Michael Bakunin",
    "George Bush, George W. Bush",
    "Robert Kennedy, Robert Kennedy Jr.",
    "Macedonia, North Macedonia",
    "North Korea, South Korea",
    "Niger, Nigeria",
    "Kohl, Köhl AG",
    "News Corp, News",
    "Sydney, Sydny",
    "Lech Kaczynski, Jaroslaw Kaczynski",
    "Mohammed Ali, Ahmed Ali",
    "Polányi, Polan",
    "Meyer, Meer",
    "Washington, Washington Post",
    "Peking University, Peking",
  })
  void keepsTwoNamesApart(String name, String other) {
    assertThat(CanonicalId.of(name)).isNotEqualTo(CanonicalId.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Lavrov",
    "J. K. Rowling",
    "The Hague",
    "Apple Inc.",
    "U.S.",
    "AT&T",
    "Léopold Sédar",
    "Владимир Соловьёв",
    "新华社",
    "Dmitriy Medvedev",
    "Nikolaj Alekseev",
    "Zaporizhzhya",
    "St. Louis",
  })
  void isItsOwnId(String name) {
    String id = CanonicalId.of(name);

    assertThat(CanonicalId.of(id)).isEqualTo(id);
  }

  @Test
  void isEmptyWithoutLetterOrDigit() {
    assertThat(CanonicalId.of(" – … ")).isEmpty();
  }

  @Test
  void isBounded() {
    assertThat(CanonicalId.of("Word ".repeat(100_000)).length()).isLessThan(500);
    assertThat(CanonicalId.of("x".repeat(100_000)).length()).isLessThan(500);
  }
}
