package org.jwsh.formatting.views;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The views that every session has, by type name; each is made when an object of its type is first shown. */
public final class BuiltInViews {
    private static final Map<String, List<ViewDefinition>> MADE = new ConcurrentHashMap<>();

    private BuiltInViews() {}

    /** The views for a type; empty where there is none for exactly this type. */
    public static List<ViewDefinition> of(String typeName) {
        return MADE.computeIfAbsent(typeName, BuiltInViews::make);
    }

    private static List<ViewDefinition> make(String typeName) {
        int dot = typeName.lastIndexOf('.');
        if (dot < 0) {
            if (typeName.equals("ModuleInfoGrouping")) {
                return CommandViews.of(typeName);
            }
            return typeName.startsWith("Maml") || typeName.contains("HelpInfo") ? HelpViews.of(typeName) : List.of();
        }
        if (typeName.startsWith(ReadLineViews.NAMESPACE) && dot == ReadLineViews.NAMESPACE.length() - 1) {
            return ReadLineViews.of(typeName);
        }
        List<ViewDefinition> found = CoreViews.of(typeName);
        found = found.isEmpty() ? CommandViews.of(typeName) : found;
        found = found.isEmpty() ? UtilityViews.of(typeName) : found;
        found = found.isEmpty() ? EngineViews.of(typeName) : found;
        found = found.isEmpty() ? StyleViews.of(typeName) : found;
        return found.isEmpty() ? ManagementViews.of(typeName) : found;
    }
}
