package org.jwsh.values.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Writes trees of LINQ to XML: indented by two blanks where elements hold no text, or all in one line. */
final class XTreeWriter {
    private final StringBuilder text = new StringBuilder();
    private final boolean indented;
    private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
    private int depth;
    private boolean inText;

    private XTreeWriter(boolean indented) {
        this.indented = indented;
    }

    static String text(XTree.Node node, boolean indented) {
        XTreeWriter writer = new XTreeWriter(indented);
        node.write(writer);
        return writer.text.toString();
    }

    void node(XTree.Node node) {
        node.write(this);
    }

    private void lineBreak() {
        if (indented && !inText && !text.isEmpty()) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    void text(String content, boolean raw) {
        text.append(raw ? "<![CDATA[" + content + "]]>" : escape(content, false));
    }

    void comment(String content) {
        lineBreak();
        text.append("<!--").append(content).append("-->");
    }

    void attribute(String name, String value) {
        text.append(name).append("=\"").append(escape(value, true)).append('"');
    }

    private static String escape(String content, boolean quoted) {
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return quoted ? escaped.replace("\"", "&quot;").replace("\n", "&#xA;") : escaped;
    }

    void element(XTree.Element element) {
        lineBreak();
        Map<String, String> declared = declared(element);
        prefixes.push(declared);
        String name = qualified(element.name, true);
        text.append('<').append(name);
        if (declared.get("") == null
                && !element.name.namespace().uri().isEmpty()
                && name.indexOf(':') < 0
                && !isDefault(element.name.namespace().uri())) {
            declared.put("", element.name.namespace().uri());
            text.append(" xmlns=\"").append(element.name.namespace().uri()).append('"');
        }
        for (XTree.Attribute attribute : element.attributes.values()) {
            text.append(' ');
            boolean prefix = attribute.name.namespace().uri().equals(XTree.xmlns());
            attribute(prefix ? "xmlns:" + attribute.name.local() : qualified(attribute.name, false), attribute.value);
        }
        content(element, name);
        prefixes.pop();
    }

    private void content(XTree.Element element, String name) {
        if (element.nodes.isEmpty()) {
            text.append(" />");
            return;
        }
        boolean before = inText;
        inText |= element.nodes.stream().anyMatch(XTree.Text.class::isInstance);
        text.append('>');
        depth++;
        element.nodes.forEach(this::node);
        depth--;
        lineBreak();
        text.append("</").append(name).append('>');
        inText = before;
    }

    private static Map<String, String> declared(XTree.Element element) {
        Map<String, String> found = new HashMap<>();
        for (XTree.Attribute attribute : element.attributes.values()) {
            if (attribute.declaresNamespace()) {
                found.put(attribute.name.local().equals("xmlns") ? "" : attribute.name.local(), attribute.value);
            }
        }
        return found;
    }

    private boolean isDefault(String uri) {
        for (Map<String, String> scope : prefixes) {
            if (scope.get("") != null) {
                return scope.get("").equals(uri);
            }
        }
        return uri.isEmpty();
    }

    private String qualified(XTree.Name name, boolean element) {
        String uri = name.namespace().uri();
        if (uri.isEmpty() || element && isDefault(uri)) {
            return name.local();
        }
        if (uri.endsWith("/XML/1998/namespace")) {
            return "xml:" + name.local();
        }
        for (Map<String, String> scope : prefixes) {
            for (Map.Entry<String, String> each : scope.entrySet()) {
                if (each.getValue().equals(uri) && !each.getKey().isEmpty()) {
                    return each.getKey() + ":" + name.local();
                }
            }
        }
        return name.local();
    }
}
