package org.jwsh.values.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.UserDataHandler;

/**
 * The order of an element's attributes: as in the text, then as they were added. Java's documents know no order, .NET's do; so
 * it is kept beside the element, and its copies get it too.
 */
public final class AttributeOrder {
    private static final String KEY = "jwsh.attributeOrder";

    private static final UserDataHandler COPIED = (operation, key, order, source, copy) -> {
        if (copy != null) {
            remember(copy, (List<?>) order);
        }
    };

    private AttributeOrder() {}

    /** The attributes of a node in their order; none for nodes that have none. */
    public static List<Node> of(Node element) {
        NamedNodeMap attributes = element.getAttributes();
        int count = attributes == null ? 0 : attributes.getLength();
        List<Node> ordered = new ArrayList<>(count);
        if (count > 1 && element.getUserData(KEY) instanceof List<?> names) {
            for (Object name : names) {
                Node attribute = attributes.getNamedItem((String) name);
                if (attribute != null) {
                    ordered.add(attribute);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (ordered.isEmpty() || !ordered.contains(attributes.item(i))) {
                ordered.add(attributes.item(i));
            }
        }
        return ordered;
    }

    /** Changes attributes; those that come new stand behind the others. */
    public static void changing(Node element, Runnable change) {
        note(element);
        change.run();
        note(element);
    }

    private static void note(Node element) {
        remember(element, of(element).stream().map(Node::getNodeName).toList());
    }

    static void remember(Node element, List<?> names) {
        element.setUserData(KEY, names, COPIED);
    }
}
