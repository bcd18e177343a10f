package org.jwsh.formatting.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.xml.XmlFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the views of a {@code .format.ps1xml} file. */
public final class FormatFile {
    private final Function<String, ScriptBlock> compiler;
    private final Map<String, List<String>> selectionSets = new HashMap<>();
    private final Map<String, Control.Custom> namedControls = new HashMap<>();

    private FormatFile(Function<String, ScriptBlock> compiler) {
        this.compiler = compiler;
    }

    /**
     * The views of a file.
     *
     * @param compiler makes script blocks of their text
     * @throws SAXException where the file is not well-formed or is no format file
     */
    public static List<ViewDefinition> read(Path file, Function<String, ScriptBlock> compiler)
            throws IOException, SAXException {
        Element root = XmlFile.root(file);
        if (!root.getTagName().equals("Configuration")) {
            throw new SAXException("The root is not Configuration.");
        }
        return new FormatFile(compiler).views(root);
    }

    private List<ViewDefinition> views(Element root) throws SAXException {
        for (Element set : descend(root, "SelectionSets", "SelectionSet")) {
            selectionSets.put(text(set, "Name"), texts(child(set, "Types"), "TypeName"));
        }
        readControls(root);
        List<ViewDefinition> views = new ArrayList<>();
        for (Element view : descend(root, "ViewDefinitions", "View")) {
            readControls(view);
            Control control = control(view);
            if (control == null || child(view, "ViewSelectedBy") == null) {
                throw new SAXException("The view " + text(view, "Name")
                        + " cannot be loaded: it needs a control and the types that it is selected by.");
            }
            views.add(new ViewDefinition(
                    text(view, "Name"),
                    typeNames(child(view, "ViewSelectedBy")),
                    control,
                    groupBy(child(view, "GroupBy")),
                    child(view, "OutOfBand") != null));
        }
        return views;
    }

    private void readControls(Element parent) {
        for (Element control : descend(parent, "Controls", "Control")) {
            namedControls.put(text(control, "Name"), custom(child(control, "CustomControl")));
        }
    }

    private List<String> typeNames(Element selectedBy) {
        List<String> names = new ArrayList<>(texts(selectedBy, "TypeName"));
        texts(selectedBy, "SelectionSetName").forEach(set -> names.addAll(selectionSets.getOrDefault(set, List.of())));
        return names;
    }

    private GroupBy groupBy(Element element) {
        if (element == null) {
            return null;
        }
        Element custom = child(element, "CustomControl");
        Control.Custom control =
                custom == null ? namedControls.get(text(element, "CustomControlName")) : custom(custom);
        return new GroupBy(expression(element), text(element, "Label"), control);
    }

    private Control control(Element view) {
        Element table = child(view, "TableControl");
        if (table != null) {
            return table(table);
        }
        Element list = child(view, "ListControl");
        if (list != null) {
            return new Control.ListOfItems(descend(list, "ListEntries", "ListEntry").stream()
                    .map(entry ->
                            new Control.ListEntry(selector(entry), items(descend(entry, "ListItems", "ListItem"))))
                    .toList());
        }
        Element wide = child(view, "WideControl");
        if (wide != null) {
            return wide(wide);
        }
        Element custom = child(view, "CustomControl");
        return custom == null ? null : custom(custom);
    }

    private Control table(Element table) {
        List<Control.Header> headers = new ArrayList<>();
        for (Element header : descend(table, "TableHeaders", "TableColumnHeader")) {
            headers.add(new Control.Header(
                    text(header, "Label"), number(header, "Width"), alignment(text(header, "Alignment"))));
        }
        List<Control.Row> rows = new ArrayList<>();
        for (Element row : descend(table, "TableRowEntries", "TableRowEntry")) {
            rows.add(new Control.Row(
                    selector(row),
                    child(row, "Wrap") != null,
                    items(descend(row, "TableColumnItems", "TableColumnItem"))));
        }
        return new Control.Table(
                headers, rows, child(table, "AutoSize") != null, child(table, "HideTableHeaders") != null);
    }

