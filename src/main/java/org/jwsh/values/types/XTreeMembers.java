package org.jwsh.values.types;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.xml.XmlParser;

/** The members of documents, elements, attributes and other nodes of LINQ to XML. */
final class XTreeMembers {
    private static final String ELEMENT = "System.Xml.Linq.XElement";
    private static final String ATTRIBUTE = "System.Xml.Linq.XAttribute";
    private static final String DOCUMENT = "System.Xml.Linq.XDocument";
    private static final String NAME = "System.Xml.Linq.XName name";
    private static final String SEQUENCE = "System.Collections.Generic.IEnumerable";

    private XTreeMembers() {}

    static void object(TypeBuilder type) {
        Class<XTree.Node> self = XTree.Node.class;
        type.property(ELEMENT + " Parent", self, n -> n.parent instanceof XTree.Element ? n.parent : null)
                .property(DOCUMENT + " Document", self, XTreeMembers::top)
                .property("string BaseUri", self, n -> "")
                .property("System.Xml.XmlNodeType NodeType", self, n -> Enums.value("System.Xml.XmlNodeType", kind(n)))
                .method("string ToString()", self, (n, a) -> n.toString());
    }

    private static Object top(XTree.Node node) {
        XTree.Node above = node;
        while (above.parent != null) {
            above = above.parent;
        }
        return above instanceof XTree.Document ? above : null;
    }

    private static String kind(XTree.Node node) {
        return switch (node) {
            case XTree.Element _ -> "Element";
            case XTree.Document _ -> "Document";
            case XTree.Attribute _ -> "Attribute";
            case XTree.Comment _ -> "Comment";
            case XTree.Text text -> text.raw ? "CDATA" : "Text";
            default -> "None";
        };
    }

    static void node(TypeBuilder type) {
        Class<XTree.Node> self = XTree.Node.class;
        type.property("System.Xml.Linq.XNode NextNode", self, n -> sibling(n, 1))
                .property("System.Xml.Linq.XNode PreviousNode", self, n -> sibling(n, -1))
                .method("void Remove()", self, (n, a) -> {
                    n.remove();
                    return null;
                })
                .method("void AddAfterSelf(System.Object content)", self, (n, a) -> beside(n, 1, a[0]))
                .method("void AddBeforeSelf(System.Object content)", self, (n, a) -> beside(n, 0, a[0]))
                .method("void ReplaceWith(System.Object content)", self, (n, a) -> {
                    beside(n, 1, a[0]);
                    n.remove();
                    return null;
                })
                .method(SEQUENCE + "[" + ELEMENT + "] ElementsAfterSelf()", self, (n, a) -> after(n))
                .method(SEQUENCE + "[" + ELEMENT + "] Ancestors()", self, (n, a) -> ancestors(n, null))
                .method(SEQUENCE + "[" + ELEMENT + "] Ancestors(" + NAME + ")", self, (n, a) -> ancestors(n, a[0]))
                .method("string ToString()", self, (n, a) -> n.toString())
                .method(
                        "string ToString(System.Xml.Linq.SaveOptions options)",
                        self,
                        (n, a) -> XTreeWriter.text(n, !a[0].toString().contains("DisableFormatting")));
    }

    private static Object sibling(XTree.Node node, int step) {
        int index = node.parent == null ? -1 : node.parent.nodes.indexOf(node) + step;
        return index < 0 || node.parent == null || index >= node.parent.nodes.size()
                ? null
                : node.parent.nodes.get(index);
    }

    private static Object beside(XTree.Node node, int step, Object content) {
        if (node.parent == null) {
            throw Failures.invalidOperation("The parent is missing.");
        }
        node.parent.insert(node.parent.nodes.indexOf(node) + step, content);
        return null;
    }

    private static Object after(XTree.Node node) {
        List<Object> found = new ArrayList<>();
        for (Object next = sibling(node, 1); next != null; next = sibling((XTree.Node) next, 1)) {
            if (next instanceof XTree.Element) {
                found.add(next);
            }
        }
        return found.toArray(XTree.Element[]::new);
    }

    private static Object ancestors(XTree.Node node, Object name) {
        List<XTree.Element> found = new ArrayList<>();
        for (XTree.Node above = node.parent; above != null; above = above.parent) {
            if (above instanceof XTree.Element element && (name == null || element.name.equals(name))) {
                found.add(element);
            }
        }
        return found.toArray(XTree.Element[]::new);
    }

