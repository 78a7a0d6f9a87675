package io.nutgraf.adapter.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Breaks off before one write of all that go through it, which is after the one before. */
final class FaultyWrites {

  private static final Set<String> WRITES =
      Set.of("putItem", "updateItem", "batchWriteItem", "put", "delete");

  private final int breakAt;
  private int writes;

  /**
   * @param breakAt the number of the write to break off before, from 1
   */
  FaultyWrites(int breakAt) {
    this.breakAt = breakAt;
  }

  /** True once there were enough writes to break off at. */
  boolean broke() {
    return writes >= breakAt;
  }

  <T> T around(Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              if (WRITES.contains(method.getName()) && ++writes == breakAt) {
                throw SdkClientException.create("broken off");
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            }));
  }
}
