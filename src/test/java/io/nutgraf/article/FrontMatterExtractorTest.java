package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Credit;
import io.nutgraf.model.Document;
import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterExtractorTest {

  private static final String BODY =
      """
      The council voted on Monday to close the old bridge for six months.

      Residents said that they had not been asked before the decision was made.""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Jane Doe                                 | Jane Doe                     |
          By Jane Doe and John Roe, Reuters           | Jane Doe and John Roe        | Reuters
          By Jane Doe, John Roe and J. R. Poe         | Jane Doe, John Roe and J. R. Poe |
          By JANE DOE / Associated Press              | JANE DOE                     | Associated Press
          By JANE DOE • Associated Press              | JANE DOE                     | Associated Press
          BY JANE DOE, Associated Press               | JANE DOE                     | Associated Press
          By Jane Doe, Political Editor               | Jane Doe                     |
          By Jane Doe BBC News                        | Jane Doe                     | BBC News
          By Jane Doe in Kyiv                         | Jane Doe                     |
          By Harriet Doe For Mailonline               | Harriet Doe                  | Mailonline
          By Daily Mail Reporter                      | Daily Mail Reporter          | Daily Mail
          By The Associated Press                     | The Associated Press         | The Associated Press
          By Reuters Staff                            | Reuters Staff                | Reuters
          By Staff Writer                             | Staff Writer                 |
          By Vincent van der Doe                      | Vincent van der Doe          |
          By Sean O’Doe, CNN                          | Sean O’Doe                   | CNN
          By Jane Doe, 29 November 2022               | Jane Doe                     |
          By . Jane Doe . and John Roe .              | Jane Doe . and John Roe      |
          By . Jane Doe, Press Association . PUBLISHED: . 08:09 EST, 15 September 2013 | Jane Doe | Press Association
          Written by Jane Doe                         | Jane Doe                     |
          Jane Doe for the Daily Planet News          | Jane Doe                     | Daily Planet News
          Von Jana Döe                                | Jana Döe                     |
          Par Jeanne Doe                              | Jeanne Doe                   |
          Por Juana Doe, EFE                          | Juana Doe                    | EFE
          Автор: Иван Петров                          | Иван Петров                  |
          Автор: Олена Петренко, Українська правда    | Олена Петренко               | Українська правда
          """)
  void readsTheByline(String line, String names, @Nullable String publisher) {
    FrontMatter front = extract("Bridge to close\n\n" + line + "\n\n" + BODY);
    assertThat(text(front.byline())).isEqualTo(names);
    assertThat(text(front.publisher())).isEqualTo(publisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday the army had left the town.",
        "By Tuesday",
        "By Monday, Jane Doe was gone.",
        "By Design",
        "By John Roe’s account, the bridge was safe.",
        "Von Kyjiw bis Donezk",
        "Source: own calculations",
        "- North Macedonia",
        "Reporting by the press shows that the bridge was never safe.",
        "Written by hand"
      })
  void madeUpOfOtherWordsThereIsNone(String line) {
    assertThat(extract("Bridge to close\n\n" + line + "\n\n" + BODY).byline()).isNull();
    assertThat(extract("Bridge to close\n\n" + BODY + "\n\n" + line).byline()).isNull();
    assertThat(extract("Bridge to close\n\n" + BODY + "\n\n" + line).publisher()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          — Jane Doe                                            | Jane Doe              |
          -- Jane Doe, Associated Press                         | Jane Doe              | Associated Press
          By Jane Doe                                           | Jane Doe              |
          (Reporting by Jane Doe; editing by John Roe)          | Jane Doe              |
          Reporting by Jane Doe and John Roe; Editing by X. Poe | Jane Doe and John Roe |
          Writing by Jane Doe. Editing by John Roe.             | Jane Doe              |
          Source: Reuters                                       |                       | Reuters
          Автор: Иван Петров                                    | Иван Петров           |
          """)
  void readsSignOffsAndKeepsThemOutOfTheBody(
      String line, @Nullable String names, @Nullable String publisher) {
    String text = BODY + "\n\n" + line;
    FrontMatter front = extract(text);
    assertThat(text(front.byline())).isEqualTo(names);
    assertThat(text(front.publisher())).isEqualTo(publisher);
    assertThat(front.apart()).containsExactly(new Span(BODY.length() + 2, text.length()));
  }

  @Test
  void readsASignOffAtTheEndOfTheLastParagraph() {
    FrontMatter front = extract(BODY + " (Reporting by Jane Doe; editing by John Roe)");
    assertThat(text(front.byline())).isEqualTo("Jane Doe");
    assertThat(front.apart()).hasSize(1);
  }

  @Test
  void readsACopyrightNoticeAtTheEndOfTheLastParagraph() {
    FrontMatter front = extract(BODY + " ©2015 The Daily Planet. All rights reserved.");
    assertThat(text(front.publisher())).isEqualTo("The Daily Planet");
    assertThat(front.apart()).containsExactly(new Span(BODY.length() + 1, BODY.length() + 45));
  }

  @Test
  void theLastItemOfAListIsNoSignature() {
    assertThat(extract(BODY + "\n– Jane Roe\n– John Doe").byline()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          Bridge to close - BBC News           ^ Bridge to close          ^ BBC News
          Bridge to close | The Guardian       ^ Bridge to close          ^ The Guardian
          Bridge to close | Example.com        ^ Bridge to close          ^ Example.com
          Bridge to close – and what it means  ^ Bridge to close – and what it means ^
          Bridge to close                      ^ Bridge to close          ^
          """)
  void takesTheOutletOffTheTitle(String title, String headline, @Nullable String publisher) {
    FrontMatter stated = extract(Document.of(BODY, title, null, null));
    assertThat(stated.headline()).isNotNull().extracting(h -> h.text()).isEqualTo(headline);
    assertThat(text(stated.publisher())).isEqualTo(publisher);
    FrontMatter leading = extract(title + "\n\n" + BODY);
    assertThat(leading.headline()).isNotNull().extracting(h -> h.text()).isEqualTo(headline);
    assertThat(text(leading.publisher())).isEqualTo(publisher);
    assertThat(leading.apart()).containsExactly(new Span(0, title.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          © 2022 The Daily Planet. All rights reserved. | The Daily Planet
          Copyright 2022 Associated Press               | Associated Press
          © Jane Doe                                    | Jane Doe
          """)
  void readsTheCopyrightNotice(String line, String publisher) {
    assertThat(text(extract(BODY + "\n\n" + line).publisher())).isEqualTo(publisher);
  }

  @Test
  void theDatelineHasNoDashAndTheBodyNeither() {
    String dateline = "KYIV, Nov 29 (Reuters) - ";
    FrontMatter front = extract("Bridge to close\n\n" + dateline + BODY);
    assertThat(front.dateline())
        .isNotNull()
        .extracting(d -> d.text())
        .isEqualTo("KYIV, Nov 29 (Reuters)");
    assertThat(text(front.publisher())).isEqualTo("Reuters");
    assertThat(front.apart()).contains(new Span(17, 17 + dateline.length()));
  }

  @Test
  void whatAnArticleCitesDidNotPublishIt() {
    FrontMatter front =
        extract(
            BODY + "\n\nFor more details, watch the Izvestia TV channel.\n\nThe BBC reported so.");
    assertThat(front.publisher()).isNull();
    assertThat(front.byline()).isNull();
  }

  private static FrontMatter extract(String text) {
    return extract(Document.of(text));
  }

  private static FrontMatter extract(Document document) {
    return ArticleReader.standard().read(document).front();
  }

  private static @Nullable String text(@Nullable Credit credit) {
    return credit == null ? null : credit.text();
  }
}
