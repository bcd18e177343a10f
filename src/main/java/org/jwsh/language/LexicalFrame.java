package org.jwsh.language;

import org.jwsh.language.grammar.PowerShellLexer;

/** What one open bracket, brace or parenthesis means for the tokens inside it. */
final class LexicalFrame {
    /** The kinds of brackets that the language knows, by what stands inside. */
    enum Kind {
        SCRIPT_BLOCK,
        STATEMENT_BLOCK,
        SUB_EXPRESSION,
        PARENTHESES,
        FOR_HEADER,
        FOREACH_HEADER,
        ARGUMENT_LIST,
        INDEX,
        TYPE,
        ATTRIBUTE_ARGUMENTS,
        PARAMETER_LIST,
        HASHTABLE,
        SWITCH_BODY,
        CLASS_BODY,
        ENUM_BODY
    }

    final Kind kind;
    /** The token type that closes the frame. */
    final int closer;
    /** Where the enclosing frame stands once this one is closed. */
    final LexicalPlace after;

    LexicalPlace place;
    /** Where the frame stands again behind a member name. */
    LexicalPlace behindMember;
    /** The kind of block that the statement under way will open, and where it leads. */
    Kind block = Kind.STATEMENT_BLOCK;

    LexicalPlace behindBlock = LexicalPlace.STATEMENT;
    /** The kind of parentheses that the statement under way will open. */
    Kind header = Kind.PARENTHESES;
    /** The keyword whose block was closed last; it may have a continuation such as {@code else}. */
    int compound;
    /** The keyword whose block is to come or is open. */
    int pendingCompound;

    /** Whether the bracket is the name of a member, computed or odd. */
    boolean memberName;
    /**
     * Whether a script block is past the place of its param block, the header of a foreach past its variable, an entry past its
     * equals sign.
     */
    boolean begun;

    /** Whether a bracket of a type holds one argument of a generic type, so that a comma leads to its assembly. */
    boolean holdsArgument;

    /** Whether a bracket of a type has arguments, so that it is an attribute; then whether the last one in the frame had. */
    boolean attributed;

    /** The token type of the bracket that the statement began with. */
    int declared = PowerShellLexer.L_BRACKET;

    LexicalFrame(Kind kind, int closer, LexicalPlace place, LexicalPlace after) {
        this.kind = kind;
        this.closer = closer;
        this.place = place;
        this.after = after;
    }

    /** Whether the frame holds statements of a block that can have named blocks and a param block. */
    boolean isScriptBlock() {
        return kind == Kind.SCRIPT_BLOCK;
    }

    /** Whether a line break never ends anything directly inside. */
    boolean ignoresLineBreaks() {
        return switch (kind) {
            case ARGUMENT_LIST, INDEX, ATTRIBUTE_ARGUMENTS, PARAMETER_LIST, TYPE -> true;
            default -> false;
        };
    }

    /** Where the next statement, entry, clause or member of the frame begins. */
    LexicalPlace start() {
        return switch (kind) {
            case SCRIPT_BLOCK, STATEMENT_BLOCK, SUB_EXPRESSION -> LexicalPlace.STATEMENT;
            case PARENTHESES, FOR_HEADER, FOREACH_HEADER -> LexicalPlace.PIPELINE;
            case ARGUMENT_LIST, INDEX, ATTRIBUTE_ARGUMENTS, PARAMETER_LIST -> LexicalPlace.OPERAND;
            case TYPE -> LexicalPlace.TYPE;
            case HASHTABLE, ENUM_BODY -> LexicalPlace.KEY;
            case SWITCH_BODY -> LexicalPlace.CLAUSE;
            case CLASS_BODY -> LexicalPlace.MEMBER;
        };
    }
}
