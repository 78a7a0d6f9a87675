package io.nutgraf.local;

import org.gaul.shaded.org.eclipse.jetty.io.Content;
import org.gaul.shaded.org.eclipse.jetty.server.Handler;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;

/**
 * Reads what is left of a request that was answered with success before its connection may end.
 * S3Proxy answers once it has an object's last byte, and leaves the checksum behind it unread; a
 * client that still sends that finds its connection closed, takes the upload for failed, and
 * uploads once more. A request that is refused is not read to its end: that may never be sent.
 */
final class WholeRequests extends Handler.Wrapper {

  WholeRequests(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var whole =
        Callback.from(
            () -> {
              if (response.getStatus() / 100 == 2) {
                Content.Source.consumeAll(request, callback);
              } else {
                callback.succeeded();
              }
            },
            callback::failed);
    return super.handle(request, response, whole);
  }
}
