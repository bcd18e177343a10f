package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.values.EnumValue;
import org.jwsh.values.PSMember;

/** What Add-Member says of members that it cannot add. */
final class AddMemberMessages {
    static final String EMPTY_TYPE_NAME =
            "The TypeName parameter should not be null, empty, or contain only white spaces.";
    static final String EMPTY_NOTE_NAME = "The name for a NoteProperty member should not be null or an empty string.";
    static final List<String> NEEDS_VALUE = List.of(
            "AliasProperty",
            "CodeMethod",
            "CodeProperty",
            "NoteProperty",
            "PropertySet",
            "ScriptMethod",
            "ScriptProperty");

    private AddMemberMessages() {}

    static String wrongCount(EnumValue kinds) {
        return "To add a member, only one member type can be specified. The member types specified are: \"" + kinds
                + "\"";
    }

    static String missingValue(String kind) {
        return "The Value parameter is required for a member of type \"" + kind
                + "\". Specify the Value parameter when adding members of this type.";
    }

    static String alreadyThere(String member) {
        return "Cannot add a member with the name \"" + member
                + "\" because a member with that name already exists. To overwrite the member anyway, add"
                + " the Force parameter to your command.";
    }

    static String cannotForce(PSMember present) {
        return "Cannot force the member with name \"" + present.name() + "\" and type \"" + present.kind()
                + "\" to be added. A member with that name and type already exists, and the existing member is not an"
                + " instance extension.";
    }

    static String errorId(DeclaredMembers.Fault fault) {
        return switch (fault) {
            case CANNOT_ADD -> "CannotAddMemberType";
            case NO_VALUE, NULL_VALUE -> "Value1ShouldNotBeNull";
            case NULL_SECOND_VALUE -> "Value2ShouldNotBeNull";
            case SECOND_VALUE -> "Value2ShouldNotBeSpecified";
            case BOTH_NULL -> "Value1AndValue2AreNotBothNull";
        };
    }

    static String of(DeclaredMembers.Fault fault, String kind) {
        String quoted = "\"" + kind + "\"";
        return switch (fault) {
            case CANNOT_ADD ->
                "Cannot add a member with type " + quoted + ". Specify a different type for the MemberTypes parameter.";
            case NO_VALUE, NULL_VALUE -> notNull("Value", quoted);
            case NULL_SECOND_VALUE -> notNull("SecondValue", quoted);
            case SECOND_VALUE ->
                "The SecondValue parameter is not necessary for a member of type " + quoted
                        + ", and should not be specified. Do not specify the SecondValue parameter when you add members"
                        + " of this type.";
            case BOTH_NULL ->
                "Both Value and SecondValue parameters should not be null for a member of type " + quoted
                        + ". Specify a non-null value for one of the two parameters.";
        };
    }

    private static String notNull(String parameter, String kind) {
        return "The " + parameter + " parameter should not be null for a member of type " + kind
                + ". Specify a non-null value for the " + parameter + " parameter when adding members of this type.";
    }
}
