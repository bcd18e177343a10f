package org.jwsh.language;

/** What a token can be part of. The names shown to scripts are those of System.Management.Automation.Language.TokenFlags. */
public enum TokenFlag {
    BINARY_OPERATOR,
    UNARY_OPERATOR,
    CASE_SENSITIVE_OPERATOR,
    SPECIAL_OPERATOR,
    ASSIGNMENT_OPERATOR,
    PREFIX_OR_POSTFIX_OPERATOR,
    PARSE_MODE_INVARIANT,
    KEYWORD,
    TYPE_NAME,
    ATTRIBUTE_NAME,
    MEMBER_NAME,
    COMMAND_NAME,
    SCRIPT_BLOCK_BLOCK_NAME,
    STATEMENT_DOESNT_SUPPORT_ATTRIBUTES,
    CAN_CONSTANT_FOLD,
    TOKEN_IN_ERROR,
    DISALLOWED_IN_RESTRICTED_MODE
}
