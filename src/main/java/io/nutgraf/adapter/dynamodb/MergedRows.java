package io.nutgraf.adapter.dynamodb;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The rows of several lists as one, in the order that each of them has; each row once. */
final class MergedRows implements Iterator<ListRow> {

  private record Head(ListRow row, Iterator<ListRow> rest) {}

  private static final Comparator<Head> OLDEST_FIRST =
      Comparator.comparing(head -> head.row().position());

  private final PriorityQueue<Head> heads;

  private MergedRows(List<Iterator<ListRow>> lists, Comparator<Head> order) {
    heads = new PriorityQueue<>(order);
    lists.forEach(this::advance);
  }

  static MergedRows newestFirst(List<Iterator<ListRow>> lists) {
    return new MergedRows(lists, OLDEST_FIRST.reversed());
  }

  static MergedRows oldestFirst(List<Iterator<ListRow>> lists) {
    return new MergedRows(lists, OLDEST_FIRST);
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
    passOver(head.row().position());
    return head.row();
  }

  private void passOver(String position) {
    for (Head head = heads.peek();
        head != null && head.row().position().equals(position);
        head = heads.peek()) {
      advance(heads.remove().rest());
    }
  }
}
