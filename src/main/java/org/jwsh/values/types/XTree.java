package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;
import org.jwsh.values.xml.AttributeOrder;

/** The tree of LINQ to XML. */
final class XTree {
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private XTree() {}

    /** The name of a namespace. */
    @TypeName("System.Xml.Linq.XNamespace")
    record Namespace(String uri) {
        static final Namespace NONE = new Namespace("");

        @Override
        public String toString() {
            return uri;
        }
    }

    /** A name with its namespace. */
    @TypeName("System.Xml.Linq.XName")
    record Name(Namespace namespace, String local) {
        /** Reads {@code local} or <code>{namespace}local</code>. */
        static Name of(String expanded) {
            if (Failures.required(expanded, "expandedName").isEmpty()) {
                throw Failures.argument("'' is an invalid expanded name.", null);
            }
            int end = expanded.lastIndexOf('}');
            return expanded.startsWith("{") && end > 0
                    ? new Name(new Namespace(expanded.substring(1, end)), expanded.substring(end + 1))
                    : new Name(Namespace.NONE, expanded);
        }

        @Override
        public String toString() {
            return namespace.uri.isEmpty() ? local : "{" + namespace.uri + "}" + local;
        }
    }

    /** What the tree consists of. */
    abstract static class Node {
        Container parent;

        abstract void write(XTreeWriter writer);

        String value() {
            return "";
        }

        void remove() {
            if (parent == null) {
                throw Failures.invalidOperation("The parent is missing.");
            }
            parent.nodes.remove(this);
            parent = null;
        }

        @Override
        public String toString() {
            return XTreeWriter.text(this, true);
        }
    }

    /** Text. */
    @TypeName("System.Xml.Linq.XText")
    static final class Text extends Node implements NetTyped {
        String text;
        final boolean raw;

        Text(String text, boolean raw) {
            this.text = text;
            this.raw = raw;
        }

        @Override
        public NetType netType() {
            return NetTypes.named(raw ? "System.Xml.Linq.XCData" : "System.Xml.Linq.XText");
        }

        @Override
        String value() {
            return text;
        }

        @Override
        void write(XTreeWriter writer) {
            writer.text(text, raw);
        }
    }

    /** A comment. */
    @TypeName("System.Xml.Linq.XComment")
    static final class Comment extends Node {
        final String text;

        Comment(String text) {
            this.text = text;
        }

        @Override
        void write(XTreeWriter writer) {
            writer.comment(text);
        }
    }

    /** An attribute. */
    @TypeName("System.Xml.Linq.XAttribute")
    static final class Attribute extends Node {
        final Name name;
        String value;

        Attribute(Name name, Object value) {
            this.name = name;
            this.value = textOf(Failures.required(value, "value"));
        }

        boolean declaresNamespace() {
            return name.namespace.uri.equals(XMLNS) || name.namespace.uri.isEmpty() && name.local.equals("xmlns");
        }

        @Override
        String value() {
            return value;
        }

        @Override
        void remove() {
            ((Element) parent).attributes.remove(name);
            parent = null;
        }

        @Override
        void write(XTreeWriter writer) {
            writer.attribute(name.local, value);
        }
    }

    /** What holds other nodes. */
    abstract static class Container extends Node {
        final List<Node> nodes = new ArrayList<>();

        /** Adds content: nodes, attributes, lists of them, anything else as text. Nodes of another tree are copied. */
        void add(Object content) {
            insert(nodes.size(), content);
        }

        void insert(int index, Object content) {
            Object base = PSObject.unwrap(content);
            java.util.Iterator<?> elements =
                    base == null || base instanceof Node ? null : LanguagePrimitives.enumerator(base);
            if (base == null) {
                return;
            }
            if (elements != null) {
                int at = index;
                while (elements.hasNext()) {
                    int before = nodes.size();
                    insert(at, elements.next());
                    at += nodes.size() - before;
                }
            } else if (base instanceof Attribute attribute) {
                put(attribute.parent == null ? attribute : new Attribute(attribute.name, attribute.value));
            } else if (base instanceof Node node) {
                Node own = node.parent == null ? node : copy(node);
                own.parent = this;
                nodes.add(index, own);
            } else {
                Node text = new Text(textOf(base), false);
                text.parent = this;
                nodes.add(index, text);
            }
        }

        void put(Attribute attribute) {
            throw Failures.argument("An attribute cannot be added to content.", null);
        }

        List<Element> elements(Object name) {
            List<Element> found = new ArrayList<>();
            for (Node node : nodes) {
                if (node instanceof Element element && (name == null || element.name.equals(name))) {
                    found.add(element);
                }
            }
            return found;
        }

        List<Element> descendants(Object name) {
            List<Element> found = new ArrayList<>();
            for (Element element : elements(null)) {
                if (name == null || element.name.equals(name)) {
                    found.add(element);
                }
                found.addAll(element.descendants(name));
            }
            return found;
        }

        @Override
        String value() {
            StringBuilder all = new StringBuilder();
            for (Node node : nodes) {
                if (!(node instanceof Comment)) {
                    all.append(node.value());
                }
            }
            return all.toString();
        }
    }

