package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a handler is told of its invocation where there is no Lambda: a request id and much time.
 *
 * @param begun when it began, as {@link System#nanoTime} tells
 */
record LocalContext(String functionName, String requestId, long begun) implements Context {
  private static final int TIME_MILLIS = 300_000;
  private static final int MEMORY_MB = 1024;

  /** Of an invocation that begins now. */
  LocalContext(String functionName, String requestId) {
    this(functionName, requestId, System.nanoTime());
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getFunctionName() {
    return functionName;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return TIME_MILLIS - (int) ((System.nanoTime() - begun) / 1_000_000);
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY_MB;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + functionName;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:" + S3Endpoint.REGION + ":000000000000:function:" + functionName;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        System.Logger logger = System.getLogger(functionName);
        logger.log(System.Logger.Level.INFO, message);
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
