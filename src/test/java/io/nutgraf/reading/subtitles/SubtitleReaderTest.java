package io.nutgraf.reading.subtitles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.plain.PlainTextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SubtitleReaderTest {

  private static final DocumentReader READER = SubtitleReader.ofSubRip(new PlainTextReader());

  private static Reading.Read read(String subtitles) {
    var raw = new RawDocument(subtitles.getBytes(UTF_8), "a.srt", null, null, null, null);
    return (Reading.Read) READER.read(raw);
  }

  private static List<String> blocks(String subtitles) {
    Reading.Read read = read(subtitles);
    String text = read.document().text();
    return read.document().structure().blocks().stream()
        .map(block -> block.kind() + ": " + block.span().of(text))
        .toList();
  }

  /** A cue shown from {@code start} to {@code end}, in tenths of a second. */
  private static String cue(int start, int end, String words) {
    return "%d\n%s --> %s\n%s\n\n".formatted(start + 1, time(start), time(end), words);
  }

  private static String time(int tenths) {
    return "00:%02d:%02d,%d00".formatted(tenths / 600, tenths / 10 % 60, tenths % 10);
  }

  @Test
  void joinsTheCuesOfASentence() {
    String subtitles = cue(0, 20, "The ships that came") + cue(21, 40, "in today\nwere two.");
    assertThat(blocks(subtitles)).containsExactly("CUE: The ships that came in today were two.");
  }

  @Test
  void aPauseSetsApart() {
    String subtitles =
        cue(0, 20, "It began.") + cue(40, 50, "Then it ended.") + cue(200, 210, "Late");
    assertThat(blocks(subtitles))
        .containsExactly("CUE: It began.", "CUE: Then it ended.", "CUE: Late");
  }

  @Test
  void anotherSpeakerSetsApart() {
    assertThat(blocks(cue(0, 20, "- Who came?\n- Two ships.") + cue(21, 30, ">> And when?")))
        .containsExactly("CUE: Who came?", "CUE: Two ships.", "CUE: And when?");
  }

  @Test
  void minusTenIsNoSpeaker() {
    assertThat(blocks(cue(0, 20, "It was\n-10 degrees.")))
        .containsExactly("CUE: It was -10 degrees.");
  }

  @Test
  void whereNobodyWritesPointsABlockEndsSomewhere() {
    StringBuilder subtitles = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      subtitles.append(cue(i * 20, i * 20 + 20, "words that go on number " + i));
    }
    assertThat(blocks(subtitles.toString())).hasSizeBetween(4, 8);
  }

  @Test
  void captionsThatRollUpAreSaidOnce() {
    String subtitles =
        cue(0, 20, "The ships")
            + cue(20, 21, "The ships")
            + cue(21, 40, "The ships\nthat came in")
            + cue(40, 60, "that came in\ntoday were two.");
    assertThat(blocks(subtitles)).containsExactly("CUE: The ships that came in today were two.");
  }

  @Test
  void captionsThatGrowAreSaidOnce() {
    String subtitles = cue(0, 5, "The") + cue(5, 10, "The ships") + cue(10, 20, "The ships came.");
    assertThat(blocks(subtitles)).containsExactly("CUE: The ships came.");
  }

  @Test
  void whatIsSaidAgainLaterIsSaidAgain() {
    assertThat(blocks(cue(0, 5, "No.") + cue(10, 15, "No."))).containsExactly("CUE: No. No.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<i>Two</i> <font color=\"#fff\">ships</font>.|Two ships.",
        "{\\an8}Two {\\i1}ships{\\i0}.|Two ships.",
        "Two <00:00:01.500>ships<c.loud> came</c>.|Two ships came.",
        "2 < 3 & 4 > 1|2 < 3 & 4 > 1",
        "Fish &amp; chips&nbsp;here|Fish & chips here",
        "{a set}|{a set}"
      })
  void leavesMarkupOut(String words, String text) {
    assertThat(read(cue(0, 20, words)).document().text()).isEqualTo(text);
  }

  @Test
  void soundsStandAside() {
    assertThat(blocks(cue(0, 20, "[MUSIC]\nTwo ships.")))
        .containsExactly("ASIDE: [MUSIC]", "CUE: Two ships.");
  }

  @Test
  void readsWhatIsNotQuiteSubRip() {
    String subtitles =
        "1\n0:00:01.0 --> 0:00:02.0 X1:40\nOne\n2\n00:00:02,000 --> 00:00:03,000\ntwo 42.\n";
    assertThat(blocks(subtitles)).containsExactly("CUE: One two 42.");
  }

  @Test
  void whatIsShownForNoTimeIsNeverSeen() {
    assertThat(blocks(cue(0, 0, "hidden") + cue(1, 20, "Seen."))).containsExactly("CUE: Seen.");
  }

  @Test
  void readsWebVtt() {
    String subtitles =
        """
        WEBVTT - a file
        Kind: captions

        STYLE
        ::cue { color: red }

        NOTE
        a remark

        intro
        00:01.000 --> 00:03.000 align:start position:0%
        <v.loud Ada Berg>Who came?

        00:03.000 --> 00:05.000
        <v Ada Berg>And when?</v>
        <v Ole Lund>Two ships &lt;today&gt;.

        NOTE the end
        """;
    assertThat(blocks(subtitles))
        .containsExactly("CUE: Ada Berg: Who came? And when?", "CUE: Ole Lund: Two ships <today>.");
  }

  @Test
  void aFileWithoutCuesIsAText() {
    assertThat(read("Just words.\n")).extracting(Reading.Read::mediaType).isEqualTo("text/plain");
  }

  @Test
  void readsAMillionCues() {
    String cues = "1\n00:00:01,000 --> 00:00:02,000\nx\n\n".repeat(500_000);
    assertThat(read(cues).document().structure().isKnown()).isTrue();
  }

  @Test
  void aLineWithoutEndIsRead() {
    String line = "<v ".repeat(200_000) + "{\\".repeat(200_000) + "&".repeat(200_000);
    assertThat(read(cue(0, 9, line) + "00:".repeat(300_000) + "-->\n")).isNotNull();
  }
}
