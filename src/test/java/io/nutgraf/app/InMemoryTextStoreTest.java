package io.nutgraf.app;

class InMemoryTextStoreTest extends TextStoreContract {

  private final TextStore store = new InMemoryTextStore();

  @Override
  protected TextStore store() {
    return store;
  }
}
