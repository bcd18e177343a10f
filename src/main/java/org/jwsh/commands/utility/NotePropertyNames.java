package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.ArgumentRule;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;

/** A name for a note property: that of a kind of member that can be declared is none, so that it can stand in its place. */
final class NotePropertyNames implements ArgumentRule {
    private static final String KINDS = "System.Management.Automation.PSMemberTypes";
    private static final List<String> DECLARABLE = List.of(
            "AliasProperty",
            "CodeMethod",
            "CodeProperty",
            "MemberSet",
            "NoteProperty",
            "PropertySet",
            "ScriptMethod",
            "ScriptProperty");

    @Override
    public String problem(Object argument) {
        return DECLARABLE.contains(kind(argument))
                ? "The parameter NotePropertyName cannot take values that could be converted to the type " + KINDS
                        + ". To define the name of a member with those values, use Add-Member, and specify the member"
                        + " type."
                : null;
    }

    /** The kind that the argument names, by its full name or its number; empty where it is none. */
    private static String kind(Object argument) {
        EnumType kinds = (EnumType) NetTypes.named(KINDS);
        String text = String.valueOf(argument);
        EnumValue found = text.matches("[0-9]{1,9}") ? kinds.of(Long.parseLong(text)) : kinds.find(text);
        return found == null ? "" : found.toString();
    }

    @Override
    public boolean leavesToOthers() {
        return true;
    }

    @Override
    public String errorId() {
        return "InvalidValueForNotePropertyName";
    }

    @Override
    public String typeName() {
        return "ValidateNotePropertyNameAttribute";
    }
}
