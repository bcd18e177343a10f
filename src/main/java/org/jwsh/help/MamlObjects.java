package org.jwsh.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.values.PSObject;

/** Turns written help into the objects that Get-Help gives: elements become properties, paragraphs and lists text items. */
final class MamlObjects {
    private static final String TEXT_ITEM = "MamlTextItem";

    private MamlObjects() {}

    /** The object of a command element. */
    static PSObject command(HelpNode command) {
        PSObject object = complex(command);
        names(object, "MamlCommandHelpInfo", "HelpInfo");
        return object;
    }

    private static PSObject complex(HelpNode node) {
        PSObject object = PSObject.custom();
        Map<String, List<PSObject>> properties = new LinkedHashMap<>();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (HelpNode child : node.children()) {
            String key = child.name().toLowerCase(Locale.ROOT);
            spellings.putIfAbsent(key, child.name());
            properties.computeIfAbsent(key, k -> new ArrayList<>()).addAll(objects(child));
        }
        properties.forEach((key, values) -> {
            if (!values.isEmpty()) {
                boolean single = values.size() == 1 && !isTextItem(values.getFirst());
                object.put(spellings.get(key), single ? values.getFirst() : values.toArray(PSObject[]::new));
            }
        });
        names(object, "MamlCommandHelpInfo#" + node.name());
        return withAttributes(object, node);
    }

    private static List<PSObject> objects(HelpNode node) {
        if (isAtomic(node)) {
            return List.of(withAttributes(new PSObject(node.innerText().strip()), node));
        }
        return node.children().stream().anyMatch(MamlObjects::isFormatting) ? textItems(node) : List.of(complex(node));
    }

    private static boolean isAtomic(HelpNode node) {
        List<HelpNode> children = node.children();
        return children.isEmpty() || children.size() == 1 && children.getFirst().isText();
    }

    private static boolean isFormatting(HelpNode node) {
        return switch (node.name().toLowerCase(Locale.ROOT)) {
            case "para", "list", "definitionlist" -> true;
            default -> false;
        };
    }

    private static boolean isTextItem(PSObject object) {
        List<String> names = object.explicitTypeNames();
        return names != null && names.getLast().equals(TEXT_ITEM);
    }

    private static PSObject withAttributes(PSObject object, HelpNode node) {
        node.attributes().forEach(object::put);
        return object;
    }

    private static List<PSObject> textItems(HelpNode node) {
        List<PSObject> items = new ArrayList<>();
        long filled = node.children().stream()
                .filter(c -> c.name().equalsIgnoreCase("para") && !c.innerText().isBlank())
                .count();
        boolean trimmed = !node.name().equals("introduction");
        int count = 0;
        for (HelpNode child : node.children()) {
            switch (child.name().toLowerCase(Locale.ROOT)) {
                case "para" -> items.add(paragraph(child.innerText(), ++count != filled, trimmed));
                case "list" -> items.addAll(list(child));
                case "definitionlist" -> items.addAll(definitions(child));
                default -> {}
            }
        }
        return items;
    }

    /** All paragraphs but the last with text end in an empty line. */
    private static PSObject paragraph(String content, boolean gap, boolean trimmed) {
        String text = gap && !content.isBlank() ? content.strip() + "\n" : trimmed ? content.strip() : content;
        return item("MamlParaTextItem").put("Text", text);
    }

    private static List<PSObject> list(HelpNode list) {
        boolean ordered = "ordered".equalsIgnoreCase(list.attributes().get("class"));
        List<PSObject> items = new ArrayList<>();
        for (HelpNode child : list.children()) {
            if (child.name().equalsIgnoreCase("listItem")) {
                String tag = ordered ? String.format(Locale.ROOT, "%02d. ", items.size() + 1) : "* ";
                items.add(item(ordered ? "MamlOrderedListTextItem" : "MamlUnorderedListTextItem")
                        .put("Text", paragraphText(child))
                        .put("Tag", tag));
            }
        }
        return items;
    }

    private static List<PSObject> definitions(HelpNode list) {
        List<PSObject> items = new ArrayList<>();
        for (HelpNode child : list.children()) {
            HelpNode term = child.child("term");
            if (term != null && !term.innerText().isBlank()) {
                HelpNode definition = child.child("definition");
                items.add(item("MamlDefinitionTextItem")
                        .put("Term", term.innerText().strip())
                        .put("Definition", definition == null ? null : paragraphText(definition)));
            }
        }
        return items;
    }

    /** The text of the last paragraph. */
    private static String paragraphText(HelpNode node) {
        String text = "";
        for (HelpNode child : node.children()) {
            text = child.name().equalsIgnoreCase("para") ? child.innerText().strip() : text;
        }
        return text;
    }

    private static PSObject item(String typeName) {
        PSObject object = PSObject.custom();
        names(object, typeName, TEXT_ITEM);
        return object;
    }

    static void names(PSObject object, String... names) {
        object.typeNames().clear();
        object.typeNames().addAll(List.of(names));
    }
}
