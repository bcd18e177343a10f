package org.jwsh.remoting.clixml;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jwsh.runtime.members.CodeProperty;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.collections.OrderedDictionary;
import org.jwsh.values.collections.SequenceValue;

/**
 * Reads CLIXML object by object. Nothing is built but the known types and property bags; what the document names beyond them
 * is kept as type names that begin with {@code Deserialized.}. Entities and document types are refused.
 */
public final class CliXmlDeserializer implements AutoCloseable {
    private static final String PREFIX = "Deserialized.";
    private static final int DEEPEST = 200;
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader xml;
    private final SecretCipher cipher;
    private final Map<String, Object> references = new HashMap<>();
    private final Map<String, List<String>> typeNames = new HashMap<>();
    private boolean rehydrates = true;
    private boolean inDocument;
    private boolean ended;
    private int level;

    /** @throws NetException of type XmlException where the text is no XML at all */
    public CliXmlDeserializer(Reader text, SecretCipher cipher) {
        this.cipher = cipher;
        try {
            synchronized (XML) {
                xml = XML.createXMLStreamReader(text);
            }
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("reuse-instance", false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(4 * DEEPEST));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("No entities");
        });
        return factory;
    }

    /** The object of a single element, as remoting messages hold it. */
    public static Object element(String text, SecretCipher cipher) {
        Object plain = PlainElement.read(text);
        if (plain != null) {
            return plain;
        }
        try (CliXmlDeserializer reader = new CliXmlDeserializer(new StringReader(text), cipher)) {
            reader.nextStart();
            return reader.value();
        }
    }

    /** The same with every object of a type that is not primitive left as its properties. */
    public static Object bareElement(String text, SecretCipher cipher) {
        Object plain = PlainElement.read(text);
        if (plain != null) {
            return plain;
        }
        try (CliXmlDeserializer reader = new CliXmlDeserializer(new StringReader(text), cipher)) {
            reader.rehydrates = false;
            reader.nextStart();
            return reader.value();
        }
    }

    /** All objects of a document. */
    public static List<Object> document(String text) {
        List<Object> found = new ArrayList<>();
        try (CliXmlDeserializer reader = new CliXmlDeserializer(new StringReader(text), SecretCipher.NONE)) {
            while (reader.hasNext()) {
                found.add(reader.next());
            }
        }
        return found;
    }

    /**
     * Whether the document has another object.
     *
     * @throws NetException of type XmlException, with the position, where it is malformed or is no CLIXML
     */
    public boolean hasNext() {
        if (!inDocument && !ended) {
            nextStart();
            if (!xml.getLocalName().equals("Objs")
                    || xml.getNamespaceURI() != null && !xml.getNamespaceURI().equals(CliXmlSerializer.NAMESPACE)) {
                throw failure("Element 'Objs' with namespace name '" + CliXmlSerializer.NAMESPACE + "' was not found.");
            }
            inDocument = true;
        } else if (!ended && xml.isStartElement()) {
            return true;
        }
        if (!ended && !nextStart()) {
            ended = true;
        }
        return !ended;
    }

    /** The next object. */
    public Object next() {
        Object value = value();
        ended = !nextStart();
        return value;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        }
    }

    /** Moves to the next start of an element; false at the end of the element around. */
    private boolean nextStart() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                    return false;
                }
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw failure("For security reasons DTD is prohibited in this XML document.");
                }
            }
            return false;
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        }
    }

    /** The value of the element at its start; afterwards the reader stands at its end. */
    private Object value() {
        String tag = xml.getLocalName();
        if (++level > DEEPEST) {
            throw failure("Serialized XML is nested too deeply.");
        }
        try {
            return switch (tag) {
                case "Nil" -> {
                    text();
                    yield null;
                }
                case "Ref" -> reference();
                case "Obj" -> new ObjectElement(xml.getAttributeValue(null, "RefId")).read();
                default -> primitive(tag);
            };
        } finally {
            level--;
        }
    }

    private Object reference() {
        String id = xml.getAttributeValue(null, "RefId");
        text();
        if (!references.containsKey(id)) {
            throw failure("A reference to an object with RefId '" + id + "' was found, but there is no such object.");
        }
        return references.get(id);
    }

    private Object primitive(String tag) {
        if (tag.equals("PR")) {
            return ProgressElement.read(children());
        }
        if (!tag.equals("SS") && PrimitiveForm.typeOf(tag) == null) {
            throw failure("The XML tag '" + tag + "' is not recognized.");
        }
        String text = text();
        try {
            return tag.equals("SS") ? cipher.decrypt(text) : new PrimitiveForm(tag, text).value();
        } catch (RuntimeException wrong) {
            String type = tag.equals("SS") ? "System.Security.SecureString" : PrimitiveForm.typeOf(tag);
            throw failure("The value '" + (tag.equals("SS") ? "" : text) + "' cannot be read as " + type + ".");
        }
    }

    /** The child elements with nothing but text in them, by tag. */
    private Map<String, String> children() {
        Map<String, String> found = new HashMap<>();
        while (nextStart()) {
            found.put(xml.getLocalName(), EncodedText.decode(text()));
        }
        return found;
    }

    private String text() {
        try {
            return xml.getElementText();
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        }
    }

    private void skip() {
        text();
    }

    private NetException failure(XMLStreamException malformed) {
        return XmlPosition.failure(malformed);
    }

    private NetException failure(String message) {
        return XmlPosition.failure(message, xml.getLocation());
    }

    /** What the child elements of one {@code Obj} say, as far as they were read. */
    private final class ObjectElement {
        private final String id;
        private List<String> names;
        private String text;
        private PSObject object;
        private boolean plain;

        private ObjectElement(String id) {
            this.id = id;
        }

        private Object read() {
            while (nextStart()) {
                child(xml.getLocalName());
            }
            if (object == null) {
                become(PSObject.custom());
            }
            if (text != null && object.find(DeserializedText.NAME) < 0) {
                object.put(DeserializedText.NAME, new DeserializedText(text));
            }
            Object rebuilt = names == null || !rehydrates ? null : Rehydration.of(names.getFirst(), object);
            if (rebuilt != null) {
                references.put(id, rebuilt);
                return rebuilt;
            }
            return plain && names == null && object.shape().size() == 0 ? object.base() : object;
        }

        private void child(String tag) {
            switch (tag) {
                case "TN" -> readNames();
                case "TNRef" -> {
                    names = typeNames.get(xml.getAttributeValue(null, "RefId"));
                    skip();
                }
                case "ToString" -> text = EncodedText.decode(text());
                case "Props" -> members(true);
                case "MS" -> members(false);
                case "DCT" -> readDictionary();
                case "LST", "IE" -> readList();
                case "STK", "QUE" -> readSequence(tag.equals("STK"));
                default -> readPrimitive();
            }
        }

        private void readNames() {
            String table = xml.getAttributeValue(null, "RefId");
            names = new ArrayList<>();
            while (nextStart()) {
                String name = EncodedText.decode(text());
                names.add(name.startsWith(PREFIX) ? name : PREFIX + name);
            }
            if (names.isEmpty()) {
                names = null;
            } else {
                typeNames.put(table, names);
            }
        }

        private void become(PSObject made) {
            object = made;
            if (names != null) {
                object.typeNames().clear();
                object.typeNames().addAll(names);
            }
            if (id != null) {
                references.put(id, object);
            }
        }

        private PSObject bag() {
            if (object == null) {
                become(PSObject.custom());
            }
            return object;
        }

        private void members(boolean ofType) {
            while (nextStart()) {
                String name = EncodedText.decode(String.valueOf(xml.getAttributeValue(null, "N")));
                if (xml.getLocalName().equals("MS")) {
                    skipMemberSet();
                } else {
                    PSObject bag = bag();
                    Object value = value();
                    bag.put(name, ofType ? new DeserializedProperty(name, value) : value);
                }
            }
        }

        private void skipMemberSet() {
            int open = 1;
            while (open > 0) {
                open += nextStart() ? 1 : -1;
            }
        }

        private void readDictionary() {
            boolean ordered = names != null
                    && names.getFirst().equals(PREFIX + "System.Collections.Specialized.OrderedDictionary");
            Map<Object, Object> dictionary = ordered ? new OrderedDictionary() : new Hashtable();
            become(new PSObject(dictionary));
            while (nextStart()) {
                Object key = null;
                Object held = null;
                while (nextStart()) {
                    boolean isKey = "Key".equals(xml.getAttributeValue(null, "N"));
                    Object value = value();
                    key = isKey ? value : key;
                    held = isKey ? held : value;
                }
                if (key == null) {
                    throw failure("A dictionary entry has no key.");
                }
                dictionary.put(key, held);
            }
        }

        private void readList() {
            ListValue list = new ListValue(NetTypes.named("System.Collections.ArrayList"), NetTypes.OBJECT);
            become(new PSObject(list));
            while (nextStart()) {
                list.add(value());
            }
        }

        private void readSequence(boolean stack) {
            SequenceValue sequence = new SequenceValue(
                    NetTypes.named(stack ? "System.Collections.Stack" : "System.Collections.Queue"), stack);
            become(new PSObject(sequence));
            List<Object> elements = new ArrayList<>();
            while (nextStart()) {
                elements.add(value());
            }
            (stack ? elements.reversed() : elements).forEach(sequence::add);
        }

        private void readPrimitive() {
            Object value = value();
            if (value == null) {
                return;
            }
            plain = true;
            become(new PSObject(value));
            if (names != null && names.contains(PREFIX + "System.Enum")) {
                String label = text;
                object.put(
                        "Value",
                        CodeProperty.readOnly("Value", PSMember.Kind.ScriptProperty, "System.Object", self -> label));
            }
        }
    }
}
