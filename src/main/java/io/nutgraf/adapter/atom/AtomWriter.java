package io.nutgraf.adapter.atom;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of Atom. What XML has no character for is the replacement character. */
final class AtomWriter implements AutoCloseable {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final char REPLACEMENT = '\uFFFD';

  private final XMLStreamWriter xml;
  private int depth;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static AtomWriter to(OutputStream out) throws XMLStreamException {
    // The JDK's own, whatever else is on the class path: a feed has one tag on every machine.
    var factory = XMLOutputFactory.newDefaultFactory();
    var writer = new AtomWriter(factory.createXMLStreamWriter(out, "UTF-8"));
    writer.xml.writeStartDocument("UTF-8", "1.0");
    return writer;
  }

  void begin(String element) throws XMLStreamException {
    xml.writeStartElement(element);
    if (depth++ == 0) {
      xml.writeDefaultNamespace(NAMESPACE);
    }
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  void end() throws XMLStreamException {
    depth--;
    xml.writeEndElement();
  }

  /** An element that holds a text and nothing else. */
  void text(String element, String text) throws XMLStreamException {
    begin(element);
    xml.writeCharacters(clean(text));
    end();
  }

  @Override
  public void close() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
  }

  /** XML 1.0, production 2. */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : REPLACEMENT));
    return clean.toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