    private Control wide(Element wide) {
        List<Control.WideEntry> entries = new ArrayList<>();
        for (Element entry : descend(wide, "WideEntries", "WideEntry")) {
            Element item = child(entry, "WideItem");
            entries.add(new Control.WideEntry(selector(entry), item(item)));
        }
        return new Control.Wide(number(wide, "ColumnNumber"), child(wide, "AutoSize") != null, entries);
    }

    private List<Control.Item> items(List<Element> elements) {
        return elements.stream().map(this::item).toList();
    }

    private Control.Item item(Element item) {
        Element condition = child(item, "ItemSelectionCondition");
        return new Control.Item(
                text(item, "Label"),
                expression(item),
                alignment(text(item, "Alignment")),
                text(item, "FormatString"),
                condition == null ? null : expression(condition));
    }

    private Control.Custom custom(Element custom) {
        List<Control.CustomEntry> entries = new ArrayList<>();
        for (Element entry : descend(custom, "CustomEntries", "CustomEntry")) {
            entries.add(new Control.CustomEntry(selector(entry), customItems(child(entry, "CustomItem"))));
        }
        return new Control.Custom(entries);
    }

    private List<Control.CustomItem> customItems(Element parent) {
        List<Control.CustomItem> items = new ArrayList<>();
        for (Element element : children(parent, null)) {
            switch (element.getTagName()) {
                case "Text" -> items.add(new Control.Words(element.getTextContent()));
                case "NewLine" -> items.add(new Control.LineEnd());
                case "Frame" -> items.add(frame(element));
                case "ExpressionBinding" -> items.add(binding(element));
                default -> {}
            }
        }
        return items;
    }

    private Control.Margins frame(Element frame) {
        int indent = number(frame, "FirstLineIndent");
        int hanging = number(frame, "FirstLineHanging");
        return new Control.Margins(
                number(frame, "LeftIndent"),
                number(frame, "RightIndent"),
                indent > 0 ? indent : -hanging,
                customItems(child(frame, "CustomItem")));
    }

    private Control.Binding binding(Element binding) {
        Element condition = child(binding, "ItemSelectionCondition");
        Element custom = child(binding, "CustomControl");
        Control.Custom control =
                custom == null ? namedControls.get(text(binding, "CustomControlName")) : custom(custom);
        return new Control.Binding(
                expression(binding),
                child(binding, "EnumerateCollection") != null,
                control,
                text(binding, "FormatString"),
                condition == null ? null : expression(condition));
    }

    private EntrySelector selector(Element entry) {
        Element selectedBy = child(entry, "EntrySelectedBy");
        if (selectedBy == null) {
            return EntrySelector.ALL;
        }
        List<EntrySelector.Condition> conditions = new ArrayList<>();
        for (Element condition : children(selectedBy, "SelectionCondition")) {
            List<String> names = typeNames(condition);
            if (names.isEmpty()) {
                conditions.add(new EntrySelector.Condition(null, expression(condition)));
            }
            names.forEach(name -> conditions.add(new EntrySelector.Condition(name, expression(condition))));
        }
        return new EntrySelector(typeNames(selectedBy), conditions);
    }

    /** The property or script block that an element names, or null. */
    private PropertyExpression expression(Element element) {
        String property = text(element, "PropertyName");
        if (property != null) {
            return new PropertyExpression.Named(property);
        }
        String script = text(element, "ScriptBlock");
        return script == null ? null : new PropertyExpression.Scripted(compiler.apply(script));
    }

    private static Alignment alignment(String word) {
        return word == null ? null : Alignment.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static int number(Element parent, String name) {
        String text = text(parent, name);
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? null : found.getTextContent().trim();
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().trim())
                .toList();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<Element> descend(Element parent, String group, String name) {
        return children(child(parent, group), name);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent == null ? null : parent.getChildNodes();
        for (int i = 0; nodes != null && i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element
                    && (name == null || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }
}
