package io.nutgraf.reading.html;

import java.util.Set;
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

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "note");

  private static final Set<String> HEADS =
      Set.of("header", "banner", "meta", "metadata", "postmeta", "teaser", "teasers", "masthead");

  private static final Set<String> RESTS =
      Set.of(
          // around the text
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "sidebar",
          "sidebars",
          "rail",
          "pagination",
          "pager",
          "pagenav",
          "prev",
          "previous",
          "skip",
          "toolbar",
          "search",
          "searchform",
          "topbar",
          "toc",
          // people's words
          "comment",
          "comments",
          "commentlist",
          "disqus",
          "respond",
          "replies",
          "reply",
          // of other texts
          "related",
          "relatedposts",
          "relatedlinks",
          "recommended",
          "recommendations",
          "recommendation",
          "recirc",
          "recirculation",
          "trending",
          "popular",
          "outbrain",
          "taboola",
          "readmore",
          "morefrom",
          "upnext",
          "mostread",
          "yarpp",
          "zergnet",
          "carousel",
          // calls
          "share",
          "sharing",
          "shares",
          "sharedaddy",
          "social",
          "socials",
          "addtoany",
          "follow",
          "newsletter",
          "newsletters",
          "subscribe",
          "subscription",
          "signup",
          "login",
          "promo",
          "promos",
          "promotion",
          "cta",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "popup",
          "modal",
          "overlay",
          "toast",
          "likes",
          // advertising
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "adslot",
          "sponsor",
          "sponsored",
          "dfp",
          "adsense",
          // about the text
          "byline",
          "author",
          "authors",
          "authorbox",
          "bio",
          "dateline",
          "timestamp",
          "tags",
          "taglist",
          "tagcloud",
          "categories",
          "topics",
          "copyright",
          "disclaimer",
          "disclosure",
          "print",
          "rating",
          "ratings",
          "caption",
          "credit",
          "credits");

  /** What stands around pictures, where it is short; so may be called what holds a whole text. */
  private static final Set<String> PICTURES =
      Set.of(
          "photo",
          "photos",
          "image",
          "images",
          "img",
          "picture",
          "pictures",
          "figure",
          "media",
          "legend",
          "thumbnail",
          "gallery",
          "slideshow",
          "video",
          "player",
          "imagewrap");

  /** What {@code element} holds; {@code length} is that of its words in UTF-16 code units. */
  static Furniture of(Element element, double length) {
    if (TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || element.hasClass("widget")
        || NameWords.has(element, RESTS)
        || (length < 250 && NameWords.has(element, PICTURES))) {
      return REST;
    }
    return NameWords.has(element, HEADS) ? HEAD : NONE;
  }

  /** The same by what it is alone, whatever it is called. */
  static Furniture ofTag(Element element) {
    return TAGS.contains(element.normalName()) ? REST : NONE;
  }
}
