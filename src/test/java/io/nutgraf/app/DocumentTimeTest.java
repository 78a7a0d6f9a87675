package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Published.Basis;
import org.junit.jupiter.api.Test;

class DocumentTimeTest {

  private static final DocumentTime DAY =
      new DocumentTime("2022-11-29T00:00:00.000Z", Basis.PREFIX);
  private static final DocumentTime NOON =
      new DocumentTime("2022-11-29T12:00:00.000Z", Basis.MARKUP);
  private static final DocumentTime EVENING =
      new DocumentTime("2022-11-29T19:30:00.000Z", Basis.MARKUP);
  private static final DocumentTime NEXT_DAY =
      new DocumentTime("2022-11-30T00:00:00.000Z", Basis.MARKUP);
  private static final DocumentTime UPLOAD =
      new DocumentTime("2026-01-02T03:04:05.000Z", Basis.UPLOAD);
  private static final DocumentTime LATER_UPLOAD =
      new DocumentTime("2026-01-02T03:04:06.000Z", Basis.UPLOAD);

  @Test
  void statedTimesTellWhichVersionIsLater() {
    assertThat(EVENING.order(NOON)).isPositive();
    assertThat(NEXT_DAY.order(EVENING)).isPositive();
    assertThat(DAY.order(NEXT_DAY)).isNegative();
  }

  @Test
  void aDayIsNoEarlierThanATimeOfIt() {
    assertThat(DAY.order(NOON)).isZero();
    assertThat(NOON.order(DAY)).isZero();
  }

  @Test
  void uploadsCompareAmongThemselvesAlone() {
    assertThat(LATER_UPLOAD.order(UPLOAD)).isPositive();
    assertThat(UPLOAD.order(NOON)).isZero();
    assertThat(NOON.order(UPLOAD)).isZero();
  }
}
