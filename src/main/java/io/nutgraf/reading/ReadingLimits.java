package io.nutgraf.reading;

/**
 * What a file may cost to read, as far as whoever runs the functions may want it otherwise: less,
 * where strangers drop files, or where no long file is wanted. All else that readers count (tags,
 * glyphs, parts, groups) bounds the memory of one function, so is no setting. Beyond each, {@code
 * document_too_large}.
 *
 * @param bytes of a file, and of what is in it once gzip is undone
 * @param inflatedBytes that may come out of what a PDF file, a Word file or an OpenDocument text
 *     holds compressed; of the last two never more than 256 MiB
 * @param pages of a PDF file
 */
public record ReadingLimits(long bytes, long inflatedBytes, int pages) {

  /** The most inflated bytes that a function has memory and time for: 512 MiB. */
  public static final long MOST_INFLATED_BYTES = 512L << 20;

  /** The most pages: a book has a tenth of that. */
  public static final int MOST_PAGES = 10_000;

  /** What a function of 1024 MB takes: 25 MiB, and the most of all else. */
  public static final ReadingLimits STANDARD =
      new ReadingLimits(25L << 20, MOST_INFLATED_BYTES, MOST_PAGES);

  public ReadingLimits {
    require(bytes > 0, "the largest document must have a byte or more");
    require(
        inflatedBytes > 0 && inflatedBytes <= MOST_INFLATED_BYTES,
        "from 1 to " + MOST_INFLATED_BYTES + " bytes may be inflated, not " + inflatedBytes);
    require(
        pages > 0 && pages <= MOST_PAGES,
        "a PDF file may have from 1 to " + MOST_PAGES + " pages, not " + pages);
  }

  /** The standard ones, but for files of up to {@code bytes} bytes. */
  public static ReadingLimits ofBytes(long bytes) {
    return new ReadingLimits(bytes, MOST_INFLATED_BYTES, MOST_PAGES);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
