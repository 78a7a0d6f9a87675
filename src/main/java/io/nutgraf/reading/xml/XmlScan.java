package io.nutgraf.reading.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Goes through a file from one run of words between tags to the next. It looks at each character
 * once, and remembers no more than the names of the elements that are open, up to a depth.
 */
final class XmlScan {

  private static final int DEEPEST = 200;
  private static final int LONGEST_ENTITY = 12;

  private final String xml;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private String element = "";
  private int depth;
  private int at;

  XmlScan(String xml) {
    this.xml = xml;
  }

  /** The name of the first element, without a prefix; empty where there is none. */
  String root() {
    for (int i = xml.indexOf('<'); i >= 0; i = xml.indexOf('<', i + 1)) {
      if (i + 1 < xml.length() && Character.isLetter(xml.charAt(i + 1))) {
        return name(i + 1);
      }
    }
    return "";
  }

  /** Goes to the next words; false where there are no more. */
  boolean next() {
    words.setLength(0);
    while (at < xml.length()) {
      if (xml.charAt(at) != '<') {
        readText();
      } else if (xml.startsWith("<![CDATA[", at)) {
        int end = end("]]>", at);
        words.append(xml, Math.min(at + 9, end), end);
        at = Math.min(xml.length(), end + 3);
      } else {
        String inside = open.isEmpty() ? "" : open.peek();
        readTag();
        if (!words.toString().isBlank()) {
          element = inside;
          return true;
        }
        words.setLength(0);
      }
    }
    return !words.toString().isBlank();
  }

  /** The name of the element that the words stand in, without a prefix. */
  String element() {
    return element;
  }

  /** The words, entities resolved. */
  String words() {
    return words.toString();
  }

  private void readText() {
    int end = end("<", at);
    while (at < end) {
      int semicolon = xml.charAt(at) == '&' ? xml.indexOf(';', at) : -1;
      if (semicolon > 0 && semicolon - at <= LONGEST_ENTITY) {
        words.append(entity(xml.substring(at + 1, semicolon)));
        at = semicolon + 1;
      } else {
        words.append(xml.charAt(at++));
      }
    }
  }

  private void readTag() {
    int start = at;
    if (xml.startsWith("<!--", at)) {
      at = Math.min(xml.length(), end("-->", at) + 3);
    } else if (xml.startsWith("<!DOCTYPE", at)) {
      int subset = xml.indexOf('[', at);
      int close = end(">", at);
      at = Math.min(xml.length(), subset >= 0 && subset < close ? end("]>", at) + 2 : close + 1);
    } else if (xml.startsWith("</", at)) {
      at = Math.min(xml.length(), end(">", at) + 1);
      close();
    } else {
      at = Math.min(xml.length(), end(">", at) + 1);
      boolean empty = at - start > 2 && (xml.charAt(at - 2) == '/' || xml.charAt(start + 1) == '?');
      if (!empty) {
        open(name(start + 1));
      }
    }
  }

  private void open(String name) {
    if (depth++ < DEEPEST) {
      open.push(name);
    }
  }

  private void close() {
    if (depth > 0 && --depth < DEEPEST && !open.isEmpty()) {
      open.pop();
    }
  }

  private int end(String mark, int from) {
    int end = xml.indexOf(mark, from);
    return end < 0 ? xml.length() : end;
  }

  private String name(int from) {
    int start = from;
    int end = from;
    while (end < xml.length() && isOfName(xml.charAt(end))) {
      if (xml.charAt(end) == ':') {
        start = end + 1;
      }
      end++;
    }
    return xml.substring(Math.min(start, end), end);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  private static String entity(String name) {
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> name.startsWith("#") ? character(name) : " ";
    };
  }

  private static String character(String name) {
    try {
      int c =
          name.startsWith("#x")
              ? Integer.parseInt(name, 2, name.length(), 16)
              : Integer.parseInt(name, 1, name.length(), 10);
      return Character.isValidCodePoint(c) ? Character.toString(c) : " ";
    } catch (NumberFormatException e) {
      return " ";
    }
  }
}
