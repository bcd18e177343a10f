package org.jwsh.values.xml;

import java.util.List;
import java.util.Map;
import org.jwsh.values.TypeName;

/** A cursor over a document that reads values and evaluates expressions. */
@TypeName("System.Xml.XPath.XPathNavigator")
public final class XPathNavigator {
    private XmlNode node;

    public XPathNavigator(XmlNode node) {
        this.node = node;
    }

    public XmlNode node() {
        return node;
    }

    /** Moves where there is such a node; false where there is none. */
    public boolean move(XmlNode target) {
        if (target == null) {
            return false;
        }
        node = target;
        return true;
    }

    /** A number, a text, a bool, or the nodes that were found as navigators. */
    public Object evaluate(String expression, Map<String, String> namespaces) {
        Object value = XPathQuery.evaluate(node, expression, namespaces);
        return value instanceof List<?> nodes ? navigators(nodes) : value;
    }

    public Object[] select(String expression, Map<String, String> namespaces) {
        return navigators(XPathQuery.select(node, expression, namespaces));
    }

    private static Object[] navigators(List<?> nodes) {
        return nodes.stream().map(each -> new XPathNavigator((XmlNode) each)).toArray();
    }

    /** The text of the node. */
    @Override
    public String toString() {
        return node.innerText();
    }
}
