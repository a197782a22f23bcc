package parley.local.sns;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the answers of the AWS Query protocol. */
final class Xml {

  private static final String NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** The answer to an action. */
  static String answer(String action, String requestId, Consumer<Xml> result) {
    return document(
        action + "Response",
        xml -> {
          xml.element(action + "Result", result);
          xml.element("ResponseMetadata", metadata -> metadata.text("RequestId", requestId));
        });
  }

  /** The answer to a request that is refused. */
  static String error(SnsException refusal, String requestId) {
    return document(
        "ErrorResponse",
        xml -> {
          xml.element(
              "Error",
              error -> {
                error.text("Type", refusal.status() < 500 ? "Sender" : "Receiver");
                error.text("Code", refusal.code());
                error.text("Message", refusal.getMessage());
              });
          xml.text("RequestId", requestId);
        });
  }

  void text(String name, String value) {
    element(name, xml -> xml.write(() -> xml.writer.writeCharacters(value)));
  }

  void element(String name, Consumer<Xml> content) {
    write(() -> writer.writeStartElement(name));
    content.accept(this);
    write(writer::writeEndElement);
  }

  void list(String name, Iterable<Consumer<Xml>> members) {
    element(name, list -> members.forEach(member -> list.element("member", member)));
  }

  void map(String name, Map<String, String> map) {
    element(name, xml -> map.forEach(xml::entry));
  }

  private void entry(String key, String value) {
    element(
        "entry",
        entry -> {
          entry.text("key", key);
          entry.text("value", value);
        });
  }

  private static String document(String root, Consumer<Xml> content) {
    StringWriter text = new StringWriter();
    Xml xml = new Xml(open(text));
    xml.write(() -> xml.writer.writeStartElement(root));
    xml.write(() -> xml.writer.writeDefaultNamespace(NAMESPACE));
    content.accept(xml);
    xml.write(xml.writer::writeEndElement);
    xml.write(xml.writer::close);
    return text.toString();
  }

  private static XMLStreamWriter open(StringWriter text) {
    try {
      return FACTORY.createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes XML", e);
    }
  }

  private void write(Write write) {
    try {
      write.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes XML", e);
    }
  }

  private interface Write {
    void run() throws XMLStreamException;
  }
}
