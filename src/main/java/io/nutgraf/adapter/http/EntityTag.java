package io.nutgraf.adapter.http;

import io.nutgraf.model.Sha256;
import java.util.Arrays;
import java.util.Base64;

/**
 * Strong entity tags (RFC 9110, 8.8.3): a hash of the bytes, and for what is sent in gzip the same
 * with {@code -gzip}, since those are other bytes.
 */
final class EntityTag {

  private static final String CODED = "-gzip";
  private static final int HASH_BYTES = 15;

  private EntityTag() {}

  static String of(byte[] body) {
    byte[] head = Arrays.copyOf(Sha256.of(body), HASH_BYTES);
    return '"' + Base64.getUrlEncoder().encodeToString(head) + '"';
  }

  static String coded(String tag) {
    return tag.substring(0, tag.length() - 1) + CODED + '"';
  }

  /**
   * True where If-None-Match names {@code tag}, in either coding: weak comparison, or {@code *}.
   */
  static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    for (String part : ifNoneMatch.split(",", -1)) {
      String named = part.strip();
      if (named.startsWith("W/")) {
        named = named.substring(2);
      }
      if (named.equals(tag) || named.equals(coded(tag))) {
        return true;
      }
    }
    return false;
  }
}
