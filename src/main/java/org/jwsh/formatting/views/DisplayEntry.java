package org.jwsh.formatting.views;

import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/**
 * What a view shows of an object, as scripts and files see it: a property, or the text of a script block.
 *
 * @param script whether the value is the text of a script block
 */
public record DisplayEntry(boolean script, String value) {
    /** What an expression is, null for null; one that is computed here is the property of its name. */
    public static DisplayEntry of(PropertyExpression expression) {
        return switch (expression) {
            case null -> null;
            case PropertyExpression.Scripted scripted ->
                new DisplayEntry(true, scripted.block().text());
            case PropertyExpression.Computed computed
            when computed.script() != null -> new DisplayEntry(true, computed.script());
            case PropertyExpression.Computed computed when computed.label().isEmpty() -> new DisplayEntry(true, "$_");
            default -> new DisplayEntry(false, expression.label());
        };
    }

    static void define(TypeBuilder type) {
        String kind = "System.Management.Automation.DisplayEntryValueType";
        type.property(
                        kind + " ValueType",
                        DisplayEntry.class,
                        entry -> ((EnumType) NetTypes.named(kind)).find(entry.script() ? "ScriptBlock" : "Property"))
                .property("string Value", DisplayEntry.class, DisplayEntry::value)
                .method("string ToString()", DisplayEntry.class, (entry, a) -> entry.toString());
    }

    @Override
    public String toString() {
        return (script ? "script: " : "property: ") + value;
    }
}
