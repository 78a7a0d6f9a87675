package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.AnswerJson;
import io.nutgraf.adapter.json.NoveltyAnswerJson;
import io.nutgraf.app.DeleteArticle;
import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.app.ReadArticle;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.UseCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that are kept, one by one, and their list. */
final class DocumentRoutes {

  static final String PATH = "/v1/documents";

  /** Kept by the caller alone, and asked for again each time: an overwrite shows at once. */
  static final String REVALIDATE = "private, no-cache";

  private final ReadArticle readArticle;
  private final ReadNovelty readNovelty;
  private final DeleteArticle deleteArticle;
  private final Features features;
  private final ListRoute list;
  private final UploadRoute upload;

  DocumentRoutes(UseCases useCases) {
    this.readArticle = useCases.readArticle();
    this.readNovelty = useCases.readNovelty();
    this.deleteArticle = useCases.deleteArticle();
    this.features = useCases.features();
    this.list = new ListRoute(useCases);
    this.upload = new UploadRoute(useCases.offerUpload());
  }

  List<Route> routes() {
    return Stream.of(
            upload.route(),
            list.route(),
            new FeedRoute(list).route(),
            new Route("GET", PATH + "/{id}", SummaryRequest.NAMES, this::read),
            new Route("DELETE", PATH + "/{id}", Set.of("object"), this::delete),
            new Route("GET", PATH + "/{id}/text", Set.of(), this::text))
        .toList();
  }

  private HttpResponse read(Call call) {
    SummaryRequest wanted = SummaryRequest.ofKept(call.parameters());
    if (wanted.novelty() && !features.has(Feature.REUSE)) {
      throw Switches.off(Feature.REUSE, "include");
    }
    ReadArticle.Answer answer =
        readArticle
            .read(call.documentId(), wanted.options(), wanted.detail())
            .orElseThrow(Call::noSuchDocument);
    return switch (answer) {
      case ReadArticle.Answer.Found found ->
          HttpResponse.json(200, json(found, wanted)).with("cache-control", REVALIDATE);
      case ReadArticle.Answer.Rejected it -> throw new ProblemException(Problem.of(it.rejection()));
    };
  }

  private ObjectNode json(ReadArticle.Answer.Found found, SummaryRequest wanted) {
    ObjectNode json = AnswerJson.of(found, wanted.included());
    if (wanted.novelty()) {
      readNovelty
          .read(found.article().id())
          .ifPresent(answer -> NoveltyAnswerJson.putInto(json, answer));
    }
    return json;
  }

  private HttpResponse text(Call call) {
    ReadArticle.Text text = readArticle.text(call.documentId()).orElseThrow(Call::noSuchDocument);
    return switch (text) {
      case ReadArticle.Text.Whole whole ->
          HttpResponse.of(200, HttpResponse.TEXT, whole.text().getBytes(StandardCharsets.UTF_8))
              .with("cache-control", REVALIDATE);
      case ReadArticle.Text.Elsewhere elsewhere ->
          HttpResponse.empty(303).with("location", elsewhere.url().toString());
    };
  }

  private HttpResponse delete(Call call) {
    boolean object = call.parameters().flag("object").orElse(false);
    if (!deleteArticle.delete(call.documentId(), object)) {
      throw Call.noSuchDocument();
    }
    return HttpResponse.empty(204);
  }
}
