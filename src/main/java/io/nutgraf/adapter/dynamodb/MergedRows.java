package io.nutgraf.adapter.dynamodb;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The rows of several lists as one, the newest first, as each of them is. */
final class MergedRows implements Iterator<ListRow> {

  private record Head(ListRow row, Iterator<ListRow> rest) {}

  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(Comparator.comparing((Head head) -> head.row().position()).reversed());

  MergedRows(List<Iterator<ListRow>> lists) {
    lists.forEach(this::advance);
  }

  private void advance(Iterator<ListRow> list) {
    if (list.hasNext()) {
      heads.add(new Head(list.next(), list));
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public ListRow next() {
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    advance(head.rest());
    return head.row();
  }
}
