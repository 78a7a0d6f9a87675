package io.nutgraf.local;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.shaded.org.eclipse.jetty.server.Server;

/**
 * S3 over folders of this machine (S3Proxy): one bucket, whose keys under {@code inbox/} are the
 * files of the drop folder. Requests must be signed, and none of a web page's is answered.
 */
public final class S3Endpoint implements AutoCloseable {
  public static final String REGION = "us-east-1";
  public static final String BUCKET = "nutgraf";
  public static final String PREFIX = "inbox/";

  /** What clients of S3 post for; a form that uploads a file names none of it. */
  private static final Set<String> POSTED = Set.of("delete", "uploads", "uploadId");

  private final S3Proxy proxy;
  private final DropFolderBlobStore store;

  private S3Endpoint(S3Proxy proxy, DropFolderBlobStore store) {
    this.proxy = proxy;
    this.store = store;
  }

  /**
   * Starts an endpoint.
   *
   * @param key what requests must be signed with
   * @param folder keeps the objects that are not in the drop folder
   * @param onPut told each file that has just been put into the drop folder, whole
   * @throws StartException if the port is busy
   */
  public static S3Endpoint start(
      Address address, AccessKey key, Path folder, Path dropFolder, Consumer<Path> onPut) {
    var keys = new DropKeys(PREFIX, dropFolder);
    var files = new FilesystemNio2BlobStore(buckets(folder, dropFolder).toString());
    var store = new DropFolderBlobStore(files, keys, onPut);
    var proxy =
        S3Proxy.builder()
            .blobStore(new CheckedBlobStore(store, BUCKET, keys))
            .endpoint(address.endpoint())
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, key.id(), key.secret())
            .ignoreUnknownHeaders(true)
            .stopTimeout(0)
            .build();
    guard(proxy, Guard.of(address));
    start(proxy, address.port());
    return new S3Endpoint(proxy, store);
  }

  private static void guard(S3Proxy proxy, Guard guard) {
    try {
      Field field = S3Proxy.class.getDeclaredField("server");
      field.setAccessible(true);
      var server = (Server) field.get(proxy);
      server.setHandler(new WholeRequests(server.getHandler()));
      JettyGuard.install(
          server,
          (asked, query, contentType) ->
              guard.refusal(asked).or(() -> formRefusal(asked.method(), query, contentType)),
          S3Endpoint::refusal);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is another S3Proxy than the one known", e);
    }
  }

  /** A page's form can post across origins without asking; what clients of S3 post is no form. */
  private static Optional<String> formRefusal(String method, String query, String contentType) {
    boolean form =
        contentType.toLowerCase(Locale.ROOT).contains("multipart/form-data")
            || Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2)[0])
                .noneMatch(POSTED::contains);
    return method.equals("POST") && form
        ? Optional.of("Uploads by a form are not offered here.")
        : Optional.empty();
  }

  /** As S3 refuses; {@code reason} holds nothing that XML would escape. */
  private static JettyGuard.Refusal refusal(String reason) {
    return new JettyGuard.Refusal(
        "application/xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>AccessDenied</Code><Message>%s</Message></Error>
        """
            .formatted(reason));
  }

  private static void start(S3Proxy proxy, int port) {
    try {
      proxy.start();
    } catch (Exception e) {
      if (Ports.isBusy(e)) {
        throw StartException.busy(port, "--s3-port");
      }
      throw new StartException("The S3 endpoint cannot start: " + e.getMessage(), e);
    }
  }

  /** A folder per bucket; a link stands for the drop folder, wherever that is. */
  private static Path buckets(Path folder, Path dropFolder) {
    Path link = folder.resolve(BUCKET).resolve(PREFIX.substring(0, PREFIX.length() - 1));
    try {
      Files.createDirectories(folder.resolve(BUCKET));
      if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(link, dropFolder);
      } else if (!Files.readSymbolicLink(link).equals(dropFolder)) {
        Files.delete(link);
        Files.createSymbolicLink(link, dropFolder);
      }
      return folder;
    } catch (IOException e) {
      throw new StartException("Nutgraf cannot write to " + folder + ".", e);
    }
  }

  public int port() {
    return proxy.getPort();
  }

  /** True for a file of the drop folder that is a part of an upload which has not ended. */
  boolean isTemporary(Path file) {
    return store.isTemporary(file);
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the S3 endpoint does not stop", e);
    }
  }
}