    static void container(TypeBuilder type) {
        Class<XTree.Container> self = XTree.Container.class;
        String all = SEQUENCE + "[" + ELEMENT + "] ";
        type.property("System.Xml.Linq.XNode FirstNode", self, c -> c.nodes.isEmpty() ? null : c.nodes.getFirst())
                .property("System.Xml.Linq.XNode LastNode", self, c -> c.nodes.isEmpty() ? null : c.nodes.getLast())
                .method(
                        ELEMENT + " Element(" + NAME + ")",
                        self,
                        (c, a) -> c.elements(a[0]).stream().findFirst().orElse(null))
                .method(all + "Elements()", self, (c, a) -> array(c.elements(null)))
                .method(all + "Elements(" + NAME + ")", self, (c, a) -> array(c.elements(a[0])))
                .method(all + "Descendants()", self, (c, a) -> array(c.descendants(null)))
                .method(all + "Descendants(" + NAME + ")", self, (c, a) -> array(c.descendants(a[0])))
                .method(
                        SEQUENCE + "[System.Xml.Linq.XNode] Nodes()",
                        self,
                        (c, a) -> c.nodes.toArray(XTree.Node[]::new))
                .method("void Add(System.Object content)", self, (c, a) -> {
                    c.add(a[0]);
                    return null;
                })
                .method("void Add(Params System.Object[] content)", self, (c, a) -> {
                    c.add(a[0]);
                    return null;
                })
                .method("void AddFirst(System.Object content)", self, (c, a) -> {
                    c.insert(0, a[0]);
                    return null;
                })
                .method("void RemoveNodes()", self, (c, a) -> {
                    c.nodes.clear();
                    return null;
                })
                .method("void Save(string fileName)", self, (c, a) -> save(c, a[0]));
    }

    private static Object array(List<XTree.Element> elements) {
        return elements.toArray(XTree.Element[]::new);
    }

    private static Object save(XTree.Container container, Object path) {
        String declaration = container instanceof XTree.Document document && document.declaration != null
                ? new XTree.Declaration(document.declaration.version(), "utf-8", document.declaration.standalone())
                        .toString()
                : "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
        String text = "\ufeff" + declaration + "\n" + XTreeWriter.text(container, true);
        FilePaths.guard(
                FilePaths.of(path), () -> Files.write(FilePaths.of(path), text.getBytes(StandardCharsets.UTF_8)));
        return null;
    }

    static void element(TypeBuilder type) {
        Class<XTree.Element> self = XTree.Element.class;
        type.constructor(ELEMENT + " new(" + NAME + ")", a -> new XTree.Element((XTree.Name) a[0]))
                .constructor(ELEMENT + " new(" + NAME + ", System.Object content)", a -> made(a))
                .constructor(ELEMENT + " new(" + NAME + ", Params System.Object[] content)", a -> made(a))
                .constructor(ELEMENT + " new(" + ELEMENT + " other)", a -> XTree.copy((XTree.Node) a[0]))
                .property("System.Xml.Linq.XName Name", self, e -> e.name, (e, v) -> e.name = (XTree.Name) v)
                .property("string Value", self, XTree.Element::value, XTree.Element::value)
                .property("bool HasAttributes", self, e -> !e.attributes.isEmpty())
                .property("bool HasElements", self, e -> !e.elements(null).isEmpty())
                .property("bool IsEmpty", self, e -> e.nodes.isEmpty())
                .property(
                        ATTRIBUTE + " FirstAttribute",
                        self,
                        e -> e.attributes.isEmpty()
                                ? null
                                : e.attributes.values().iterator().next())
                .method(ATTRIBUTE + " Attribute(" + NAME + ")", self, (e, a) -> e.attributes.get((XTree.Name) a[0]))
                .method(
                        SEQUENCE + "[" + ATTRIBUTE + "] Attributes()",
                        self,
                        (e, a) -> e.attributes.values().toArray(XTree.Attribute[]::new))
                .method("void SetAttributeValue(" + NAME + ", System.Object value)", self, (e, a) -> {
                    e.set((XTree.Name) a[0], a[1]);
                    return null;
                })
                .method("void SetElementValue(" + NAME + ", System.Object value)", self, (e, a) -> child(e, a))
                .method("void SetValue(System.Object value)", self, (e, a) -> {
                    e.value(a[0]);
                    return null;
                })
                .method("void RemoveAttributes()", self, (e, a) -> {
                    e.attributes.clear();
                    return null;
                })
                .method("void RemoveAll()", self, (e, a) -> {
                    e.attributes.clear();
                    e.nodes.clear();
                    return null;
                })
                .method("System.Xml.Linq.XNamespace GetDefaultNamespace()", self, (e, a) -> e.name.namespace())
                .staticMethod("static " + ELEMENT + " Parse(string text)", a -> detached(parse(a[0], false)))
                .staticMethod("static " + ELEMENT + " Load(string uri)", a -> detached(load(a[0])));
    }

