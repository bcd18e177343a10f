package org.jwsh.values.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.jwsh.values.NetException;
import org.w3c.dom.NodeList;

/** Finds nodes by XPath. */
public final class XPathQuery {
    private XPathQuery() {}

    /**
     * The nodes that an expression selects.
     *
     * @param namespaces prefixes with their namespaces; may be null
     * @throws NetException of type XPathException for a bad expression
     */
    public static List<XmlNode> select(XmlNode from, String expression, Map<String, String> namespaces) {
        try {
            NodeList found = (NodeList) path(namespaces).evaluate(expression, from.node(), XPathConstants.NODESET);
            return nodes(found);
        } catch (XPathExpressionException malformed) {
            throw failure(expression, malformed);
        }
    }

    /**
     * What an expression of any kind gives: nodes, a Double, a Boolean or a String.
     *
     * @throws NetException of type XPathException for a bad expression
     */
    public static Object evaluate(XmlNode from, String expression, Map<String, String> namespaces) {
        try {
            XPathEvaluationResult<?> result = path(namespaces).evaluateExpression(expression, from.node());
            return switch (result.type()) {
                case NODESET -> {
                    List<XmlNode> found = new ArrayList<>();
                    ((XPathNodes) result.value()).forEach(node -> found.add(XmlNode.of(node)));
                    yield found;
                }
                case NUMBER -> ((Number) result.value()).doubleValue();
                default -> result.value();
            };
        } catch (XPathExpressionException malformed) {
            throw failure(expression, malformed);
        }
    }

    private static XPath path(Map<String, String> namespaces) {
        XPath path = XPathFactory.newInstance().newXPath();
        if (namespaces != null) {
            path.setNamespaceContext(new Prefixes(namespaces));
        }
        return path;
    }

    private static List<XmlNode> nodes(NodeList found) {
        List<XmlNode> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(XmlNode.of(found.item(i)));
        }
        return nodes;
    }

    private static NetException failure(String expression, XPathExpressionException malformed) {
        boolean pathOnly = expression.matches("[/\\s]+") && !expression.strip().equals("/");
        return NetException.of(
                "System.Xml.XPath.XPathException",
                pathOnly ? "Expression must evaluate to a node-set." : "'" + expression + "' has an invalid token.",
                malformed);
    }

    private record Prefixes(Map<String, String> namespaces) implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return namespaces.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String namespace) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            return List.<String>of().iterator();
        }
    }
}
