package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.PSStyle;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.text.StringForm;

/** Views of {@code $PSStyle} and its parts: each sequence is shown by itself and as it is written in a script. */
final class StyleViews {
    private static final String STYLE = "System.Management.Automation.PSStyle";
    private static final String RESET = "\u001b[0m";

    private static final List<String> COLORS =
            List.of("Black", "White", "Red", "Magenta", "Blue", "Cyan", "Green", "Yellow");
    private static final List<String> FORMATTING = List.of(
            "FormatAccent",
            "ErrorAccent",
            "Error",
            "Warning",
            "Verbose",
            "Debug",
            "TableHeader",
            "CustomTableHeaderLabel",
            "FeedbackName",
            "FeedbackText",
            "FeedbackAction");
    private static final List<String> FILES = List.of("Directory", "SymbolicLink", "Executable");

    private StyleViews() {}

    static List<ViewDefinition> of(String typeName) {
        if (!typeName.startsWith(STYLE)) {
            return List.of();
        }
        ViewBuilder view = ViewBuilder.of(typeName);
        switch (typeName.substring(STYLE.length())) {
            case "" -> whole(view);
            case "+ForegroundColor", "+BackgroundColor" -> colors(view, "");
            case "+FormattingData" -> FORMATTING.forEach(name -> sequence(view, "", name));
            case "+FileInfoFormatting" -> files(view, "");
            case "+ProgressConfiguration" -> progress(view, "");
            default -> {
                return List.of();
            }
        }
        return List.of(view.list());
    }

    private static void whole(ViewBuilder view) {
        PSStyle.SEQUENCES.forEach(name -> sequence(view, "", name));
        view.items("OutputRendering");
        FORMATTING.forEach(name -> sequence(view, "Formatting.", name));
        progress(view, "Progress.");
        files(view, "FileInfo.");
        colors(view, "Foreground.");
        colors(view, "Background.");
    }

    private static void colors(ViewBuilder view, String part) {
        for (String color : COLORS) {
            sequence(view, part, color);
            sequence(view, part, "Bright" + color);
        }
    }

    private static void progress(ViewBuilder view, String part) {
        sequence(view, part, "Style");
        for (String name : List.of("MaxWidth", "View", "UseOSCIndicator")) {
            view.item(part + name, style -> text(style, part + name));
        }
    }

    private static void files(ViewBuilder view, String part) {
        FILES.forEach(name -> sequence(view, part, name));
        view.item(part + "Extension", style -> {
            Object keys = ObjectMembers.get(value(style, part + "Extension"), "Keys");
            return StringForm.joined(keys, ",");
        });
    }

    /** The sequence itself, and what ends its effect. */
    private static void sequence(ViewBuilder view, String part, String name) {
        String end = name.equals("Reset") ? "" : RESET;
        view.item(part + name, style -> shown(text(style, part + name)) + end);
    }

    private static String shown(String sequence) {
        return sequence + sequence.replace("\u001b", "`e");
    }

    private static String text(Object style, String path) {
        return LanguagePrimitives.toStringInvariant(value(style, path));
    }

    private static Object value(Object style, String path) {
        Object found = style;
        for (String name : path.split("\\.")) {
            found = ObjectMembers.get(found, name);
        }
        return found;
    }
}
