package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.OfferUpload;
import io.nutgraf.app.Stated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/documents}: a place in the drop folder and a presigned PUT. */
final class UploadRoute {

  static final Set<String> FIELDS =
      Set.of("fileName", "contentType", "bytes", "title", "published");

  private static final String IDEMPOTENCY_KEY = "idempotency-key";
  private static final int MAX_NAME_BYTES = 900;
  private static final int LONGEST_TYPE = 255;

  /** In any script well below the 2 KB that S3 keeps of metadata. */
  private static final int LONGEST_TITLE = 300;

  private static final String METADATA = "x-amz-meta-";
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  /** RFC 9110, 8.3.1, without quoted parameters. */
  static final Pattern TYPE =
      Pattern.compile("[\\w!#$&^.+-]++/[\\w!#$&^.+-]++( ?; ?[\\w!#$&^.+-]++=[\\w!#$&^.+-]++){0,4}");

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final OfferUpload offerUpload;

  UploadRoute(OfferUpload offerUpload) {
    this.offerUpload = offerUpload;
  }

  Route route() {
    return new Route("POST", DocumentRoutes.PATH, Set.of(), this::post);
  }

  private HttpResponse post(Call call) {
    @Nullable String key = idempotencyKey(call.request());
    OfferUpload.File file = file(JsonBody.of(call.request()).onlyWith(FIELDS));
    return switch (offerUpload.offer(file, key)) {
      case OfferUpload.Answer.Offer offer ->
          HttpResponse.json(201, json(file, offer))
              .with("location", DocumentRoutes.PATH + "/" + offer.id());
      case OfferUpload.Answer.KeyReused _ ->
          throw new ProblemException(
              new Problem(
                  OfRequest.CONFLICT, "This key was used for another request.", IDEMPOTENCY_KEY));
    };
  }

  private static ObjectNode json(OfferUpload.File file, OfferUpload.Answer.Offer offer) {
    ObjectNode json = Json.object().put("id", offer.id().value());
    ObjectNode upload = json.putObject("upload");
    upload.put("method", "PUT").put("url", offer.url().toString());
    ObjectNode headers = upload.putObject("headers");
    headers
        .put("content-type", file.contentType())
        .put("content-length", Long.toString(file.bytes()));
    file.stated().metadata().forEach((name, value) -> headers.put(METADATA + name, value));
    upload.put("expiresAt", offer.expiresAt().toString());
    return json;
  }

  private OfferUpload.File file(JsonBody body) {
    String fileName = body.string("fileName").orElseThrow(() -> missing("fileName"));
    String contentType = body.words("contentType", LONGEST_TYPE).orElse(UNKNOWN_TYPE);
    if (!TYPE.matcher(contentType).matches()) {
      throw ProblemException.invalid("contentType", "It must be a media type: text/plain.");
    }
    long bytes = body.count("bytes", 1, offerUpload.maxBytes()).orElseThrow(() -> missing("bytes"));
    var stated =
        new Stated(
            body.words("title", LONGEST_TITLE).map(String::strip).orElse(null),
            body.day("published").orElse(null));
    return new OfferUpload.File(checked(fileName), contentType, bytes, stated);
  }

  private static ProblemException missing(String name) {
    return ProblemException.invalid(name, "It is missing.");
  }

  /** A path below the drop folder that no file system and no URL takes for another one. */
  private static String checked(String fileName) {
    boolean clean =
        !Rules.hasControlsOrLoneSurrogates(fileName)
            && !fileName.isBlank()
            && fileName.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES
            && List.of(fileName.split("/", -1)).stream()
                .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    if (!clean) {
      throw ProblemException.invalid(
          "fileName",
          "It must be a path such as news/today.txt: at most 900 bytes in UTF-8, no control"
              + " characters, no empty part, and none that is . or ...");
    }
    return fileName;
  }

  /** The header, told apart by caller; null where there is none. */
  private static @Nullable String idempotencyKey(HttpRequest request) {
    String key = request.headers().get(IDEMPOTENCY_KEY);
    if (key != null && !KEY.matcher(key).matches()) {
      throw ProblemException.invalid(
          IDEMPOTENCY_KEY, "It must be 1 to 255 visible characters of ASCII.");
    }
    return key == null ? null : request.caller() + "\n" + key;
  }
}
