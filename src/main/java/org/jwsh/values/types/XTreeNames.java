package org.jwsh.values.types;

import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;

/** {@code XName}, which a text becomes, and {@code XNamespace}. */
final class XTreeNames implements TypeDefinition {
    private static final String NAME = "System.Xml.Linq.XName";
    private static final String NAMESPACE = "System.Xml.Linq.XNamespace";

    @Override
    public Object accept(Object value) {
        return value instanceof String text ? XTree.Name.of(text) : null;
    }

    @Override
    public boolean acceptsFrom(org.jwsh.values.NetType other) {
        return other == NetTypes.STRING;
    }

    @Override
    public void define(TypeBuilder type) {
        Class<XTree.Name> self = XTree.Name.class;
        type.property("string LocalName", self, XTree.Name::local)
                .property(NAMESPACE + " Namespace", self, XTree.Name::namespace)
                .property("string NamespaceName", self, n -> n.namespace().uri())
                .method("string ToString()", self, (n, a) -> n.toString())
                .method("bool Equals(System.Object obj)", self, (n, a) -> n.equals(a[0]))
                .staticMethod("static " + NAME + " Get(string expandedName)", a -> XTree.Name.of((String) a[0]))
                .staticMethod(
                        "static " + NAME + " Get(string localName, string namespaceName)",
                        a -> new XTree.Name(new XTree.Namespace((String) a[1]), (String) a[0]));
    }

    static void namespace(TypeBuilder type) {
        Class<XTree.Namespace> self = XTree.Namespace.class;
        type.property("string NamespaceName", self, XTree.Namespace::uri)
                .method(NAME + " GetName(string localName)", self, (n, a) -> new XTree.Name(n, (String) a[0]))
                .method("string ToString()", self, (n, a) -> n.uri())
                .staticProperty(NAMESPACE + " None", () -> XTree.Namespace.NONE)
                .staticProperty(NAMESPACE + " Xmlns", () -> new XTree.Namespace(XTree.xmlns()))
                .staticMethod(
                        "static " + NAMESPACE + " Get(string namespaceName)", a -> new XTree.Namespace((String) a[0]))
                .staticMethod(
                        "static " + NAME + " op_Addition(" + NAMESPACE + " ns, string localName)",
                        a -> new XTree.Name((XTree.Namespace) a[0], (String) a[1]))
                .staticMethod(
                        "static " + NAMESPACE + " op_Implicit(string namespaceName)",
                        a -> new XTree.Namespace((String) a[0]));
    }
}
