package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCopyrightTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          © 1999–2022 The River Post. All rights reserved. | The River Post
          Copyright 2020 Uferblatt GmbH, Lindau            | Uferblatt GmbH
          Copyright © 2007 Mill Press Alle Rechte vorbehalten | Mill Press
          (c) Anna Berger 2021                             | Anna Berger
          2021 © Agence du Lac - Tous droits réservés      | Agence du Lac
          © by Verlag am Ufer                              | Verlag am Ufer
          """)
  void readsWhoHoldsTheRight(String line, String holder) {
    assertThat(PageCopyright.holder(line, false)).contains(holder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"© All rights reserved", "© 2024", "Copyright policy", "Photo: © Anna Berger"})
  void readsNobodyWhereNobodyIsNamed(String line) {
    assertThat(PageCopyright.holder(line, false)).isEmpty();
  }

  @Test
  void mayHaveWordsBeforeItInAFooter() {
    assertThat(PageCopyright.holder("All that stands here © Mill Press", true))
        .contains("Mill Press");
    assertThat(PageCopyright.holder("Photo: © Anna Berger", true)).isEmpty();
  }
}
