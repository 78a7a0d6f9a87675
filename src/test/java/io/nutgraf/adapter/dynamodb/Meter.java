package io.nutgraf.adapter.dynamodb;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
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
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Counts the units that DynamoDB charges for, as it tells them itself. */
final class Meter implements ExecutionInterceptor {

  private final DoubleAdder reads = new DoubleAdder();
  private final DoubleAdder writes = new DoubleAdder();

  /** A client of the same DynamoDB whose calls are counted. */
  static DynamoDbClient client(DynamoDbClient other, Meter meter) {
    URI endpoint = other.serviceClientConfiguration().endpointOverride().orElseThrow();
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(config -> config.addExecutionInterceptor(meter))
        .build();
  }

  /** The read units since it was asked last. */
  double reads() {
    return reads.sumThenReset();
  }

  /** The write units since it was asked last. */
  double writes() {
    return writes.sumThenReset();
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    return switch (context.request()) {
      case PutItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case UpdateItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case GetItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case QueryRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case BatchGetItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case BatchWriteItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case SdkRequest other -> other;
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    SdkResponse response = context.response();
    switch (response) {
      case PutItemResponse it -> add(writes, List.of(it.consumedCapacity()));
      case UpdateItemResponse it -> add(writes, List.of(it.consumedCapacity()));
      case BatchWriteItemResponse it -> add(writes, it.consumedCapacity());
      case GetItemResponse it -> add(reads, List.of(it.consumedCapacity()));
      case QueryResponse it -> add(reads, List.of(it.consumedCapacity()));
      case BatchGetItemResponse it -> add(reads, it.consumedCapacity());
      case SdkResponse _ -> {}
    }
  }

  private static void add(DoubleAdder sum, List<ConsumedCapacity> consumed) {
    consumed.forEach(it -> sum.add(it.capacityUnits()));
  }
}
