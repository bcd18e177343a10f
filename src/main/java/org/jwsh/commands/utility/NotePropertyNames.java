package org.jwsh.commands.utility;

import org.jwsh.cmdlet.ArgumentRule;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;

/** A name for a note property: the name of a kind of member is none, so that it can stand in its place. */
final class NotePropertyNames implements ArgumentRule {
    private static final String KINDS = "System.Management.Automation.PSMemberTypes";

    @Override
    public String problem(Object argument) {
        boolean isKind = ((EnumType) NetTypes.named(KINDS)).find(String.valueOf(argument)) != null;
        return isKind
                ? "The parameter NotePropertyName cannot take values that could be converted to the type " + KINDS
                        + ". To define the name of a member with those values, use Add-Member, and specify the member"
                        + " type."
                : null;
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
