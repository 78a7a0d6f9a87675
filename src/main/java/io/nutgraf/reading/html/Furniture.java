package io.nutgraf.reading.html;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What elements hold, by what they are and are called, that is no part of a page's text. */
enum Furniture {
  /** Nothing of that kind. */
  NONE,
  /** What tells of the text: its headline, its standfirst, its date. */
  HEAD,
  /** Navigation, comments, other texts, calls, advertising. */
  REST;

  private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "address");

  private static final Set<String> SURE_ROLES = Set.of("dialog", "alertdialog", "navigation");

  private static final Set<String> ROLES =
      words("banner contentinfo complementary search alert menu menubar toolbar tablist note");

  private static final Set<String> PROPERTIES = Set.of("author", "publisher", "comment");

  private static final Set<String> CONSENTS = Set.of("cookie", "cookies", "consent", "gdpr");

  /** Whole names. */
  private static final Set<String> COMMENTS =
      words(
          """
          comments Comments comments-area comment-list commentlist commentsContainer respond
          disqus_thread
          """);

  private static final Set<String> HEADS =
      words("header banner meta metadata postmeta teaser teasers masthead");

  /** Around a text; people's words; of other texts; calls; advertising; about the text. */
  private static final Set<String> RESTS =
      words(
          """
          nav navbar navigation menu submenu breadcrumb breadcrumbs footer sidebar sidebars rail
          pagination pager pagenav prev previous skip toolbar search searchform topbar toc

          comment comments commentlist disqus respond replies reply

          related relatedposts relatedlinks recommended recommendations recommendation recirc
          recirculation trending popular outbrain taboola readmore morefrom upnext mostread yarpp
          zergnet carousel

          share sharing shares sharedaddy social socials addtoany follow newsletter newsletters
          subscribe subscription signup login promo promos promotion cta popup modal overlay toast
          likes

          ad ads advert advertisement advertising adslot sponsor sponsored dfp adsense

          byline author authors authorbox bio dateline timestamp tags taglist tagcloud categories
          topics copyright disclaimer disclosure print rating ratings caption credit credits
          """);

  /** What stands around pictures, where it is short; so may be called what holds a whole text. */
  private static final Set<String> PICTURES =
      words(
          """
          photo photos image images img picture pictures figure media legend thumbnail gallery
          slideshow video player imagewrap
          """);

  /** In UTF-16 code units, as the next. */
  private static final int LONGEST_FORM = 600;

  private static final int LONGEST_CAPTION = 250;

  private static Set<String> words(String list) {
    return list.lines()
        .flatMap(line -> Arrays.stream(line.strip().split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What {@code element} surely holds, by its tag and its whole names. */
  static Furniture sure(Element element) {
    return TAGS.contains(element.normalName())
            || SURE_ROLES.contains(element.attr("role"))
            || NameWords.has(element, CONSENTS)
            || COMMENTS.contains(element.id())
            || COMMENTS.stream().anyMatch(element::hasClass)
        ? REST
        : NONE;
  }

  /**
   * What {@code element} holds by the words of its names and its attributes.
   *
   * @param length that of its words, in UTF-16 code units
   */
  static Furniture named(Element element, int length) {
    if (ROLES.contains(element.attr("role"))
        || PROPERTIES.contains(element.attr("itemprop"))
        || element.hasClass("widget")
        || NameWords.has(element, RESTS)
        || (length < LONGEST_FORM && element.normalName().equals("form"))
        || (length < LONGEST_CAPTION && NameWords.has(element, PICTURES))) {
      return REST;
    }
    return NameWords.has(element, HEADS) ? HEAD : NONE;
  }
}
