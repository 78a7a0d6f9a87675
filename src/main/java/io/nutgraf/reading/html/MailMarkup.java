package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What mail programs say of a block in their HTML, whatever stands in it: that it is repeated of
 * another mail, or tells of the sender.
 */
final class MailMarkup {

  private static final Set<String> CITED =
      Set.of("gmail_quote", "yahoo_quoted", "protonmail_quote", "tutanota_quote", "zmail_extra");

  private static final Set<String> SIGNATURES =
      Set.of(
          "gmail_signature",
          "gmail_signature_prefix",
          "moz-signature",
          "protonmail_signature_block",
          "signature",
          "ms-outlook-mobile-signature",
          "applemailsignature");

  private MailMarkup() {}

  /** What {@code block} is in a mail. */
  static BlockKind kind(HtmlBlock block) {
    BlockKind kind = block.kind();
    Region region = block.region();
    while (region.parent() != null) {
      Element element = region.element();
      if (isSignature(element)) {
        return BlockKind.SIGNATURE;
      }
      if (element.normalName().equals("blockquote") && kind != BlockKind.QUOTED_REPLY) {
        kind = isCited(element) ? BlockKind.QUOTED_REPLY : BlockKind.BLOCK_QUOTE;
      }
      region = region.outer();
    }
    return kind;
  }

  private static boolean isCited(Element quote) {
    return quote.attr("type").equalsIgnoreCase("cite")
        || quote.classNames().stream().anyMatch(CITED::contains);
  }

  private static boolean isSignature(Element element) {
    return SIGNATURES.contains(element.id().toLowerCase(Locale.ROOT))
        || (element.hasAttr("class")
            && element.classNames().stream().anyMatch(SIGNATURES::contains));
  }
}
