package io.nutgraf.app;

class InMemorySummaryStoreTest extends SummaryStoreContract {

  @Override
  protected SummaryStore empty() {
    return new InMemorySummaryStore(Articles.DROP_PREFIX);
  }
}
