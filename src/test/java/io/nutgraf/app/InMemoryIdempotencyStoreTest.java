package io.nutgraf.app;

class InMemoryIdempotencyStoreTest extends IdempotencyStoreContract {

  @Override
  protected IdempotencyStore empty() {
    return new InMemoryIdempotencyStore();
  }
}
