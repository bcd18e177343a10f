package org.jwsh.values.types;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.xml.XmlMarkup;
import org.jwsh.values.xml.XmlNode;
import org.jwsh.values.xml.XmlParser;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Reads and writes the content of XML documents. */
final class XmlFiles {
    private static final String KEEP_BLANKS = "jwsh.keepBlanks";

    private XmlFiles() {}

    static boolean keepsBlanks(XmlNode document) {
        return Boolean.TRUE.equals(document.node().getUserData(KEEP_BLANKS));
    }

    static void keepBlanks(XmlNode document, Object value) {
        document.node().setUserData(KEEP_BLANKS, value, null);
    }

    static Object load(XmlNode document, String markup) {
        Document target = (Document) document.node();
        XmlNode source = XmlParser.parseWhole(markup, keepsBlanks(document));
        while (target.getFirstChild() != null) {
            target.removeChild(target.getFirstChild());
        }
        for (XmlNode child : source.children()) {
            Node copy = target.importNode(child.node(), true);
            target.appendChild(copy);
            copyEnds(child.node(), copy);
        }
        return null;
    }

    private static void copyEnds(Node from, Node to) {
        if (!XmlNode.of(from).isEmpty()) {
            XmlNode.of(to).writtenWithEnd();
        }
        Node copy = to.getFirstChild();
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            copyEnds(child, copy);
            copy = copy.getNextSibling();
        }
    }

    static Object loadFile(XmlNode document, String file) {
        Path path = FilePaths.of(file);
        String text = (String) FilePaths.guard(path, () -> Files.readString(path));
        return load(document, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Writes the document into a file, its elements on lines of their own unless white space was kept. */
    static Object saveFile(XmlNode document, String file) {
        Path path = FilePaths.of(file);
        byte[] bytes = bytes(document);
        return FilePaths.guard(path, () -> {
            Files.write(path, bytes);
            return null;
        });
    }

    private static byte[] bytes(XmlNode document) {
        boolean declared = document.outerXml().startsWith("<?xml");
        return ((declared ? "\uFEFF" : "") + text(document)).getBytes(StandardCharsets.UTF_8);
    }

    static Object save(XmlNode document, StreamValue stream) {
        byte[] bytes = bytes(document);
        return StreamValue.run(() -> {
            stream.open().write(bytes, 0, bytes.length);
            return null;
        });
    }

    static Object save(XmlNode document, TextWriterValue writer) {
        writer.write(text(document));
        return null;
    }

    private static String text(XmlNode document) {
        return keepsBlanks(document) ? document.outerXml() : XmlMarkup.indented(document);
    }
}