    private static XTree.Element made(Object[] arguments) {
        XTree.Element element = new XTree.Element((XTree.Name) arguments[0]);
        element.add(arguments[1]);
        return element;
    }

    private static Object child(XTree.Element element, Object[] arguments) {
        List<XTree.Element> known = element.elements(arguments[0]);
        if (arguments[1] == null) {
            known.stream().findFirst().ifPresent(XTree.Node::remove);
        } else if (known.isEmpty()) {
            element.add(made(arguments));
        } else {
            known.getFirst().value(arguments[1]);
        }
        return null;
    }

    private static XTree.Element detached(XTree.Document document) {
        XTree.Element root = document.root();
        root.parent = null;
        return root;
    }

    private static XTree.Document parse(Object text, boolean keepSpace) {
        org.w3c.dom.Node parsed = XmlParser.parseWhole((String) Failures.required(text, "text"), false)
                .node();
        return XTree.document((org.w3c.dom.Document) parsed, keepSpace);
    }

    private static XTree.Document load(Object path) {
        return parse(
                FilePaths.guard(FilePaths.of(path), () -> {
                    String text = Files.readString(FilePaths.of(path));
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }),
                false);
    }

    static void document(TypeBuilder type) {
        Class<XTree.Document> self = XTree.Document.class;
        type.constructor(DOCUMENT + " new()", a -> new XTree.Document())
                .constructor(DOCUMENT + " new(Params System.Object[] content)", a -> filled(null, a[0]))
                .constructor(
                        DOCUMENT + " new(System.Xml.Linq.XDeclaration declaration, Params System.Object[] content)",
                        a -> filled((XTree.Declaration) a[0], a[1]))
                .property(ELEMENT + " Root", self, XTree.Document::root)
                .property(
                        "System.Xml.Linq.XDeclaration Declaration",
                        self,
                        d -> d.declaration,
                        (d, v) -> d.declaration = (XTree.Declaration) v)
                .staticMethod("static " + DOCUMENT + " Parse(string text)", a -> parse(a[0], false))
                .staticMethod(
                        "static " + DOCUMENT + " Parse(string text, System.Xml.Linq.LoadOptions options)",
                        a -> parse(a[0], a[1].toString().contains("PreserveWhitespace")))
                .staticMethod("static " + DOCUMENT + " Load(string uri)", a -> load(a[0]));
    }

    private static XTree.Document filled(XTree.Declaration declaration, Object content) {
        XTree.Document document = new XTree.Document();
        document.declaration = declaration;
        document.add(content);
        return document;
    }

    static void attribute(TypeBuilder type) {
        Class<XTree.Attribute> self = XTree.Attribute.class;
        type.constructor(
                        ATTRIBUTE + " new(" + NAME + ", System.Object value)",
                        a -> new XTree.Attribute((XTree.Name) a[0], a[1]))
                .property("System.Xml.Linq.XName Name", self, n -> n.name)
                .property("string Value", self, n -> n.value, (n, v) -> n.value = XTree.textOf(v))
                .property("bool IsNamespaceDeclaration", self, XTree.Attribute::declaresNamespace)
                .method("void Remove()", self, (n, a) -> {
                    n.remove();
                    return null;
                })
                .method("void SetValue(System.Object value)", self, (n, a) -> {
                    n.value = XTree.textOf(a[0]);
                    return null;
                })
                .method("string ToString()", self, (n, a) -> n.toString());
    }

    static void text(TypeBuilder type) {
        type.constructor("System.Xml.Linq.XText new(string value)", a -> new XTree.Text((String) a[0], false))
                .property("string Value", XTree.Text.class, t -> t.text, (t, v) -> t.text = (String) v);
    }

    static void data(TypeBuilder type) {
        type.constructor("System.Xml.Linq.XCData new(string value)", a -> new XTree.Text((String) a[0], true));
    }

    static void comment(TypeBuilder type) {
        type.constructor("System.Xml.Linq.XComment new(string value)", a -> new XTree.Comment((String) a[0]))
                .property("string Value", XTree.Comment.class, c -> c.text);
    }

    static void declaration(TypeBuilder type) {
        Class<XTree.Declaration> self = XTree.Declaration.class;
        type.constructor(
                        "System.Xml.Linq.XDeclaration new(string version, string encoding, string standalone)",
                        a -> new XTree.Declaration((String) a[0], (String) a[1], (String) a[2]))
                .property("string Version", self, XTree.Declaration::version)
                .property("string Encoding", self, XTree.Declaration::encoding)
                .property("string Standalone", self, XTree.Declaration::standalone)
                .method("string ToString()", self, (d, a) -> d.toString());
    }
}
