package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a file's metadata stream states (XMP Specification, Part 1): Dublin Core's title and
 * creators, and when it was made. No document type and no entity is read.
 *
 * @param title empty where none is stated
 * @param creators one for each
 * @param created ISO 8601; empty where it is not stated
 */
record XmpPacket(String title, List<String> creators, String created) {

  private static final XmpPacket NOTHING = new XmpPacket("", List.of(), "");

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final int LONGEST = 2_000;
  private static final int MOST_CREATORS = 100;

  XmpPacket {
    creators = List.copyOf(creators);
  }

  /** That of the document, as far as it can be read. */
  static XmpPacket of(COSDictionary catalog) {
    if (!(catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream)) {
      return NOTHING;
    }
    Parsed parsed = new Parsed();
    try (InputStream in = stream.createInputStream()) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      parsed.read(factory.createXMLStreamReader(in));
    } catch (IOException | XMLStreamException e) {
      // What came before the error is as good as ever.
    }
    return new XmpPacket(parsed.title.toString(), parsed.creators, parsed.created.toString());
  }

  private static final class Parsed {

    private final StringBuilder title = new StringBuilder();
    private final StringBuilder created = new StringBuilder();
    private final List<String> creators = new ArrayList<>();
    private final StringBuilder creator = new StringBuilder();
    private String property = "";
    private int items;

    void read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          default -> {}
        }
      }
    }

    private void start(XMLStreamReader xml) {
      String name = xml.getLocalName();
      boolean known =
          (DUBLIN_CORE.equals(xml.getNamespaceURI())
                  && (name.equals("title") || name.equals("creator")))
              || (XMP.equals(xml.getNamespaceURI()) && name.equals("CreateDate"));
      if (known) {
        property = name;
        items = 0;
        Budget.check();
      } else if (name.equals("li")) {
        items++;
      } else if (name.equals("Description")) {
        String stated = xml.getAttributeValue(XMP, "CreateDate");
        if (stated != null) {
          created.append(stated, 0, Math.min(stated.length(), LONGEST));
        }
      }
    }

    /** Of a title in several languages the first is the default. */
    private void words(String text) {
      switch (property) {
        case "title" -> append(title, items <= 1 ? text : "");
        case "creator" -> append(creator, text);
        case "CreateDate" -> append(created, text);
        default -> {}
      }
    }

    private static void append(StringBuilder to, String text) {
      if (to.length() + text.length() <= LONGEST) {
        to.append(text);
      }
    }

    private void end(String name) {
      boolean endsCreator =
          property.equals("creator") && (name.equals("li") || name.equals("creator"));
      if (endsCreator && !creator.toString().isBlank() && creators.size() < MOST_CREATORS) {
        creators.add(creator.toString());
      }
      if (endsCreator) {
        creator.setLength(0);
      }
      if (name.equals(property)) {
        property = "";
      }
    }
  }
}
