package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Cited;
import io.nutgraf.app.DocumentTime;
import io.nutgraf.app.Edition;
import io.nutgraf.app.Signature;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Sequencer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of a signature in the index: {@code s#id}. It is written before the rows that it stands
 * for, and names those of others before it until they are known deleted: so whoever takes its place
 * knows every row that may be there.
 *
 * @param edition the article that it is of
 * @param signature what it says; null where that cannot be read, and it is as if it said nothing
 * @param turn how many came before it, one in the place of the other; tells it from them where an
 *     edition comes back
 * @param obsolete rows of signatures that it replaced, not yet known deleted
 */
record SignatureItem(
    DocumentId id,
    Edition edition,
    @Nullable Signature signature,
    int turn,
    Set<IndexKey> obsolete) {

  private static final String KEY = "s#";

  /** There is one a document, and the table wants a position. */
  private static final String POSITION = "0";

  private static final String SEQUENCER = "seq";
  private static final String MADE_BY = "madeBy";
  private static final String PRINTS = "prints";
  private static final String SHORTENED = "shortened";
  private static final String FORM = "form";
  private static final String HEADLINE = "headline";
  private static final String PUBLISHER = "publisher";
  private static final String TIME = "time";
  private static final String BASIS = "basis";
  private static final String UPLOADED_AT = "uploadedAt";
  static final String TURN = "turn";
  static final String OBSOLETE = "obsolete";

  SignatureItem {
    obsolete = Set.copyOf(obsolete);
  }

  static SignatureItem of(Signature signature) {
    return new SignatureItem(signature.id(), signature.edition(), signature, 0, Set.of());
  }

  /** The key of a document's. */
  static Map<String, AttributeValue> key(DocumentId id) {
    return new IndexKey(KEY + id.value(), POSITION).attributes();
  }

  /**
   * This item in the place of {@code old}: rows that only that stands for are this one's to clear.
   */
  SignatureItem replacing(SignatureItem old) {
    Set<IndexKey> left = new LinkedHashSet<>(old.obsolete);
    left.addAll(old.rows());
    left.removeAll(rows());
    return new SignatureItem(id, edition, signature, old.turn + 1, left);
  }

  /** The rows that it stands for. */
  Set<IndexKey> rows() {
    return signature == null ? Set.of() : SentenceRow.of(signature);
  }

  Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> item = new HashMap<>(key(id));
    item.put(SEQUENCER, AttributeValue.fromS(edition.sequencer().value()));
    Attributes.putIfPresent(item, MADE_BY, edition.madeBy());
    if (turn > 0) {
      item.put(TURN, AttributeValue.fromN(Integer.toString(turn)));
    }
    if (signature != null) {
      Cited cited = signature.cited();
      item.put(
          PRINTS,
          AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(PrintBytes.of(signature.prints()))));
      item.put(FORM, AttributeValue.fromN(Integer.toString(signature.form())));
      if (!signature.whole()) {
        item.put(SHORTENED, AttributeValue.fromBool(true));
      }
      Attributes.putIfPresent(item, HEADLINE, cited.headline());
      Attributes.putIfPresent(item, PUBLISHER, cited.publisher());
      item.put(TIME, AttributeValue.fromS(cited.time().value()));
      item.put(BASIS, AttributeValue.fromS(cited.time().basis().name()));
      item.put(UPLOADED_AT, AttributeValue.fromS(cited.uploadedAt().toString()));
    }
    IndexKeys.put(item, OBSOLETE, obsolete);
    return item;
  }

  /** What {@code item}, that of a document, says; empty where it is none. */
  static Optional<SignatureItem> from(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return Optional.empty();
    }
    var id = new DocumentId(Attributes.string(item, DynamoDbTables.FACET).substring(KEY.length()));
    var edition =
        new Edition(
            new Sequencer(Attributes.string(item, SEQUENCER)),
            Attributes.stringOrNull(item, MADE_BY));
    return Optional.of(
        new SignatureItem(
            id,
            edition,
            signature(id, edition, item).orElse(null),
            number(item, TURN, 0),
            new LinkedHashSet<>(IndexKeys.in(item, OBSOLETE))));
  }

  private static Optional<Signature> signature(
      DocumentId id, Edition edition, Map<String, AttributeValue> item) {
    AttributeValue prints = item.get(PRINTS);
    if (prints == null || prints.b() == null) {
      return Optional.empty();
    }
    return PrintBytes.parse(prints.b().asByteArrayUnsafe())
        .flatMap(
            read ->
                cited(id, item)
                    .map(
                        cited ->
                            new Signature(
                                edition,
                                cited,
                                read,
                                !item.containsKey(SHORTENED),
                                number(item, FORM, 1))));
  }

  private static int number(Map<String, AttributeValue> item, String name, int otherwise) {
    return Optional.ofNullable(item.get(name))
        .map(AttributeValue::n)
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  private static Optional<Cited> cited(DocumentId id, Map<String, AttributeValue> item) {
    try {
      return Optional.of(
          new Cited(
              id,
              Attributes.stringOrNull(item, HEADLINE),
              Attributes.stringOrNull(item, PUBLISHER),
              new DocumentTime(
                  Attributes.string(item, TIME), Basis.valueOf(Attributes.string(item, BASIS))),
              Instant.parse(Attributes.string(item, UPLOADED_AT))));
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException spoilt) {
      return Optional.empty();
    }
  }

  /** That no signature is there. */
  static Same nothing() {
    return new Same("attribute_not_exists(#seq)", Map.of("#seq", SEQUENCER), Map.of());
  }

  /** That this very item is there. */
  Same same() {
    Map<String, AttributeValue> own = attributes();
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    String expression =
        Stream.of(SEQUENCER, MADE_BY, TURN)
            .map(name -> same(name, own.get(name), names, values))
            .collect(Collectors.joining(" AND "));
    return new Same(expression, names, values);
  }

  private static String same(
      String name,
      @Nullable AttributeValue value,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    names.put("#" + name, name);
    if (value == null) {
      return "attribute_not_exists(#" + name + ")";
    }
    values.put(":" + name, value);
    return "#" + name + " = :" + name;
  }
}
