package org.jwsh.commands.utility;

import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.xml.XmlNode;

/**
 * A node that Select-Xml found.
 *
 * @param path the file, or {@code InputStream}
 * @param pattern the XPath expression
 */
@TypeName("Microsoft.PowerShell.Commands.SelectXmlInfo")
public record SelectXmlInfo(XmlNode node, String path, String pattern) {
    static final String STREAM = "InputStream";

    /** Makes the type known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(
                "Microsoft.PowerShell.Commands.SelectXmlInfo", SelectXmlInfo.class, () -> SelectXmlInfo::define));
    }

    static void define(TypeBuilder type) {
        type.property("System.Xml.XmlNode Node", SelectXmlInfo.class, SelectXmlInfo::node)
                .property("string Path", SelectXmlInfo.class, SelectXmlInfo::path)
                .property("string Pattern", SelectXmlInfo.class, SelectXmlInfo::pattern)
                .method("string ToString()", SelectXmlInfo.class, (info, a) -> info.toString());
    }

    /** The text of the node, and behind a colon the file. */
    @Override
    public String toString() {
        Object value = ObjectMembers.get(node, "Value");
        String text = (value == null ? node.innerXml() : value.toString()).strip();
        return path.equals(STREAM) ? text : text + ":" + path;
    }
}
