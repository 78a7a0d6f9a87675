package io.nutgraf.app;

class InMemoryNameIndexTest extends NameIndexContract {

  @Override
  protected SummaryStore empty() {
    return new InMemorySummaryStore(Articles.DROP_PREFIX);
  }

  @Override
  protected NameIndex namesOf(SummaryStore store) {
    return (InMemorySummaryStore) store;
  }
}
