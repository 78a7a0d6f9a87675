package io.nutgraf.adapter.record;

/** Whether something of a record was passed over in reading it. */
final class PassedOver {

  private boolean any;

  void note() {
    any = true;
  }

  boolean any() {
    return any;
  }
}
