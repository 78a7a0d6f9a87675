package io.nutgraf.local;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * S3 over folders of this machine (S3Proxy): one bucket, whose keys under {@code inbox/} are the
 * files of the drop folder. Requests must be signed, with credentials that everybody knows.
 */
public final class S3Endpoint implements AutoCloseable {
  public static final String ACCESS_KEY = "local";
  public static final String SECRET_KEY = "localsecret";
  public static final String REGION = "us-east-1";
  public static final String BUCKET = "nutgraf";
  public static final String PREFIX = "inbox/";

  private final S3Proxy proxy;
  private final DropFolderBlobStore store;

  private S3Endpoint(S3Proxy proxy, DropFolderBlobStore store) {
    this.proxy = proxy;
    this.store = store;
  }

  /**
   * Starts an endpoint.
   *
   * @param port 0 for any that is free
   * @param folder keeps the objects that are not in the drop folder
   * @param onPut told each file that has just been put into the drop folder, whole
   * @throws StartException if the port is busy
   */
  public static S3Endpoint start(
      String host, int port, Path folder, Path dropFolder, Consumer<Path> onPut) {
    var store =
        new DropFolderBlobStore(
            new FilesystemNio2BlobStore(buckets(folder, dropFolder).toString()),
            PREFIX,
            dropFolder,
            onPut);
    var proxy =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://" + host + ":" + port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
            .ignoreUnknownHeaders(true)
            .stopTimeout(0)
            .build();
    start(proxy, port);
    return new S3Endpoint(proxy, store);
  }

  private static void start(S3Proxy proxy, int port) {
    try {
      proxy.start();
    } catch (Exception e) {
      if (e instanceof BindException || e.getCause() instanceof BindException) {
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
