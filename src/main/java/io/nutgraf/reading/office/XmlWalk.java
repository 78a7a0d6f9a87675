package io.nutgraf.reading.office;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through XML from tag to tag, within limits. What declares a document type leaves as {@code
 * malformed_document}: no office document has one, and entities are declared nowhere else. Elements
 * and attributes are known by their local names. Not thread-safe.
 */
final class XmlWalk implements AutoCloseable {

  /** So often is asked whether there is time left, in tags and stretches of words. */
  private static final int CHECKED_EVERY = 512;

  private final XMLStreamReader reader;
  private final Counted bytes;
  private final OfficeLimits limits;
  private int depth;
  private int event;
  private int events;

  private XmlWalk(XMLStreamReader reader, Counted bytes, OfficeLimits limits) {
    this.reader = reader;
    this.bytes = bytes;
    this.limits = limits;
  }

  /** A walk through {@code in}, which is closed with it. */
  static XmlWalk of(InputStream in, OfficeLimits limits) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(limits.mostDepth() + 1));
    var bytes = new Counted(in, limits.mostBetween());
    try {
      return new XmlWalk(factory.createXMLStreamReader(bytes), bytes, limits);
    } catch (UnreadableException e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) {
      throw broken();
    }
  }

  /** Goes on to the next tag or stretch of words; false at the end. */
  boolean next() {
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    do {
      if (++events % CHECKED_EVERY == 0) {
        Budget.check();
      }
      event = advance();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw UnreadableException.malformed("The file's XML declares a document type.");
      }
    } while (!starts() && !ends() && !isText() && event != XMLStreamConstants.END_DOCUMENT);
    if (starts() && ++depth > limits.mostDepth()) {
      throw UnreadableException.malformed("The file's XML is nested too deeply.");
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private int advance() {
    bytes.between = 0;
    try {
      return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (UnreadableException e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) { // the parser throws what it likes
      throw broken();
    }
  }

  private static UnreadableException broken() {
    return UnreadableException.malformed("The file's XML is broken.");
  }

  boolean starts() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean ends() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** How many elements are open, with that which starts or ends. */
  int depth() {
    return depth;
  }

  /** The local name of the element that starts or ends. */
  String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element that starts or ends; empty where it has none. */
  String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** The words. */
  String text() {
    return reader.getText();
  }

  /** What the attribute of this local name says; empty where there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Goes to the end of the element that has just started. */
  void skip() {
    eachInside(_ -> {});
  }

  /**
   * Goes to the end of the element that has just started, and stops at each that starts within it.
   *
   * @param visit gets its local name; may skip it
   */
  void eachInside(Consumer<String> visit) {
    int outer = depth;
    while (next() && !(ends() && depth == outer)) {
      if (starts()) {
        visit.accept(name());
      }
    }
  }

  /** The words in the element that has just started, which is gone through. */
  String words() {
    StringBuilder words = new StringBuilder();
    int outer = depth;
    while (next() && !(ends() && depth == outer)) {
      if (isText() && words.length() < limits.mostBetween()) {
        words.append(text());
      }
    }
    return words.toString();
  }

  @Override
  public void close() {
    try {
      reader.close();
      bytes.close();
    } catch (XMLStreamException | IOException e) {
      throw broken();
    }
  }

  /** Bounds what the parser reads, and keeps, before it tells of anything. */
  private static final class Counted extends FilterInputStream {

    private final int most;
    private int between;

    Counted(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = super.read(into, from, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int got) {
      between += got;
      if (between > most) {
        throw UnreadableException.malformed("The file's XML has a tag or remark without end.");
      }
    }
  }
}
