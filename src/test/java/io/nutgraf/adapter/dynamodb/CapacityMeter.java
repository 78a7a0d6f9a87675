package io.nutgraf.adapter.dynamodb;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Adds up what calls of DynamoDB consume, in units of reading and of writing. */
final class CapacityMeter implements ExecutionInterceptor {

  private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

  /** By the name of the table. */
  final Map<String, Double> read = new TreeMap<>();

  final Map<String, Double> written = new TreeMap<>();

  /** A client of the same DynamoDB whose calls are counted. */
  DynamoDbClient client(DynamoDbClient other) {
    URI endpoint = other.serviceClientConfiguration().endpointOverride().orElseThrow();
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(it -> it.addExecutionInterceptor(this))
        .build();
  }

  void reset() {
    read.clear();
    written.clear();
  }

  double allRead() {
    return read.values().stream().mapToDouble(it -> it).sum();
  }

  double allWritten() {
    return written.values().stream().mapToDouble(it -> it).sum();
  }

  @Override
  public SdkRequest modifyRequest(
      Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
    return switch (context.request()) {
      case PutItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case UpdateItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case DeleteItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case BatchWriteItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case GetItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case BatchGetItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case QueryRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      default -> context.request();
    };
  }

  @Override
  public void afterExecution(
      Context.AfterExecution context, ExecutionAttributes executionAttributes) {
    switch (context.response()) {
      case PutItemResponse it -> add(written, it.consumedCapacity());
      case UpdateItemResponse it -> add(written, it.consumedCapacity());
      case DeleteItemResponse it -> add(written, it.consumedCapacity());
      case BatchWriteItemResponse it -> it.consumedCapacity().forEach(used -> add(written, used));
      case GetItemResponse it -> add(read, it.consumedCapacity());
      case BatchGetItemResponse it -> it.consumedCapacity().forEach(used -> add(read, used));
      case QueryResponse it -> add(read, it.consumedCapacity());
      default -> {}
    }
  }

  private static void add(Map<String, Double> sum, ConsumedCapacity used) {
    sum.merge(used.tableName(), used.capacityUnits(), Double::sum);
  }
}
