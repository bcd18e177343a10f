package org.jwsh.language;

import java.util.Set;
import java.util.stream.Collectors;

/** What a token can be part of, in the order in which System.Management.Automation.Language.TokenFlags lists it. */
public enum TokenFlag {
    BINARY_PRECEDENCE_LOGICAL("BinaryPrecedenceLogical"),
    BINARY_PRECEDENCE_BITWISE("BinaryPrecedenceBitwise"),
    BINARY_PRECEDENCE_COMPARISON("BinaryPrecedenceComparison"),
    BINARY_PRECEDENCE_COALESCE("BinaryPrecedenceCoalesce"),
    BINARY_PRECEDENCE_ADD("BinaryPrecedenceAdd"),
    BINARY_PRECEDENCE_MULTIPLY("BinaryPrecedenceMultiply"),
    BINARY_PRECEDENCE_FORMAT("BinaryPrecedenceFormat"),
    BINARY_PRECEDENCE_RANGE("BinaryPrecedenceRange"),
    KEYWORD("Keyword"),
    SCRIPT_BLOCK_BLOCK_NAME("ScriptBlockBlockName"),
    BINARY_OPERATOR("BinaryOperator"),
    UNARY_OPERATOR("UnaryOperator"),
    CASE_SENSITIVE_OPERATOR("CaseSensitiveOperator"),
    TERNARY_OPERATOR("TernaryOperator"),
    SPECIAL_OPERATOR("SpecialOperator"),
    ASSIGNMENT_OPERATOR("AssignmentOperator"),
    PARSE_MODE_INVARIANT("ParseModeInvariant"),
    TOKEN_IN_ERROR("TokenInError"),
    DISALLOWED_IN_RESTRICTED_MODE("DisallowedInRestrictedMode"),
    PREFIX_OR_POSTFIX_OPERATOR("PrefixOrPostfixOperator"),
    COMMAND_NAME("CommandName"),
    MEMBER_NAME("MemberName"),
    TYPE_NAME("TypeName"),
    ATTRIBUTE_NAME("AttributeName"),
    CAN_CONSTANT_FOLD("CanConstantFold"),
    STATEMENT_DOESNT_SUPPORT_ATTRIBUTES("StatementDoesntSupportAttributes");

    private final String flagName;

    TokenFlag(String flagName) {
        this.flagName = flagName;
    }

    /** The flags as scripts see them: their names with commas between, or None. */
    public static String list(Set<TokenFlag> flags) {
        return flags.isEmpty()
                ? "None"
                : flags.stream().sorted().map(TokenFlag::toString).collect(Collectors.joining(", "));
    }

    /** The name as PowerShell spells it. */
    @Override
    public String toString() {
        return flagName;
    }
}
