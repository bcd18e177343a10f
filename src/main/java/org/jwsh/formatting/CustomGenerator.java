package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.formatting.FormatRequest.FormatProperty;
import org.jwsh.formatting.data.CustomNode;
import org.jwsh.formatting.data.DocumentShape;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.views.Control;
import org.jwsh.runtime.members.ObjectMembers;

/** Makes free text. Without a view objects are shown as nested blocks of their properties. */
final class CustomGenerator extends ViewGenerator {
    private static final int DEEPEST_CONTROL = 50;
    private static final int INDENT = 2;

    private final Control.Custom view;

    /** @param view null where properties make the text */
    CustomGenerator(FormatRequest request, FormatSettings settings, Control.Custom view) {
        super(request, settings);
        this.view = view;
    }

    @Override
    DocumentShape shape() {
        return new DocumentShape.Custom();
    }

    @Override
    EntryContent entry(Object value) {
        List<CustomNode> nodes = new ArrayList<>();
        if (view == null) {
            object(value, 0, request.depth(), request.properties(), nodes);
        } else {
            control(view, value, 0, nodes);
        }
        return new EntryContent.Custom(nodes);
    }

    /** The text that a control makes of a value. */
    List<CustomNode> nodes(Control.Custom control, Object value) {
        List<CustomNode> nodes = new ArrayList<>();
        control(control, value, 0, nodes);
        return nodes;
    }

    private void control(Control.Custom control, Object value, int level, List<CustomNode> nodes) {
        Control.CustomEntry entry = select(control.entries(), Control.CustomEntry::selector, value);
        if (entry != null && level < DEEPEST_CONTROL) {
            items(entry.items(), value, level, nodes);
        }
    }

    private void items(List<Control.CustomItem> items, Object value, int level, List<CustomNode> nodes) {
        for (Control.CustomItem item : items) {
            switch (item) {
                case Control.Words words -> nodes.add(new CustomNode.Text(words.text()));
                case Control.LineEnd _ -> nodes.add(CustomNode.NEW_LINE);
                case Control.Margins margins -> {
                    List<CustomNode> inner = new ArrayList<>();
                    items(margins.items(), value, level, inner);
                    nodes.add(new CustomNode.Frame(margins.left(), margins.right(), margins.firstLine(), inner));
                }
                case Control.Binding binding -> binding(binding, value, level, nodes);
            }
        }
    }

    private void binding(Control.Binding binding, Object value, int level, List<CustomNode> nodes) {
        if (!isShown(binding.condition(), value)) {
            return;
        }
        Object bound = value;
        if (binding.expression() != null) {
            PropertyExpression.Reading reading = binding.expression().read(value);
            bound = reading.error() == null ? reading.value() : null;
        }
        Iterator<?> elements = binding.enumerated() ? ValueText.elements(bound) : null;
        if (elements == null) {
            bound(binding, bound, level, nodes);
            return;
        }
        while (elements.hasNext()) {
            Object element = elements.next();
            if (element != null) {
                bound(binding, element, level, nodes);
            }
        }
    }

    private void bound(Control.Binding binding, Object bound, int level, List<CustomNode> nodes) {
        if (binding.control() == null) {
            nodes.add(new CustomNode.Text(ValueText.of(bound, binding.format(), false, settings.enumerationLimit())));
        } else if (bound != null) {
            control(binding.control(), bound, level + 1, nodes);
        }
    }

    private void object(Object value, int level, int depth, List<FormatProperty> properties, List<CustomNode> nodes) {
        String typeName = ObjectMembers.typeNames(value).getFirst();
        line("class " + typeName.substring(typeName.lastIndexOf('.') + 1), nodes);
        line("{", nodes);
        List<CustomNode> inner = indented(nodes);
        for (FormatProperty property : ChosenProperties.of(properties, value)) {
            property(property, value, level, property.depth() > 0 ? property.depth() : depth, inner);
        }
        line("}", nodes);
    }

    private void property(FormatProperty property, Object owner, int level, int depth, List<CustomNode> nodes) {
        nodes.add(new CustomNode.Text(property.expression().label() + " = "));
        Object value = property.expression().read(owner).value();
        Iterator<?> elements = ValueText.elements(value);
        if (elements != null) {
            nodes.add(CustomNode.NEW_LINE);
            elements(elements, level + 1, depth, indented(nodes));
        } else if (isLeaf(value, level, depth)) {
            line(leaf(value), nodes);
        } else {
            nodes.add(CustomNode.NEW_LINE);
            object(value, level + 1, depth, List.of(), indented(nodes));
        }
    }

    private void elements(Iterator<?> elements, int level, int depth, List<CustomNode> nodes) {
        line("[", nodes);
        List<CustomNode> inner = indented(nodes);
        int limit = settings.enumerationLimit();
        for (int count = 0; elements.hasNext(); count++) {
            Object element = elements.next();
            if (count == limit) {
                line("…", inner);
                break;
            }
            element(element, level, depth, inner);
        }
        line("]", nodes);
        nodes.add(CustomNode.NEW_LINE);
    }

    private void element(Object element, int level, int depth, List<CustomNode> nodes) {
        if (isLeaf(element, level, depth)) {
            line(leaf(element), nodes);
            return;
        }
        Iterator<?> elements = ValueText.elements(element);
        if (elements != null) {
            nodes.add(CustomNode.NEW_LINE);
            elements(elements, level + 1, depth, indented(nodes));
        } else {
            object(element, level + 1, depth, List.of(), nodes);
        }
    }

    private String leaf(Object value) {
        return ValueText.of(value, null, false, settings.enumerationLimit());
    }

    private static boolean isLeaf(Object value, int level, int depth) {
        return value == null || level >= depth || ScalarTypes.isScalar(value);
    }

    private static void line(String text, List<CustomNode> nodes) {
        nodes.add(new CustomNode.Text(text));
        nodes.add(CustomNode.NEW_LINE);
    }

    private static List<CustomNode> indented(List<CustomNode> nodes) {
        List<CustomNode> inner = new ArrayList<>();
        nodes.add(new CustomNode.Frame(INDENT, 0, 0, inner));
        return inner;
    }
}
