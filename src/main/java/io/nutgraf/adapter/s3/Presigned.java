package io.nutgraf.adapter.s3;

import java.net.URI;
import java.net.URISyntaxException;
import software.amazon.awssdk.awscore.presigner.PresignedRequest;

/** Hands a presigned request over as what a client needs of it. */
final class Presigned {

  private Presigned() {}

  static URI uri(PresignedRequest request) {
    try {
      return request.url().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the presigner encodes its URLs", e);
    }
  }
}
