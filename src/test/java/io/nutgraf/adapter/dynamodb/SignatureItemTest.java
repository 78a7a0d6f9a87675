package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Drop;
import io.nutgraf.app.Signature;
import io.nutgraf.app.Signatures;
import io.nutgraf.model.Span;
import io.nutgraf.reuse.Fingerprint;
import io.nutgraf.reuse.Fingerprints;
import io.nutgraf.reuse.WordHashes;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SignatureItemTest {

  private static final Signature SIGNATURE =
      Signatures.of(
          "a", Drop.START, 1, IntStream.range(0, 30).mapToObj(Signatures::sentence).toList());

  /** Two sentences, the second without a key. */
  private static final String PLAIN =
      "01" + "050a01" + "00000000000000ff" + "02" + "c0de8001" + "0c80010001" + "4002";

  private static final Fingerprints SENTENCES =
      new Fingerprints(
          List.of(
              new Fingerprint(new Span(5, 15), List.of(0xffL), words(0xc0, 0xde, 0x80, 0x01)),
              new Fingerprint(new Span(17, 145), List.of(), words(0x40, 0x02))));

  private static WordHashes words(int... bytes) {
    byte[] words = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      words[i] = (byte) bytes[i];
    }
    return WordHashes.parse(words);
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(SignatureItem.from(SignatureItem.of(SIGNATURE).attributes()))
        .contains(SignatureItem.of(SIGNATURE));
  }

  @Test
  void ofEarlierVersionsTellsNoFormAndIsNotCompressed() {
    var item = new HashMap<>(SignatureItem.of(SIGNATURE).attributes());
    item.remove("form");
    item.put(
        "prints", AttributeValue.fromB(SdkBytes.fromByteArray(HexFormat.of().parseHex(PLAIN))));
    Signature read = SignatureItem.from(item).map(SignatureItem::signature).orElseThrow();
    assertThat(read.form()).isEqualTo(1);
    assertThat(read.prints()).isEqualTo(SENTENCES);
    assertThat(read.edition()).isEqualTo(SIGNATURE.edition());
  }

  @Test
  void bytesOfSentencesAreReadAsTheyWereWritten() {
    assertThat(PrintBytes.parse(PrintBytes.of(SENTENCES))).contains(SENTENCES);
    assertThat(PrintBytes.parse(PrintBytes.of(Fingerprints.NONE))).contains(Fingerprints.NONE);
  }

  @Test
  void spoiltBytesAreNone() {
    byte[] cut = PrintBytes.of(SENTENCES);
    cut[0] = 3;
    assertThat(PrintBytes.parse(cut)).isEqualTo(Optional.empty());
    assertThat(PrintBytes.parse(new byte[] {2, 7, 7, 7})).isEqualTo(Optional.empty());
    assertThat(PrintBytes.parse(new byte[0])).isEqualTo(Optional.empty());
  }
}
