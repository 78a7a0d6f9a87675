package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Lambda's context of an invocation, of which only the time left varies. */
record FixedContext(IntSupplier millisLeft) implements Context {

  static FixedContext withTime() {
    return new FixedContext(() -> 120_000);
  }

  /** An invocation that began now, and has so much time. */
  static FixedContext of(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return new FixedContext(() -> (int) ((end - System.nanoTime()) / 1_000_000));
  }

  @Override
  public int getRemainingTimeInMillis() {
    return millisLeft.getAsInt();
  }

  @Override
  public String getAwsRequestId() {
    return "request-1";
  }

  @Override
  public String getLogGroupName() {
    return "/nutgraf/test";
  }

  @Override
  public String getLogStreamName() {
    return "stream";
  }

  @Override
  public String getFunctionName() {
    return "test";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:123456789012:function:test";
  }

  @Override
  public CognitoIdentity getIdentity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ClientContext getClientContext() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }

  @Override
  public LambdaLogger getLogger() {
    throw new UnsupportedOperationException();
  }
}
