package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;

/** Holds what a stream is decoded to, unless that is too much. */
final class BoundedOutput extends ByteArrayOutputStream {

  private static final int OFTEN = 1 << 20;

  private final PdfMeter meter;
  private int unseen;

  BoundedOutput(PdfMeter meter) {
    super(4096);
    this.meter = meter;
  }

  @Override
  public synchronized void write(int b) {
    meet(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    meet(length);
    super.write(bytes, offset, length);
  }

  byte[] bytes() {
    return toByteArray();
  }

  private void meet(int more) {
    meter.decoded(more);
    if ((long) count + more > meter.limits().decodedBytesOfStream()) {
      throw UnreadableException.tooLarge("A stream of the PDF file is too long.");
    }
    unseen += more;
    if (unseen > OFTEN) {
      unseen = 0;
      Budget.check();
    }
  }
}
