package io.nutgraf.reading.mail;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import io.nutgraf.reading.mail.MailHeaders.Parameterized;
import io.nutgraf.reading.mail.MailPart.Layout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxNestingDepthLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Takes a mail apart into its parts, by mime4j's stream of tokens, which forgives what is broken.
 */
final class MimeParser {

  /** The fields that anybody asks for. */
  private static final Set<String> KEPT =
      Set.of("subject", "from", "date", "content-type", "content-disposition");

  private final MimeTokenStream stream;
  private final int most;
  private final Deque<Entity> open = new ArrayDeque<>();
  private int parts;

  /** A part that is being read. */
  private static final class Entity {
    final Map<String, byte[]> fields = new HashMap<>();
    final List<MailPart> parts = new ArrayList<>();
    boolean holdsParts;
    byte[] preamble = new byte[0];

    MailHeaders headers() {
      return new MailHeaders(Map.copyOf(fields));
    }
  }

  private MimeParser(MailLimits limits) {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(limits.field())
            .setMaxHeaderCount(limits.fields())
            .setMaxTotalHeaderCount(limits.fields())
            .setMaxTotalHeaderLen(4L * limits.field())
            .setMaxPartCount(limits.parts())
            .setMaxNestingDepth(limits.depth())
            .build();
    stream = new MimeTokenStream(config);
    most = limits.parts();
  }

  /**
   * The mail that {@code bytes} are, however broken.
   *
   * @throws UnreadableException where it holds more than the limits allow
   */
  static Mail parse(byte[] bytes, MailLimits limits) {
    try {
      return new MimeParser(limits).parse(bytes);
    } catch (MaxNestingDepthLimitException e) {
      throw UnreadableException.malformed("The parts of the mail lie too deep in each other.");
    } catch (MimeException | IOException e) {
      throw UnreadableException.tooLarge("The mail has too many parts or header fields.");
    }
  }

  private Mail parse(byte[] bytes) throws MimeException, IOException {
    var root = new Entity();
    open.push(root);
    int start = start(bytes);
    stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      Budget.check();
      take(state);
    }
    MailPart whole = root.parts.isEmpty() ? new MailPart.Other("") : root.parts.getFirst();
    return whole instanceof MailPart.Enclosed it ? it.mail() : new Mail(root.headers(), whole);
  }

  /** Where the header begins: after a byte order mark and blank lines, which would end it. */
  private static int start(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && (bytes[start] < 0 || bytes[start] <= ' ')) {
      start++;
    }
    return start;
  }

  private void take(EntityState state) throws IOException {
    switch (state) {
      case T_START_MESSAGE, T_START_BODYPART -> begin();
      case T_FIELD -> field(stream.getField());
      case T_START_MULTIPART -> open.getFirst().holdsParts = true;
      case T_PREAMBLE -> open.getFirst().preamble = stream.getInputStream().readAllBytes();
      case T_BODY -> open.getFirst().parts.add(leaf(open.getFirst().headers()));
      case T_END_MESSAGE -> endMessage();
      case T_END_BODYPART -> endPart();
      default -> {}
    }
  }

  private void begin() {
    if (++parts > 2 * most) { // mime4j counts the parts of containers, not the mails in them
      throw UnreadableException.tooLarge("The mail has too many parts.");
    }
    open.push(new Entity());
  }

  private void field(Field field) {
    String name = field.getNameLowerCase();
    if (KEPT.contains(name) && field.getRaw() != null) {
      byte[] raw = field.getRaw().toByteArray();
      int colon = 0;
      while (colon < raw.length && raw[colon] != ':') {
        colon++;
      }
      open.getFirst()
          .fields
          .putIfAbsent(
              name, java.util.Arrays.copyOfRange(raw, Math.min(colon + 1, raw.length), raw.length));
    }
  }

  private void endMessage() {
    Entity message = open.pop();
    open.getFirst().parts.add(new MailPart.Enclosed(new Mail(message.headers(), whole(message))));
  }

  private void endPart() {
    Entity part = open.pop();
    open.getFirst().parts.add(whole(part));
  }

  private static MailPart whole(Entity entity) {
    if (!entity.holdsParts) {
      return entity.parts.isEmpty() ? new MailPart.Other("") : entity.parts.getFirst();
    }
    String type = entity.headers().parameterized("content-type").value();
    List<MailPart> parts =
        entity.parts.isEmpty()
            ? List.of(plain(entity.preamble)) // its boundary is none: what there is, is text
            : List.copyOf(entity.parts);
    return new MailPart.Container(type.substring(type.indexOf('/') + 1), parts);
  }

  private static MailPart plain(byte[] bytes) {
    return new MailPart.Text("text/plain", Optional.empty(), Layout.FIXED, false, bytes);
  }

  private MailPart leaf(MailHeaders headers) throws IOException {
    Parameterized stated = headers.parameterized("content-type");
    String type = stated.value().indexOf('/') < 0 ? "text/plain" : stated.value();
    boolean broken = type.startsWith("multipart/"); // without a boundary
    if (!type.startsWith("text/") && !broken) {
      return new MailPart.Other(type);
    }
    Parameterized disposition = headers.parameterized("content-disposition");
    return new MailPart.Text(
        broken ? "text/plain" : type,
        stated.parameter("charset"),
        layout(stated),
        disposition.value().equals("attachment")
            || disposition.namesFile()
            || (stated.namesFile() && !type.equals("text/calendar")),
        stream.getDecodedInputStream().readAllBytes());
  }

  private static Layout layout(Parameterized type) {
    if (!type.parameter("format").orElse("").equalsIgnoreCase("flowed")) {
      return Layout.FIXED;
    }
    return type.parameter("delsp").orElse("").equalsIgnoreCase("yes")
        ? Layout.FLOWED_WITHOUT_SPACE
        : Layout.FLOWED;
  }
}
