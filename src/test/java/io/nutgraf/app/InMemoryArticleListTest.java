package io.nutgraf.app;

class InMemoryArticleListTest extends ArticleListContract {

  @Override
  protected SummaryStore empty() {
    return new InMemorySummaryStore(Articles.DROP_PREFIX);
  }
}
