package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderedWorkTest {

  @Test
  void writesInTheOrderGiven() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var work = new OrderedWork(out, 4, 1 << 20)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        work.give(10, () -> slowly(number));
      }
      work.finish();
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(IntStream.range(0, 500).mapToObj(i -> i + "\n").collect(Collectors.joining()));
  }

  @Test
  void answersBeforeTheEndOfInput() throws Exception {
    var written = new CountDownLatch(1);
    var out =
        new OutputStream() {
          @Override
          public void write(int b) {
            written.countDown();
          }
        };
    try (var work = new OrderedWork(out, 2, 1 << 20)) {
      work.give(1, () -> bytes("first"));
      assertThat(written.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
      work.finish();
    }
  }

  @Test
  void holdsNoMoreBytesThanAllowed() throws Exception {
    var held = new AtomicInteger();
    var most = new AtomicInteger();
    try (var work = new OrderedWork(OutputStream.nullOutputStream(), 4, 100 * 1024)) {
      for (int i = 0; i < 50; i++) {
        work.give(
            40 * 1024,
            () -> {
              most.accumulateAndGet(held.incrementAndGet(), Math::max);
              Thread.sleep(Duration.ofMillis(2));
              held.decrementAndGet();
              return bytes("x");
            });
      }
      work.finish();
    }
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void takesAPieceLargerThanAllRoom() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var work = new OrderedWork(out, 2, 1024)) {
      work.give(1 << 20, () -> bytes("large"));
      work.give(1, () -> bytes("small"));
      work.finish();
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("large\nsmall\n");
  }

  @Test
  void stopsWhenNobodyReads() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(
            () -> {
              try (var work = new OrderedWork(closed, 2, 1 << 20)) {
                for (int i = 0; i < 10_000; i++) {
                  work.give(1, () -> new byte[100_000]);
                }
                work.finish();
              }
            })
        .isInstanceOf(IOException.class);
  }

  private static byte[] slowly(int number) throws InterruptedException {
    Thread.sleep(Duration.ofMillis(number % 7 == 0 ? 5 : 0));
    return bytes(Integer.toString(number));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
