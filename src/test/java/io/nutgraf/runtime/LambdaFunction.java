package io.nutgraf.runtime;

/** A function that runs, and the Runtime API that it runs against. */
record LambdaFunction(RuntimeApi runtime, LambdaProcess process) implements AutoCloseable {

  @Override
  public void close() {
    process.close();
    runtime.close();
  }
}
