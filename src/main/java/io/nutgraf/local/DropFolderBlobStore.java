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
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * S3Proxy's file store, where the keys under one prefix are the files of the drop folder. An object
 * appears there whole or not at all.
 */
final class DropFolderBlobStore extends ForwardingBlobStore {
  private static final String STAGED = ".upload-";
  private static final Pattern TEMPORARY =
      Pattern.compile("(.+)-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final DropKeys keys;
  private final Consumer<Path> onPut;
  private final Set<Path> inFlight = ConcurrentHashMap.newKeySet();

  /**
   * @param onPut told each file that has just been put, whole
   */
  DropFolderBlobStore(BlobStore delegate, DropKeys keys, Consumer<Path> onPut) {
    super(delegate);
    this.keys = keys;
    this.onPut = onPut;
  }

  /** True for a file that is a part of an upload which has not ended. */
  boolean isTemporary(Path file) {
    Matcher name = TEMPORARY.matcher(String.valueOf(file.getFileName()));
    return name.matches() && inFlight.contains(file.resolveSibling(name.group(1)));
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    if (keys.isFolder(request.key())) {
      keys.changeable(request.key());
    }
    if (!keys.isFile(request.key())) {
      return super.putBlob(request, payload);
    }
    Path file = keys.changeable(request.key());
    if (request.ifMatch() != null || request.ifNoneMatch() != null) {
      return during(file, () -> super.putBlob(request, payload));
    }
    String name = STAGED + UUID.randomUUID();
    Path staged = keys.folder().resolve(name);
    try {
      var response = super.putBlob(request.toBuilder().key(keys.prefix() + name).build(), payload);
      move(staged, file);
      onPut.accept(file);
      return response;
    } finally {
      delete(staged);
    }
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    if (keys.isFile(request.key())) {
      keys.changeable(request.key()); // refused now rather than after the last part
    }
    return super.initiateMultipartUpload(request);
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return keys.isFile(upload.blobName())
        ? during(
            keys.changeable(upload.blobName()),
            () -> super.completeMultipartUpload(upload, request))
        : super.completeMultipartUpload(upload, request);
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return keys.isFile(request.destinationKey())
        ? during(keys.changeable(request.destinationKey()), () -> super.copyBlob(request))
        : super.copyBlob(request);
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    if (keys.isFile(request.key())) {
      Path file = keys.changeable(request.key());
      if (!Files.isDirectory(file)) {
        delete(file);
        deleteEmptyFolders(parent(file));
      }
    } else if (keys.isFolder(request.key())) {
      deleteEmptyFolders(keys.changeable(request.key()));
    } else {
      return super.removeBlob(request);
    }
    return DeleteObjectResponse.builder().build();
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
  private void deleteEmptyFolders(Path folder) {
    try {
      for (Path each = folder; !each.equals(keys.folder()); each = parent(each)) {
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
