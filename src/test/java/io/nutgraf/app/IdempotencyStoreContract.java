package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.IdempotencyStore.Remembered;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link IdempotencyStore} does. */
public abstract class IdempotencyStoreContract {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private IdempotencyStore store;

  /** A store that remembers nothing. */
  protected abstract IdempotencyStore empty();

  @BeforeEach
  void openStore() {
    store = empty();
  }

  @Test
  void repeatsTheFirstAnswer() {
    assertThat(store.remember("k", "r", "one", NOW)).isEqualTo(new Remembered.Answer("one"));
    assertThat(store.remember("k", "r", "two", NOW)).isEqualTo(new Remembered.Answer("one"));
  }

  @Test
  void refusesAKeyForAnotherRequest() {
    store.remember("k", "r", "one", NOW);
    assertThat(store.remember("k", "s", "two", NOW)).isEqualTo(new Remembered.Conflict());
    assertThat(store.remember("k", "r", "two", NOW)).isEqualTo(new Remembered.Answer("one"));
  }

  @Test
  void tellsKeysApart() {
    store.remember("k", "r", "one", NOW);
    assertThat(store.remember("l", "s", "two", NOW)).isEqualTo(new Remembered.Answer("two"));
  }

  @Test
  void forgetsAfterADay() {
    store.remember("k", "r", "one", NOW);
    Instant justBefore = NOW.plus(IdempotencyStore.LIFE).minus(Duration.ofSeconds(1));
    assertThat(store.remember("k", "s", "two", justBefore)).isEqualTo(new Remembered.Conflict());
    Instant after = NOW.plus(IdempotencyStore.LIFE);
    assertThat(store.remember("k", "s", "two", after)).isEqualTo(new Remembered.Answer("two"));
  }

  @Test
  void keepsAnyCharacters() {
    String odd = "schlüssel # \n 🚀";
    store.remember(odd, odd, odd, NOW);
    assertThat(store.remember(odd, odd, "two", NOW)).isEqualTo(new Remembered.Answer(odd));
  }
}
