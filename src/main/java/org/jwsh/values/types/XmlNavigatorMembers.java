package org.jwsh.values.types;

import java.util.Map;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.xml.XPathNavigator;
import org.jwsh.values.xml.XmlNamespaceManager;
import org.jwsh.values.xml.XmlNode;
import org.w3c.dom.Element;

/** The members of navigators. */
final class XmlNavigatorMembers {
    private static final String SELF = "System.Xml.XPath.XPathNavigator";

    private XmlNavigatorMembers() {}

    static void define(TypeBuilder type) {
        type.property("string Name", XPathNavigator.class, n -> n.node().node().getNodeName())
                .property(
                        "string LocalName", XPathNavigator.class, n -> n.node().localName())
                .property("string Value", XPathNavigator.class, n -> n.node().innerText())
                .property("string InnerXml", XPathNavigator.class, n -> n.node().innerXml())
                .property("string OuterXml", XPathNavigator.class, n -> n.node().outerXml())
                .property(
                        "bool HasChildren",
                        XPathNavigator.class,
                        n -> n.node().node().hasChildNodes())
                .property(
                        "bool HasAttributes",
                        XPathNavigator.class,
                        n -> n.node().node().hasAttributes())
                .property("System.Object UnderlyingObject", XPathNavigator.class, XPathNavigator::node)
                .method("string ToString()", XPathNavigator.class, (n, a) -> n.toString())
                .method(SELF + " Clone()", XPathNavigator.class, (n, a) -> new XPathNavigator(n.node()))
                .method(
                        "string GetAttribute(string localName, string namespaceURI)",
                        XPathNavigator.class,
                        (n, a) ->
                                n.node().node() instanceof Element element ? element.getAttribute((String) a[0]) : "");
        queries(type);
        moves(type);
    }

    private static void queries(TypeBuilder type) {
        type.method(
                        "System.Object Evaluate(string xpath)",
                        XPathNavigator.class,
                        (n, a) -> n.evaluate((String) a[0], null))
                .method(
                        "System.Object Evaluate(string xpath, System.Xml.IXmlNamespaceResolver resolver)",
                        XPathNavigator.class,
                        (n, a) -> n.evaluate((String) a[0], namespaces(a[1])))
                .method(
                        "System.Object Select(string xpath)",
                        XPathNavigator.class,
                        (n, a) -> n.select((String) a[0], null))
                .method(
                        "System.Object Select(string xpath, System.Xml.IXmlNamespaceResolver resolver)",
                        XPathNavigator.class,
                        (n, a) -> n.select((String) a[0], namespaces(a[1])))
                .method(SELF + " SelectSingleNode(string xpath)", XPathNavigator.class, (n, a) -> {
                    Object[] found = n.select((String) a[0], null);
                    return found.length == 0 ? null : found[0];
                });
    }

    private static Map<String, String> namespaces(Object manager) {
        return manager instanceof XmlNamespaceManager known ? known.namespaces() : null;
    }

    private static void moves(TypeBuilder type) {
        type.method(
                        "bool MoveToFirstChild()",
                        XPathNavigator.class,
                        (n, a) -> n.move(of(n.node().node().getFirstChild())))
                .method(
                        "bool MoveToNext()",
                        XPathNavigator.class,
                        (n, a) -> n.move(of(n.node().node().getNextSibling())))
                .method(
                        "bool MoveToPrevious()",
                        XPathNavigator.class,
                        (n, a) -> n.move(of(n.node().node().getPreviousSibling())))
                .method(
                        "bool MoveToParent()",
                        XPathNavigator.class,
                        (n, a) -> n.move(of(n.node().node().getParentNode())))
                .method("void MoveToRoot()", XPathNavigator.class, (n, a) -> {
                    n.move(of(n.node().node().getOwnerDocument()));
                    return null;
                });
    }

    private static XmlNode of(org.w3c.dom.Node node) {
        return XmlNode.of(node);
    }
}
