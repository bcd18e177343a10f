package org.jwsh.commands.utility;

/** What Update-TypeData says of declarations that it cannot use. */
final class UpdateTypeDataMessages {
    static final String EMPTY_TYPE_NAME =
            "The target type name should not be null, empty, or contain only white spaces.";
    static final String NO_MEMBER_TYPE =
            "The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.";

    private UpdateTypeDataMessages() {}

    static String nothing(String typeName) {
        return "No member is specified for the update on type \"" + typeName + "\".";
    }

    static String wrongExtension(String file) {
        return "Cannot read the file \"" + file + "\"  because it does not have the file name extension \"ps1xml\".";
    }

    static String required(String parameter, String kind) {
        return "The " + parameter + " parameter is required for the type \"" + kind + "\". Please specify the "
                + parameter + " parameter.";
    }

    static String errorId(DeclaredMembers.Fault fault) {
        return switch (fault) {
            case CANNOT_ADD -> "CannotUpdateMemberType";
            case NO_VALUE, NULL_VALUE, NULL_SECOND_VALUE -> "ValueShouldBeSpecified";
            case SECOND_VALUE -> "SecondValueShouldNotBeSpecified";
            case BOTH_NULL -> "ValueAndSecondValueAreNotBothNull";
        };
    }

    static String of(DeclaredMembers.Fault fault, String kind) {
        return switch (fault) {
            case CANNOT_ADD ->
                "Cannot update a member with type \"" + kind
                        + "\". Specify a different type for the MemberType parameter.";
            case NO_VALUE -> required("Value", kind);
            case NULL_VALUE, NULL_SECOND_VALUE ->
                "The Value parameter should not be null or an empty string for a member of type \"" + kind
                        + "\". Specify a non-null value for the Value parameter when updating this member type.";
            case SECOND_VALUE ->
                "The SecondValue parameter is not necessary for a member of type \"" + kind
                        + "\", and should not be specified. Do not specify the SecondValue parameter when updating this"
                        + " member type.";
            case BOTH_NULL ->
                "The Value and SecondValue parameters should not both be null for a member of type \"" + kind
                        + "\". Specify a non-null value for one of the two parameters.";
        };
    }
}
