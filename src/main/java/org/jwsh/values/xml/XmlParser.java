package org.jwsh.values.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jwsh.values.NetException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML documents; nothing outside of the text is ever fetched. White space between elements is left out. */
public final class XmlParser {
    private static final Pattern DECLARATION = Pattern.compile("\\A<\\?xml\\s+(.*?)\\s*\\?>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(/?)([\\w:.-]+)((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>",
            Pattern.DOTALL);

    private XmlParser() {}

    /** A document without content. */
    public static XmlNode empty() {
        return XmlNode.of(builder().newDocument());
    }

    /**
     * The document that a text holds.
     *
     * @throws NetException of type XmlException, or InvalidOperationException for a text without any markup
     */
    public static XmlNode parse(String text) {
        return parse(text, false);
    }

    /** @param keepBlanks whether white space between elements stays */
    public static XmlNode parse(String text, boolean keepBlanks) {
        if (text.isBlank()) {
            return empty();
        }
        if (text.stripLeading().charAt(0) != '<') {
            throw NetException.of(
                    "System.InvalidOperationException",
                    "The specified node cannot be inserted as the valid child of this node, because the specified node"
                            + " is the wrong type.");
        }
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(text.strip())));
            EmptyElements.mark(document, text);
            if (!keepBlanks) {
                dropBlanks(document);
            }
            declare(document, text.strip());
            return XmlNode.of(document);
        } catch (SAXException malformed) {
            throw NetException.of("System.Xml.XmlException", reason(text));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void dropBlanks(Node parent) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child.getNodeType() == Node.TEXT_NODE && child.getNodeValue().isBlank()) {
                parent.removeChild(child);
            } else {
                dropBlanks(child);
            }
        }
    }

    /** Makes the declaration a node, which it is in .NET. */
    private static void declare(Document document, String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.find()) {
            Node node = document.createProcessingInstruction("xml", declaration.group(1));
            document.insertBefore(node, document.getFirstChild());
        }
    }

    private static String reason(String text) {
        Deque<int[]> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (tag.group(2) == null || !tag.group(4).isEmpty()) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                names.push(tag.group(2));
                open.push(new int[] {tag.start(2)});
            } else if (!names.isEmpty() && !names.peek().equals(tag.group(2))) {
                return "The '" + names.peek() + "' start tag on line " + line(text, open.peek()[0]) + " position "
                        + column(text, open.peek()[0]) + " does not match the end tag of '" + tag.group(2) + "'. Line "
                        + line(text, tag.start(2)) + ", position " + column(text, tag.start(2)) + ".";
            } else if (!names.isEmpty()) {
                names.pop();
                open.pop();
            }
        }
        return "Data at the root level is invalid. Line 1, position 1.";
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static int column(String text, int at) {
        return at - text.lastIndexOf('\n', at - 1);
    }
}
