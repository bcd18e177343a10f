package org.jwsh.runtime;

import org.jwsh.values.EnumValue;
import org.jwsh.values.PSObject;

/** Reads the preference variables as the running scope sees them. */
public final class Preferences {
    private Preferences() {}

    public static ActionPreference error(ExecutionContext context) {
        return action(context, "erroractionpreference", ActionPreference.Continue);
    }

    public static ActionPreference warning(ExecutionContext context) {
        return action(context, "warningpreference", ActionPreference.Continue);
    }

    public static ActionPreference verbose(ExecutionContext context) {
        return action(context, "verbosepreference", ActionPreference.SilentlyContinue);
    }

    public static ActionPreference debug(ExecutionContext context) {
        return action(context, "debugpreference", ActionPreference.SilentlyContinue);
    }

    public static ActionPreference information(ExecutionContext context) {
        return action(context, "informationpreference", ActionPreference.SilentlyContinue);
    }

    public static ActionPreference progress(ExecutionContext context) {
        return action(context, "progresspreference", ActionPreference.Continue);
    }

    /** Whether {@code $WhatIfPreference} is set. */
    public static boolean whatIf(ExecutionContext context) {
        return org.jwsh.values.LanguagePrimitives.isTrue(value(context, "whatifpreference"));
    }

    /** The preference that a value stands for: an enum value, its name or its number; null where it stands for none. */
    public static ActionPreference toAction(Object value) {
        return switch (PSObject.unwrap(value)) {
            case ActionPreference preference -> preference;
            case EnumValue label -> byNumber(label.number());
            case Integer number -> byNumber(number);
            case String name -> byName(name.trim());
            case null, default -> null;
        };
    }

    private static ActionPreference action(ExecutionContext context, String folded, ActionPreference otherwise) {
        ActionPreference found = toAction(value(context, folded));
        return found == null ? otherwise : found;
    }

    private static Object value(ExecutionContext context, String folded) {
        Object found = context.scope().lookup(folded);
        return found == Scope.NULL ? null : found;
    }

    private static ActionPreference byNumber(long number) {
        return number >= 0 && number < ActionPreference.values().length
                ? ActionPreference.values()[(int) number]
                : null;
    }

    private static ActionPreference byName(String name) {
        for (ActionPreference preference : ActionPreference.values()) {
            if (preference.name().equalsIgnoreCase(name)) {
                return preference;
            }
        }
        return null;
    }
}
