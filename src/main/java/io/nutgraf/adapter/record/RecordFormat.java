package io.nutgraf.adapter.record;

/**
 * The formats that records have had. A record of every one of them lies in {@code
 * src/test/resources/records} and is read by a test for ever.
 *
 * <p>A field or a constant that is new needs no new format: an older version passes it over, and an
 * older record has none. A field that changes its name or its meaning does.
 */
final class RecordFormat {

  /** The field that states it. */
  static final String FIELD = "format";

  /** The API's JSON as nutgraf/0.1 had it, which stated no format. */
  static final int FIRST = 1;

  /**
   * What is written now. An excerpt has no length: it is its text's. Lists that are empty are left
   * out.
   */
  static final int CURRENT = 2;

  private RecordFormat() {}
}
