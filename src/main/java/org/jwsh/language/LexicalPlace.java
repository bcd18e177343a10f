package org.jwsh.language;

/** What the grammar expects next, as far as the lexer has to know it. */
enum LexicalPlace {
    /** A statement; words are keywords. */
    STATEMENT,
    /** The right side of an assignment: a statement that may begin on the next line. */
    VALUE,
    /** A command or an expression; words are no keywords. */
    PIPELINE,
    /** The same behind return, throw or exit, where it may be missing. */
    OPTIONAL_PIPELINE,
    /** The label behind break or continue, which may be missing. */
    OPTIONAL_LABEL,
    OPERAND,
    OPERATOR,
    ARGUMENT,
    /** The parentheses behind a keyword such as while, and what may stand before them. */
    HEADER,
    /** The block of a statement. */
    BLOCK,
    FUNCTION_NAME,
    FUNCTION_BODY,
    /** The name of a class, an enum or an interface. */
    DEFINED_TYPE,
    BASE_TYPES,
    /** A name behind a dot or two colons. */
    MEMBER_NAME,
    TYPE,
    ASSEMBLY,
    /** Behind a bracketed type or attribute. */
    BEHIND_TYPE,
    /** The key of a hashtable, the label of an enum. */
    KEY,
    /** The condition of a switch clause. */
    CLAUSE,
    /** A member of a class. */
    MEMBER,
    METHOD_BODY,
    USING,
    /** The file behind a redirection of an expression. */
    REDIRECTION_TARGET,
    /** Behind --%. */
    VERBATIM;

    boolean startsPipeline() {
        return this == STATEMENT || this == VALUE || this == PIPELINE || this == OPTIONAL_PIPELINE;
    }

    boolean allowsKeywords() {
        return this == STATEMENT || this == VALUE;
    }

    /** Where one stands behind a complete operand. */
    LexicalPlace behindOperand() {
        return switch (this) {
            case ARGUMENT, HEADER, USING -> this;
            case CLAUSE -> BLOCK;
            case FUNCTION_NAME -> FUNCTION_BODY;
            default -> OPERATOR;
        };
    }
}
