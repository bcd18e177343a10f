package org.jwsh.remoting.wsman;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jwsh.remoting.protocol.ProtocolException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The names of WS-Management, and reading of its envelopes. */
final class Soap {
    static final String TYPE = "application/soap+xml;charset=UTF-8";
    static final String ENVELOPE = "http://www.w3.org/2003/05/soap-envelope";
    static final String ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
    static final String WSMAN = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd";
    static final String MICROSOFT = "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd";
    static final String SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell";
    static final String POWERSHELL = "http://schemas.microsoft.com/powershell";
    static final String TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer/";
    static final String RESOURCE = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
    static final String IDENTITY = "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd";
    static final String CREATE = TRANSFER + "Create";
    static final String DELETE = TRANSFER + "Delete";
    static final String COMMAND = SHELL + "/Command";
    static final String RECEIVE = SHELL + "/Receive";
    static final String SEND = SHELL + "/Send";
    static final String SIGNAL = SHELL + "/Signal";
    static final String DISCONNECT = SHELL + "/Disconnect";
    static final String RECONNECT = SHELL + "/Reconnect";
    static final String DONE = SHELL + "/CommandState/Done";
    static final String RUNNING = SHELL + "/CommandState/Running";
    static final String STOP = "powershell/signal/crtl_c";
    static final String TERMINATE = SHELL + "/signal/terminate";
    static final String TIMED_OUT = "2150858793";
    static final String NO_SUCH_SHELL = "2150858843";
    static final String NO_SUCH_CONFIGURATION = "2150859181";

    static final String NAMESPACES = " xmlns:s=\"" + ENVELOPE + "\" xmlns:wsa=\"" + ADDRESSING + "\" xmlns:wsman=\""
            + WSMAN + "\" xmlns:wsmv=\"" + MICROSOFT + "\" xmlns:rsp=\"" + SHELL + "\"";

    private Soap() {}

    /**
     * Reads an envelope. Document types are refused.
     *
     * @throws ProtocolException where it is no XML
     */
    static Document parse(byte[] text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(text));
        } catch (SAXException | IOException malformed) {
            throw new ProtocolException("The message is no SOAP envelope: " + malformed.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first element of that name below a node, or null. */
    static Element find(Node within, String namespace, String name) {
        List<Element> all = all(within, namespace, name);
        return all.isEmpty() ? null : all.getFirst();
    }

    static List<Element> all(Node within, String namespace, String name) {
        NodeList found = within instanceof Document document
                ? document.getElementsByTagNameNS(namespace, name)
                : ((Element) within).getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of the first element of that name, or null. */
    static String text(Node within, String namespace, String name) {
        Element element = find(within, namespace, name);
        return element == null ? null : element.getTextContent().strip();
    }

    /** Text for between tags and in attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
