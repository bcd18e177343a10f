package org.jwsh.commands.utility;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jwsh.runtime.members.MemberInfo;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** Writes objects as {@code Object} elements with {@code Property} elements in them, each on a line of its own. */
final class ObjectsXml {
    private static final Set<String> PRIMITIVES = Set.of(
            "System.String",
            "System.Char",
            "System.Boolean",
            "System.DateTime",
            "System.TimeSpan",
            "System.Byte",
            "System.SByte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
            "System.Single",
            "System.Double",
            "System.Decimal",
            "System.Guid",
            "System.Uri",
            "System.Version",
            "System.Management.Automation.ScriptBlock");

    private final StringBuilder out = new StringBuilder();
    private final boolean typeNames;
    private final int depth;
    private int indent;
    private int opened;

    /** @param depth how many levels of properties are written, at least one */
    ObjectsXml(int depth, boolean typeNames, int indent) {
        this.depth = depth;
        this.typeNames = typeNames;
        this.indent = indent;
    }

    /** The element of one object; lines of it are indented, the first one too. */
    String write(Object value) {
        out.setLength(0);
        write(value, "Object", null, depth);
        return out.toString();
    }

    private void write(Object value, String tag, String name, int left) {
        Object base = PSObject.unwrap(value);
        if (base == null || base == AutomationNull.VALUE) {
            empty(tag, name, null);
            return;
        }
        String type = NetTypes.of(value).fullName();
        if (PRIMITIVES.contains(type)) {
            leaf(tag, name, type, StringForm.plain(value));
        } else if (base instanceof Map<?, ?> dictionary) {
            open(tag, name, type);
            dictionary.forEach((key, held) -> {
                write(key, "Property", "Key", left);
                write(held, "Property", "Value", left);
            });
            notes(value);
            close(tag);
        } else if (LanguagePrimitives.enumerator(base) != null) {
            open(tag, name, type);
            for (Iterator<?> elements = LanguagePrimitives.enumerator(base); elements.hasNext(); ) {
                write(elements.next(), "Property", null, left);
            }
            notes(value);
            close(tag);
        } else if (left == 0) {
            asText(value, tag, name, type);
        } else {
            asObject(value, base, tag, name, type, left);
        }
    }

    /** What is left of an object below the depth: its text, and the notes that it carries. */
    private void asText(Object value, String tag, String name, String type) {
        String text = StringForm.plain(value);
        if (!(value instanceof PSObject object) || object.shape().size() == 0) {
            leaf(tag, name, type, text);
            return;
        }
        open(tag, name, type);
        leaf("Property", null, "System.String", text);
        notes(value);
        close(tag);
    }

    /** The notes that a wrapper carries. */
    private void notes(Object value) {
        if (!(value instanceof PSObject object) || object.shape().size() == 0) {
            return;
        }
        for (PSMember member : ObjectMembers.properties(value)) {
            if (member.kind() == PSMember.Kind.NoteProperty) {
                leaf(
                        "Property",
                        member.name(),
                        "System.Management.Automation.PSNoteProperty",
                        StringForm.plain(member.get(value)));
            }
        }
    }

    private void asObject(Object value, Object base, String tag, String name, String type, int left) {
        open(tag, name, type);
        for (PSMember member : ObjectMembers.properties(value)) {
            if (base instanceof EnumValue label) {
                write(label.toNumber(), "Property", member.name(), left);
            } else {
                property(value, member, left - 1);
            }
        }
        close(tag);
    }

    /** One property; where it has no value, or none that can be read, the type that its value would have. */
    private void property(Object value, PSMember member, int left) {
        Object held;
        try {
            held = member.get(value);
        } catch (NetException unreadable) {
            held = null;
        }
        if (PSObject.unwrap(held) == null) {
            empty("Property", member.name(), new MemberInfo(value, member).typeNameOfValue());
        } else {
            write(held, "Property", member.name(), left);
        }
    }

    /** @param type null where none is told */
    private void empty(String tag, String name, String type) {
        start(tag, name, type);
        out.append(" />");
    }

    private void start(String tag, String name, String type) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.repeat("  ", indent).append('<').append(tag);
        if (name != null) {
            out.append(" Name=\"");
            escape(name, true);
            out.append('"');
        }
        if (typeNames && type != null) {
            out.append(" Type=\"");
            escape(type, true);
            out.append('"');
        }
    }

    private void leaf(String tag, String name, String type, String text) {
        start(tag, name, type);
        out.append('>');
        escape(text, false);
        out.append("</").append(tag).append('>');
    }

    private void open(String tag, String name, String type) {
        start(tag, name, type);
        out.append('>');
        opened = out.length();
        indent++;
    }

    private void close(String tag) {
        indent--;
        if (out.length() == opened) {
            out.insert(opened - 1, " /");
            return;
        }
        out.append('\n').repeat("  ", indent).append("</").append(tag).append('>');
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }
}
