package org.jwsh.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of written help, shaped as help files are: elements with attributes, and text. */
public final class HelpNode {
    private static final String TEXT = "#text";

    private final String name;
    private final String text;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<HelpNode> children = new ArrayList<>();

    private HelpNode(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** An element by its local name. */
    public static HelpNode element(String name) {
        return new HelpNode(name, null);
    }

    static HelpNode text(String text) {
        return new HelpNode(TEXT, text);
    }

    HelpNode attribute(String key, String value) {
        attributes.put(key, value);
        return this;
    }

    HelpNode add(HelpNode child) {
        children.add(child);
        return this;
    }

    /** Adds an element with text in it. */
    HelpNode add(String element, String content) {
        return add(element(element).add(text(content)));
    }

    /** Adds an element with one paragraph. */
    HelpNode addParagraph(String element, String content) {
        return add(element(element).add("para", content));
    }

    public String name() {
        return name;
    }

    boolean isText() {
        return text != null;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<HelpNode> children() {
        return children;
    }

    /** All the text in it. */
    String innerText() {
        if (text != null) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.innerText()));
        return all.toString();
    }

    /** The first element in it of that name in any case, or null. */
    HelpNode child(String element) {
        for (HelpNode child : children) {
            if (child.name.equalsIgnoreCase(element)) {
                return child;
            }
        }
        return null;
    }
}