    /** An element. */
    @TypeName("System.Xml.Linq.XElement")
    static final class Element extends Container {
        Name name;
        final Map<Name, Attribute> attributes = new LinkedHashMap<>();

        Element(Name name) {
            this.name = name;
        }

        @Override
        void put(Attribute attribute) {
            if (attributes.containsKey(attribute.name)) {
                throw Failures.invalidOperation("Duplicate attribute.");
            }
            attribute.parent = this;
            attributes.put(attribute.name, attribute);
        }

        void set(Name attribute, Object value) {
            Attribute known = attributes.get(attribute);
            if (value == null) {
                attributes.remove(attribute);
            } else if (known == null) {
                put(new Attribute(attribute, value));
            } else {
                known.value = textOf(value);
            }
        }

        void value(Object text) {
            nodes.clear();
            if (!textOf(text).isEmpty()) {
                add(textOf(text));
            }
        }

        @Override
        void write(XTreeWriter writer) {
            writer.element(this);
        }
    }

    /** What stands at the head of a document. */
    @TypeName("System.Xml.Linq.XDeclaration")
    record Declaration(String version, String encoding, String standalone) {
        @Override
        public String toString() {
            return "<?xml version=\"" + version + "\""
                    + (encoding == null || encoding.isEmpty() ? "" : " encoding=\"" + encoding + "\"")
                    + (standalone == null || standalone.isEmpty() ? "" : " standalone=\"" + standalone + "\"") + "?>";
        }
    }

    /** A document. */
    @TypeName("System.Xml.Linq.XDocument")
    static final class Document extends Container {
        Declaration declaration;

        Element root() {
            return elements(null).stream().findFirst().orElse(null);
        }

        @Override
        void write(XTreeWriter writer) {
            nodes.forEach(writer::node);
        }
    }

    /** Values as XML writes them. */
    static String textOf(Object value) {
        return switch (PSObject.unwrap(value)) {
            case null -> "";
            case Boolean flag -> flag ? "true" : "false";
            case org.jwsh.values.time.DateTime date -> date.format("o", org.jwsh.values.text.Culture.INVARIANT);
            default -> LanguagePrimitives.toStringInvariant(value);
        };
    }

    static Node copy(Node node) {
        return switch (node) {
            case Text text -> new Text(text.text, text.raw);
            case Comment comment -> new Comment(comment.text);
            case Attribute attribute -> new Attribute(attribute.name, attribute.value);
            case Element element -> {
                Element copy = new Element(element.name);
                element.attributes
                        .values()
                        .forEach(attribute -> copy.put(new Attribute(attribute.name, attribute.value)));
                element.nodes.forEach(child -> copy.add(copy(child)));
                yield copy;
            }
            default -> throw Failures.argument("Non white space characters cannot be added to content.", null);
        };
    }

    /** The tree of a parsed document. */
    static Document document(org.w3c.dom.Document parsed, boolean keepSpace) {
        Document document = new Document();
        if (parsed.getXmlVersion() != null && parsed.getInputEncoding() != null || parsed.getXmlEncoding() != null) {
            document.declaration = new Declaration(
                    parsed.getXmlVersion(), parsed.getXmlEncoding(), parsed.getXmlStandalone() ? "yes" : null);
        }
        fill(document, parsed, keepSpace);
        return document;
    }

    private static void fill(Container target, org.w3c.dom.Node source, boolean keepSpace) {
        for (org.w3c.dom.Node child = source.getFirstChild(); child != null; child = child.getNextSibling()) {
            Node made = node(child, keepSpace);
            if (made != null) {
                target.add(made);
            }
        }
    }

    private static Node node(org.w3c.dom.Node source, boolean keepSpace) {
        return switch (source.getNodeType()) {
            case org.w3c.dom.Node.ELEMENT_NODE -> element(source, keepSpace);
            case org.w3c.dom.Node.CDATA_SECTION_NODE -> new Text(source.getNodeValue(), true);
            case org.w3c.dom.Node.TEXT_NODE ->
                !keepSpace && source.getNodeValue().isBlank() ? null : new Text(source.getNodeValue(), false);
            case org.w3c.dom.Node.COMMENT_NODE -> new Comment(source.getNodeValue());
            default -> null;
        };
    }

    private static Element element(org.w3c.dom.Node source, boolean keepSpace) {
        Element made = new Element(name(source));
        for (org.w3c.dom.Node attribute : AttributeOrder.of(source)) {
            made.put(new Attribute(name(attribute), attribute.getNodeValue()));
        }
        fill(made, source, keepSpace);
        return made;
    }

    private static Name name(org.w3c.dom.Node node) {
        String qualified = node.getNodeName();
        int colon = qualified.indexOf(':');
        String local = qualified.substring(colon + 1);
        String uri = node.getNamespaceURI();
        if (uri == null && qualified.startsWith("xmlns:")) {
            uri = XMLNS;
        } else if (uri == null && qualified.startsWith("xml:")) {
            uri = XML;
        } else if (qualified.equals("xmlns")) {
            uri = null;
        }
        return new Name(new Namespace(uri == null ? "" : uri), local);
    }

    static String xmlns() {
        return XMLNS;
    }
}
