package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.TypeTable;
import org.jwsh.runtime.members.AliasProperty;
import org.jwsh.runtime.members.MemberSet;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.PropertySet;
import org.jwsh.runtime.members.ScriptMethod;
import org.jwsh.runtime.members.ScriptProperty;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.xml.XmlFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads {@code .types.ps1xml} files into a session's table of types. */
public final class TypesFile {
    private static final List<String> PARTS = List.of("Name", "Members", "TypeConverter", "TypeAdapter");

    private final ExecutionContext context;

    public TypesFile(ExecutionContext context) {
        this.context = context;
    }

    /**
     * Adds what the file says of types.
     *
     * @throws NetException where the file is not well-formed
     */
    public void load(Path file) throws IOException {
        try {
            for (Element type : children(XmlFile.root(file), "Type")) {
                check(file, type);
                load(type);
            }
        } catch (SAXException wrong) {
            throw refused(file, wrong.getMessage());
        }
    }

    private static NetException refused(Path file, String why) {
        return NetException.of(
                        "System.Management.Automation.RuntimeException",
                        "Error in type data file \"" + file + "\": " + why)
                .withRecord("TypesXmlUpdateException", ErrorCategory.InvalidOperation, null);
    }

    private static void check(Path file, Element type) {
        for (Element child : children(type, null)) {
            if (!PARTS.contains(child.getTagName())) {
                throw refused(
                        file,
                        "The node " + child.getTagName() + " is not allowed. The following nodes are allowed: "
                                + String.join(", ", PARTS) + ".");
            }
        }
    }

    private void load(Element type) {
        TypeTable.TypeData data = TypeTable.of(context).data(text(type, "Name"));
        for (Element members : children(type, "Members")) {
            for (Element member : children(members, null)) {
                PSMember made = member(member);
                if (made != null) {
                    data.members().put(CaseFolding.fold(made.name()), made);
                }
            }
        }
    }

    private PSMember member(Element member) {
        String name = text(member, "Name");
        return switch (member.getTagName()) {
            case "NoteProperty" -> new NoteProperty(name, text(member, "Value"));
            case "AliasProperty" -> new AliasProperty(name, text(member, "ReferencedMemberName"));
            case "ScriptProperty" ->
                new ScriptProperty(name, block(text(member, "GetScriptBlock")), block(text(member, "SetScriptBlock")));
            case "ScriptMethod" -> new ScriptMethod(name, block(text(member, "Script")));
            case "PropertySet" -> new PropertySet(name, referenced(member));
            case "MemberSet" -> new MemberSet(name, nested(member));
            default -> null;
        };
    }

    private List<PSMember> nested(Element set) {
        List<PSMember> found = new ArrayList<>();
        for (Element members : children(set, "Members")) {
            for (Element member : children(members, null)) {
                PSMember made = member(member);
                if (made != null) {
                    found.add(made);
                }
            }
        }
        return found;
    }

    private static List<String> referenced(Element set) {
        List<String> names = new ArrayList<>();
        for (Element properties : children(set, "ReferencedProperties")) {
            children(properties, "Name")
                    .forEach(name -> names.add(name.getTextContent().trim()));
        }
        return names;
    }

    private ScriptBlock block(String script) {
        return script == null ? null : ScriptCompilation.compile(script, null, context, null);
    }

    private static String text(Element parent, String child) {
        List<Element> found = children(parent, child);
        return found.isEmpty() ? null : found.getFirst().getTextContent().trim();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element
                    && (name == null || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }
}
