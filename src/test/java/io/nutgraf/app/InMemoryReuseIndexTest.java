package io.nutgraf.app;

class InMemoryReuseIndexTest extends ReuseIndexContract {

  @Override
  protected ReuseIndex index() {
    return new InMemoryReuseIndex();
  }
}
