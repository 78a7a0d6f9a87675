package io.nutgraf.reading;

import io.nutgraf.reading.charset.TextHead;
import io.nutgraf.text.LinearPattern;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first words by which formats that are text are known, whatever a file is called (the WHATWG's
 * MIME Sniffing Standard, section 7.1; RFC 5322; RFC 4155; WebVTT, section 4).
 */
enum TextSignature {
  HTML(
      Format.HTML,
      LinearPattern.ofAnyCase(
          "(?:\\s|<\\?xml[^>]{0,200}\\?>|<!--(?:[^-]|-[^-]){0,1000}-->)*"
              + "<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>])")),
  FLAT_ODT(
      Format.ODT,
      LinearPattern.of(
          "(?:\\s|<\\?xml[^>]{0,200}\\?>|<!--(?:[^-]|-[^-]){0,1000}-->)*<office:document\\s")),
  VTT(Format.VTT, LinearPattern.of("WEBVTT(?:[ \\t\\r\\n]|$)")),
  SRT(
      Format.SRT,
      LinearPattern.of(
          "\\s*\\d{1,5}\\s*\\n\\s*\\d{1,2}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->\\s*\\d{1,2}:\\d{2}:")),
  MBOX(
      Format.MBOX,
      LinearPattern.of("From \\S+ [^\\r\\n]{10,80}\\d{4}[^\\r\\n]{0,20}\\r?\\n[A-Za-z-]{2,40}: ")),
  EML(
      Format.EML,
      LinearPattern.ofAnyCase(
          "(?:[a-z][a-z0-9-]{1,40}:[^\\r\\n]{0,998}(?:\\r?\\n[ \\t][^\\r\\n]{0,998}){0,20}\\r?\\n){0,30}"
              + "(?:received|message-id|mime-version|return-path|delivered-to):[ \\t]?[^\\r\\n]{1,998}\\r?\\n"));

  private final Format format;
  private final LinearPattern start;

  TextSignature(Format format, LinearPattern start) {
    this.format = format;
    this.start = start;
  }

  /** The format that the first words of {@code bytes} tell. */
  static Optional<Format> of(byte[] bytes) {
    String head = TextHead.of(bytes);
    return Arrays.stream(values())
        .filter(signature -> signature.start.at(head, 0, head.length()) != null)
        .map(signature -> signature.format)
        .findFirst();
  }
}
