package io.nutgraf.local;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetBucketAclRequest;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;
import software.amazon.awssdk.services.s3.model.GetObjectAclRequest;
import software.amazon.awssdk.services.s3.model.GetObjectAclResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * S3Proxy's file store with one bucket, which no key, prefix or name of an upload leads out of:
 * S3Proxy makes paths of all of them, and bends some rather than refuse them.
 */
final class CheckedBlobStore extends ForwardingBlobStore {
  private static final Pattern UPLOAD = Pattern.compile("[\\w-]++");
  private static final int FORBIDDEN = 403;

  private final String bucket;
  private final DropKeys keys;

  CheckedBlobStore(BlobStore delegate, String bucket, DropKeys keys) {
    super(delegate);
    this.bucket = bucket;
    this.keys = keys;
  }

  private void checkBucket(String name) {
    if (!name.equals(bucket)) {
      throw S3Exceptions.noSuchBucket(name, "");
    }
  }

  private void check(String container, @Nullable String key) {
    checkBucket(container);
    if (key != null) {
      keys.checked(key);
    }
  }

  private void check(MultipartUpload upload) {
    check(upload.containerName(), upload.blobName());
    if (!UPLOAD.matcher(upload.id()).matches()) {
      throw S3Exceptions.invalidArgument("There is no upload of this name.");
    }
  }

  @Override
  public ListObjectsV2Response list(ListObjectsV2Request request) {
    check(request.bucket(), request.prefix());
    return super.list(request);
  }

  @Override
  public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
    check(request.bucket(), request.prefix());
    return super.listVersions(request);
  }

  @Override
  public HeadBucketResponse headBucket(HeadBucketRequest request) {
    checkBucket(request.bucket());
    return super.headBucket(request);
  }

  @Override
  public CreateBucketResponse createContainer(CreateBucketRequest request) {
    if (!request.bucket().equals(bucket)) {
      throw S3Exceptions.fromStatusCode(FORBIDDEN);
    }
    throw S3Exceptions.bucketAlreadyOwnedByYou(bucket);
  }

  @Override
  public void deleteContainer(String container) {
    checkBucket(container);
    throw S3Exceptions.bucketNotEmpty(container);
  }

  @Override
  public void deleteBucket(String container) {
    deleteContainer(container);
  }

  @Override
  public BucketCannedACL getContainerAccess(String container) {
    checkBucket(container);
    return super.getContainerAccess(container);
  }

  @Override
  public GetBucketAclResponse getContainerAcl(GetBucketAclRequest request) {
    checkBucket(request.bucket());
    return super.getContainerAcl(request);
  }

  @Override
  public void setContainerAccess(String container, BucketCannedACL access) {
    checkBucket(container);
    super.setContainerAccess(container, access);
  }

  @Override
  public boolean blobExists(String container, String key) {
    check(container, key);
    return super.blobExists(container, key);
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    check(request.bucket(), request.key());
    return super.putBlob(request, payload);
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    check(request.sourceBucket(), request.sourceKey());
    check(request.destinationBucket(), request.destinationKey());
    return super.copyBlob(request);
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    check(request.bucket(), request.key());
    return super.blobMetadata(request);
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    check(request.bucket(), request.key());
    return super.getBlob(request);
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    check(request.bucket(), request.key());
    return super.removeBlob(request);
  }

  @Override
  public ObjectCannedACL getBlobAccess(String container, String key) {
    check(container, key);
    return super.getBlobAccess(container, key);
  }

  @Override
  public ObjectCannedACL getBlobAccess(String container, String key, @Nullable String version) {
    check(container, key);
    return super.getBlobAccess(container, key, version);
  }

  @Override
  public GetObjectAclResponse getBlobAcl(GetObjectAclRequest request) {
    check(request.bucket(), request.key());
    return super.getBlobAcl(request);
  }

  @Override
  public void setBlobAccess(String container, String key, ObjectCannedACL access) {
    check(container, key);
    super.setBlobAccess(container, key, access);
  }

  @Override
  public void setBlobAccess(
      String container, String key, ObjectCannedACL access, @Nullable String version) {
    check(container, key);
    super.setBlobAccess(container, key, access, version);
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    check(request.bucket(), request.key());
    return super.initiateMultipartUpload(request);
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    check(upload);
    super.abortMultipartUpload(upload);
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    check(upload);
    return super.completeMultipartUpload(upload, request);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream payload) {
    check(upload);
    return super.uploadMultipartPart(upload, request, payload);
  }

  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    check(upload);
    return super.listMultipartUpload(upload);
  }

  @Override
  public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(
      String container) {
    checkBucket(container);
    return super.listMultipartUploads(container);
  }
}
