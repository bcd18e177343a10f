package org.jwsh.commands.readline;

import org.jwsh.formatting.views.ReadLineViews;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.types.Enums;

/**
 * What a key does.
 *
 * @param key the key as people write it: {@code Ctrl+x,Ctrl+u}
 * @param function the name of the function, or what a script block is called
 * @param group the label of the group in listings
 * @param script what runs in place of a function, or null
 */
public record KeyHandler(String key, String function, String description, String group, ScriptBlock script) {
    private static final String GROUP = "Microsoft.PowerShell.KeyHandlerGroup";

    static void define(TypeBuilder type) {
        type.property("string Key", KeyHandler.class, KeyHandler::key);
        type.property("string Function", KeyHandler.class, KeyHandler::function);
        type.property("string Description", KeyHandler.class, KeyHandler::description);
        type.property(GROUP + " Group", KeyHandler.class, handler -> Enums.value(GROUP, handler.group));
        type.staticMethod(
                "static string GetGroupingDescription(" + GROUP + " grouping)",
                a -> ReadLineViews.heading(String.valueOf(a[0])));
    }
}
