package io.nutgraf.reading.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Warning;
import io.nutgraf.reading.charset.TextDecoder.Decoding;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String RUSSIAN =
      "В среду городской совет решил закрыть старый мост. Ремонт займёт шесть месяцев.";

  private static Decoding.Decoded decoded(byte[] bytes) {
    return (Decoding.Decoded) TextDecoder.decode(bytes, Optional.empty());
  }

  private static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252       | Der Bürgermeister möchte die Brücke für sechs Monate schließen.
          IBM850             | Der Bürgermeister möchte die Brücke für sechs Monate schließen.
          x-MacRoman         | “We waited,” said Zoé. The café’s owner – a Français – closed early.
          windows-1250       | Rada města ve středu rozhodla, že se starý most na půl roku uzavře kvůli špatnému stavu.
          IBM852             | Rada města ve středu rozhodla, že se starý most na půl roku uzavře kvůli špatnému stavu.
          windows-1254       | Belediye meclisi çarşamba günü köprünün altı ay süreyle kapatılmasına karar verdi.
          windows-1257       | Miesto taryba trečiadienį nusprendė pusmečiui uždaryti senąjį tiltą, nes jo būklė prasta.
          windows-1253       | Το δημοτικό συμβούλιο αποφάσισε την Τετάρτη να κλείσει την παλιά γέφυρα για έξι μήνες.
          ISO-8859-7         | Το δημοτικό συμβούλιο αποφάσισε την Τετάρτη να κλείσει την παλιά γέφυρα για έξι μήνες.
          windows-1255       | מועצת העיר החליטה ביום רביעי לסגור את הגשר הישן למשך שישה חודשים.
          windows-1256       | قرر مجلس المدينة يوم الأربعاء إغلاق الجسر القديم لمدة ستة أشهر.
          ISO-8859-6         | قرر مجلس المدينة يوم الأربعاء إغلاق الجسر القديم لمدة ستة أشهر.
          x-windows-874      | สภาเมืองตัดสินใจปิดสะพานเก่าเป็นเวลาหกเดือน
          GB18030            | 市议会星期三决定关闭旧桥六个月，因为它的状况很不好。
          Big5-HKSCS         | 市議會星期三決定關閉舊橋六個月，因為它的狀況很不好。
          windows-31j        | 市議会は水曜日、古い橋を半年間閉鎖することを決めた。
          EUC-JP             | 市議会は水曜日、古い橋を半年間閉鎖することを決めた。
          x-windows-949      | 시의회는 수요일에 낡은 다리를 여섯 달 동안 닫기로 결정했다.
          x-Johab            | 시의회는 수요일에 낡은 다리를 여섯 달 동안 닫기로 결정했다.
          UTF-16LE           | 市議会は水曜日に古い橋を閉鎖することを決めた。
          UTF-16BE           | 市議会は水曜日に古い橋を閉鎖することを決めた。
          """)
  void tellsWhatIsNotSaid(String charset, String text) {
    assertThat(decoded(in(charset, text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "IBM855", "x-MacCyrillic"})
  void tellsTheSetsOfRussianApart(String charset) {
    assertThat(decoded(in(charset, RUSSIAN)))
        .isEqualTo(new Decoding.Decoded(RUSSIAN, charset, 0, true));
  }

  @ParameterizedTest
  @CsvSource({
    "<?xml version='1.0' encoding='KOI8-R'?>, KOI8-R",
    "<?xml version=\"1.0\" encoding=\"MacCyrillic\" standalone=\"yes\"?>, x-MacCyrillic",
    "@charset \"iso-8859-5\";, ISO-8859-5",
    "# -*- coding: cp866 -*-, IBM866"
  })
  void believesADeclaration(String line, String charset) {
    String text = line + "\n" + "Щ";
    assertThat(decoded(in(charset, text))).isEqualTo(new Decoding.Decoded(text, charset, 0, true));
  }

  @Test
  void aDeclarationThatMakesNoSenseIsNotBelievedAndThatIsTold() {
    String text = "<?xml version='1.0' encoding='utf-8'?>\n" + RUSSIAN;
    assertThat(decoded(in("windows-1251", text)).text()).isEqualTo(text);
    String latin = "<?xml version='1.0' encoding='iso-8859-1'?>\n" + RUSSIAN;
    Decoding.Decoded it = decoded(in("windows-1251", latin));
    assertThat(it.text()).isEqualTo(latin);
    assertThat(it.warnings()).containsExactly(Warning.charsetUncertain("windows-1251"));
  }

  @Test
  void whatItReadsIsNoTwoByteSetWhateverItSays() {
    String text = "<?xml version='1.0' encoding='UTF-16'?><p>Plain words.</p>";
    assertThat(decoded(text.getBytes(US_ASCII)).text()).isEqualTo(text);
  }

  @Test
  void doubtIsAWarning() {
    int sure = 0;
    for (int seed = 0; seed < 50; seed++) {
      byte[] bytes = new byte[200];
      Random random = new Random(seed);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextInt(5) == 0 ? ' ' : 0x80 + random.nextInt(128));
      }
      Decoding it = TextDecoder.decode(bytes, Optional.empty());
      sure += it instanceof Decoding.Decoded text && text.warnings().isEmpty() ? 1 : 0;
    }
    assertThat(sure).isZero();
  }

  @Test
  void nothingIsWarnedOfInPlainTexts() {
    assertThat(decoded("Plain words.".getBytes(US_ASCII)).warnings()).isEmpty();
    assertThat(decoded("Größe".getBytes(UTF_8)).warnings()).isEmpty();
    assertThat(decoded("Die Straße wurde früher geöffnet.".getBytes(ISO_8859_1)).warnings())
        .isEmpty();
  }

  @Test
  @Timeout(20)
  void judgesALargeFileByASample() {
    byte[] line = in("windows-1251", RUSSIAN + " ");
    byte[] bytes = new byte[25 << 20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = line[i % line.length];
    }
    assertThat(decoded(bytes).text()).startsWith(RUSSIAN);
    Arrays.fill(bytes, (byte) 0xE9);
    TextDecoder.decode(bytes, Optional.empty());
  }
}
