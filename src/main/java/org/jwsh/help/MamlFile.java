package org.jwsh.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jwsh.values.CaseFolding;

/** A help file in MAML: the help of the commands of a module. */
final class MamlFile {
    private final Map<String, HelpNode> commands = new LinkedHashMap<>();

    private MamlFile() {}

    /**
     * Reads a file; what is no help of commands in it is passed over.
     *
     * @throws XMLStreamException where it is not well-formed
     */
    static MamlFile read(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        MamlFile maml = new MamlFile();
        try (InputStream input = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(input);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            maml.take(element(reader), file);
        }
        return maml;
    }

    /** The help of a command, or null. */
    HelpNode command(String name) {
        return commands.get(CaseFolding.fold(name));
    }

    private void take(HelpNode root, Path file) {
        boolean maml = "maml".equalsIgnoreCase(root.attributes().get("schema"))
                || file.toString().endsWith(".maml");
        if (!root.name().equalsIgnoreCase("helpItems") || !maml) {
            return;
        }
        for (HelpNode child : root.children()) {
            HelpNode details = child.name().equalsIgnoreCase("command") ? child.child("details") : null;
            HelpNode name = details == null ? null : details.child("name");
            if (name != null) {
                commands.put(CaseFolding.fold(name.innerText().strip()), child);
            }
        }
    }

    private static HelpNode element(XMLStreamReader reader) throws XMLStreamException {
        HelpNode node = HelpNode.element(reader.getLocalName());
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            node.attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, reader.getNamespaceURI(i));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.add(element(reader));
            } else if (event == XMLStreamConstants.CHARACTERS
                    && !reader.getText().isBlank()) {
                node.add(HelpNode.text(reader.getText()));
            }
        }
        return node;
    }
}
