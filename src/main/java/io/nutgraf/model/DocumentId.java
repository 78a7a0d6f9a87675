package io.nutgraf.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document's identity: 26 characters of Crockford's base 32 in lower case, the first 130 bits of
 * SHA-256 over bucket, NUL and key. The same object always has the same id, whatever it holds.
 */
public record DocumentId(String value) {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;

  public DocumentId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a document id");
    }
  }

  public static DocumentId of(ObjectLocation location) {
    String name = location.bucket() + '\0' + location.key();
    byte[] hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    var id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * 5;
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      id.append(DIGITS.charAt(pair >> (11 - bit % 8) & 31));
    }
    return new DocumentId(id.toString());
  }

  /** The id that {@code value} spells, or empty where it spells none. */
  public static Optional<DocumentId> parse(String value) {
    return isValid(value) ? Optional.of(new DocumentId(value)) : Optional.empty();
  }

  private static boolean isValid(String value) {
    return value.length() == LENGTH && value.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  @Override
  public String toString() {
    return value;
  }
}
