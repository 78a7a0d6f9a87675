package io.nutgraf.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Cursors of lists: a position, signed with HMAC-SHA-256 (RFC 2104) together with the filter it was
 * reached under, in URL-safe base 64. Nobody without the key can make one, and none serves another
 * filter. Immutable and thread-safe.
 */
public final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE_BYTES = 32;
  private static final int MIN_KEY_BYTES = 16;
  private static final int MAX_CURSOR_CHARS = 1024;

  private final SecretKeySpec key;

  /**
   * @param key the secret, {@value #MIN_KEY_BYTES} bytes or more; the same wherever cursors are to
   *     be understood
   */
  public Cursors(byte[] key) {
    if (key.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException("a cursor key has 16 bytes or more");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** What a list shows, and so what a cursor of it goes with. */
  interface Filter {

    /** Tells all that it is made of, in one order; no two kinds of lists begin alike. */
    void tell(Fields fields);
  }

  /** Takes what a filter is made of. */
  interface Fields {

    void take(@Nullable Object field);
  }

  /** A cursor to {@code position} in the list of {@code filter}. */
  public String sign(Filter filter, String position) {
    byte[] place = position.getBytes(StandardCharsets.UTF_8);
    byte[] signature = signature(filter, place);
    byte[] cursor = Arrays.copyOf(signature, SIGNATURE_BYTES + place.length);
    System.arraycopy(place, 0, cursor, SIGNATURE_BYTES, place.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The position that {@code cursor} was signed for under this very filter; else empty. */
  public Optional<String> open(Filter filter, String cursor) {
    byte[] bytes = decode(cursor);
    if (bytes.length <= SIGNATURE_BYTES) {
      return Optional.empty();
    }
    byte[] place = Arrays.copyOfRange(bytes, SIGNATURE_BYTES, bytes.length);
    byte[] signature = Arrays.copyOf(bytes, SIGNATURE_BYTES);
    return MessageDigest.isEqual(signature, signature(filter, place))
        ? Optional.of(new String(place, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** What {@code cursor} encodes; nothing where it is not the one spelling of it. */
  private static byte[] decode(String cursor) {
    if (cursor.length() > MAX_CURSOR_CHARS) {
      return new byte[0];
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String spelling = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      return spelling.equals(cursor) ? bytes : new byte[0];
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] signature(Filter filter, byte[] place) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      filter.tell(field -> update(mac, field));
      return mac.doFinal(place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /** Lengths go in too, or the end of one field could pass for the beginning of the next. */
  private static void update(Mac mac, @Nullable Object field) {
    byte[] bytes = field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? -1 : bytes.length).flip());
    if (bytes != null) {
      mac.update(bytes);
    }
  }
}
