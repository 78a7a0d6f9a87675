package io.nutgraf.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.DeletedObject;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * S3Proxy's file store, where the keys under one prefix are the files of the drop folder. An object
 * appears there whole or not at all; a key that no file can stand for is refused, not bent.
 */
final class DropFolderBlobStore extends ForwardingBlobStore {
  private static final String STAGED = ".upload-";
  private static final Pattern TEMPORARY =
      Pattern.compile("(.+)-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final String prefix;
  private final Path folder;
  private final Consumer<Path> onPut;
  private final Set<Path> inFlight = ConcurrentHashMap.newKeySet();

  /**
   * @param prefix ends with a slash
   * @param onPut told each file that has just been put, whole
   */
  DropFolderBlobStore(BlobStore delegate, String prefix, Path folder, Consumer<Path> onPut) {
    super(delegate);
    this.prefix = prefix;
    this.folder = folder;
    this.onPut = onPut;
  }

  /** True for a file that is a part of an upload which has not ended. */
  boolean isTemporary(Path file) {
    Matcher name = TEMPORARY.matcher(String.valueOf(file.getFileName()));
    return name.matches() && inFlight.contains(file.resolveSibling(name.group(1)));
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    String key = request.key();
    if (!isFile(key)) {
      return super.putBlob(request, payload);
    }
    Path file = file(key);
    if (request.ifMatch() != null || request.ifNoneMatch() != null) {
      return during(file, () -> super.putBlob(request, payload));
    }
    String staged = STAGED + UUID.randomUUID();
    try {
      var response = super.putBlob(request.toBuilder().key(prefix + staged).build(), payload);
      move(folder.resolve(staged), file);
      onPut.accept(file);
      return response;
    } finally {
      delete(folder.resolve(staged));
    }
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    if (isFile(request.key())) {
      file(request.key()); // refused now rather than after the last part
    }
    return super.initiateMultipartUpload(request);
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return isFile(upload.blobName())
        ? during(file(upload.blobName()), () -> super.completeMultipartUpload(upload, request))
        : super.completeMultipartUpload(upload, request);
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return isFile(request.destinationKey())
        ? during(file(request.destinationKey()), () -> super.copyBlob(request))
        : super.copyBlob(request);
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    if (!isFile(request.key())) {
      return super.removeBlob(request);
    }
    Path file = folder.resolve(request.key().substring(prefix.length())).normalize();
    if (file.startsWith(folder) && !file.equals(folder) && !Files.isDirectory(file)) {
      delete(file);
      deleteEmptyFolders(file);
    }
    return DeleteObjectResponse.builder().build();
  }

  @Override
  public DeleteObjectsResponse removeBlobs(DeleteObjectsRequest request) {
    var removed = DeleteObjectsResponse.builder();
    removed.deleted(
        request.delete().objects().stream()
            .map(
                object -> {
                  var one = DeleteObjectRequest.builder().bucket(request.bucket());
                  removeBlob(one.key(object.key()).build());
                  return DeletedObject.builder().key(object.key()).build();
                })
            .toList());
    return removed.build();
  }

  private boolean isFile(String key) {
    return key.startsWith(prefix) && !key.endsWith("/");
  }

  /** The one file that stands for {@code key}. */
  private Path file(String key) {
    String name = key.substring(prefix.length());
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.startsWith(".")) {
        throw S3Exceptions.invalidArgument(
            "No part of a key in this drop folder may be empty or begin with a dot: " + key);
      }
    }
    return folder.resolve(name);
  }

  private <T> T during(Path file, Supplier<T> upload) {
    inFlight.add(file);
    try {
      T response = upload.get();
      onPut.accept(file);
      return response;
    } finally {
      inFlight.remove(file);
    }
  }

  private static void move(Path staged, Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw S3Exceptions.invalidArgument("A folder has this name already.");
      }
      Files.createDirectories(parent(file));
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      throw S3Exceptions.invalidArgument("A part of this key is a file already.");
    } catch (FileSystemException e) {
      throw S3Exceptions.invalidArgument("The file system refuses this name: " + e.getReason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder is there only for the keys within it, as in S3; the drop folder itself stays. */
  private void deleteEmptyFolders(Path file) {
    try {
      for (Path each = parent(file); !each.equals(folder); each = parent(each)) {
        Files.delete(each);
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // somebody else's files are in it, or somebody else has removed it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }
}
