package org.jwsh.values.xml;

import java.io.IOException;
import java.io.StringReader;
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

    private XmlParser() {}

    /** A document without content. */
    public static XmlNode empty() {
        return XmlNode.of(builder().newDocument());
    }

    /**
     * The document that a text holds; an empty one for a text without anything.
     *
     * @throws NetException of type XmlException, or InvalidOperationException for what can be no part of a document
     */
    public static XmlNode parse(String text) {
        return text.isBlank() ? empty() : parse(text, false, true);
    }

    /**
     * The document that a text is as a whole.
     *
     * @param keepBlanks whether white space between elements stays
     * @throws NetException of type XmlException
     */
    public static XmlNode parseWhole(String text, boolean keepBlanks) {
        return parse(text, keepBlanks, false);
    }

    private static XmlNode parse(String text, boolean keepBlanks, boolean fragment) {
        if (!text.startsWith("<") && text.stripLeading().startsWith("<?xml ")) {
            throw XmlProblem.of(text, fragment);
        }
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(text.strip())));
            SourceTags.mark(document, text);
            if (!keepBlanks) {
                dropBlanks(document);
            }
            declare(document, text.strip());
            return XmlNode.of(document);
        } catch (SAXException malformed) {
            throw XmlProblem.of(text, fragment);
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
}
