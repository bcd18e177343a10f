package org.jwsh.language;

import static org.jwsh.language.TokenTypes.*;
import static org.jwsh.language.grammar.PowerShellLexer.*;

import org.jwsh.language.LexicalFrame.Kind;

/** Follows the tokens: says after each of them what can stand next, and what the blocks that follow will mean. */
final class LexicalSteps {
    private final LexicalState state;
    private final TokenRefinement refinement;

    LexicalSteps(LexicalState state, TokenRefinement refinement) {
        this.state = state;
        this.refinement = refinement;
    }

    void advance(ScriptToken token) {
        int type = token.getType();
        boolean wasMemberName = state.frame.place == LexicalPlace.MEMBER_NAME;
        if (state.frame.place == LexicalPlace.STATEMENT || state.frame.place == LexicalPlace.BEHIND_TYPE) {
            state.frame.begun |= beginsStatements(type);
        } else if (state.frame.kind == Kind.FOREACH_HEADER) {
            state.frame.begun |= type != VARIABLE;
        } else if (state.frame.kind == Kind.HASHTABLE) {
            state.frame.begun = type != SEMI && (state.frame.begun || type == EQUALS);
        } else if (state.frame.place == LexicalPlace.FUNCTION_NAME
                && !isWord(type)
                && type != NUMBER
                && type != MINUS_MINUS) {
            state.frame.place = LexicalPlace.STATEMENT;
        }
        boolean closesType = type == R_BRACKET && state.frame.kind == Kind.TYPE;
        boolean opens = type == L_PAREN || type == DOLLAR_PAREN || type == L_CURLY;
        switch (type) {
            case L_PAREN, CALL_PAREN, AT_PAREN, DOLLAR_PAREN -> state.openParenthesis(type);
            case L_CURLY, AT_CURLY, CALL_CURLY -> state.openCurly(type);
            case L_BRACKET,
                    PARAM_BRACKET,
                    TYPE_BRACKET,
                    MEMBER_BRACKET,
                    INDEX_BRACKET,
                    GENERIC_BRACKET,
                    QUESTION_L_BRACKET -> state.openBracket(type);
            case R_PAREN, R_CURLY, R_BRACKET -> state.close(type);
            case SEMI -> state.frame.place = state.frame.start();
            case PIPE, AND_AND, OR_OR -> state.frame.place = LexicalPlace.PIPELINE;
            case AMPERSAND -> state.frame.place = LexicalPlace.STATEMENT;
            case COMMA -> comma();
            case MEMBER_DOT, COLON_COLON, QUESTION_DOT -> {
                state.frame.behindMember = state.operandPlace();
                state.frame.place = LexicalPlace.MEMBER_NAME;
            }
            case EQUALS,
                    PLUS_EQUALS,
                    MINUS_EQUALS,
                    MULTIPLY_EQUALS,
                    DIVIDE_EQUALS,
                    REMAINDER_EQUALS,
                    QUESTION_QUESTION_EQUALS -> assign();
            case PLUS_PLUS, MINUS_MINUS -> {
                if (state.frame.place != LexicalPlace.ARGUMENT && state.frame.place != LexicalPlace.OPERATOR) {
                    state.frame.place = LexicalPlace.OPERAND;
                }
            }
            case REDIRECTION, REDIRECT_IN_STD -> redirect();
            case MERGING_REDIRECTION -> {}
            case CALL_OPERATOR, DOT_SOURCE -> state.frame.place = LexicalPlace.ARGUMENT;
            case COLON -> colon();
            case LABEL -> {}
            case MISPLACED_USING -> state.frame.place = LexicalPlace.USING;
            default -> {
                if (isKeyword(type) || type == IN) {
                    keyword(type);
                } else if (isOperator(type)) {
                    if (state.frame.place != LexicalPlace.ARGUMENT) {
                        state.frame.place = LexicalPlace.OPERAND;
                    }
                } else {
                    operand(token);
                }
            }
        }
        state.closedType = closesType;
        state.behindMemberName =
                state.frame.place != LexicalPlace.MEMBER_NAME && wasMemberName && !opens || state.closedMemberName;
        state.closedMemberName = false;
        if (!isKeyword(type) && type != R_CURLY) {
            state.frame.compound = 0;
        }
    }

    private void operand(ScriptToken token) {
        LexicalPlace place = state.frame.place;
        switch (place) {
            case STATEMENT, VALUE, PIPELINE, OPTIONAL_PIPELINE -> {
                if (isWord(token.getType())) {
                    token.role(TokenRole.COMMAND_NAME);
                }
                state.frame.place = isWord(token.getType()) ? LexicalPlace.ARGUMENT : LexicalPlace.OPERATOR;
                if (token.getType() == GENERIC) {
                    operatorAsCommand(token);
                }
            }
            case MEMBER_NAME -> state.frame.place = state.frame.behindMember;
            case DEFINED_TYPE -> {
                token.role(state.frame.pendingCompound == ENUM ? TokenRole.MEMBER_NAME : TokenRole.TYPE_NAME);
                state.frame.place = LexicalPlace.BASE_TYPES;
            }
            case MEMBER -> {
                if (token.getType() == IDENTIFIER) {
                    token.role(TokenRole.METHOD_NAME);
                    state.frame.block = Kind.SCRIPT_BLOCK;
                    state.frame.behindBlock = LexicalPlace.MEMBER;
                    state.frame.place = LexicalPlace.METHOD_BODY;
                } else if (token.getType() == PROPERTY_VARIABLE) {
                    state.frame.place = LexicalPlace.OPERATOR;
                }
            }
            case TYPE, BASE_TYPES, METHOD_BODY, VERBATIM, ASSEMBLY -> {}
            case BEHIND_TYPE -> {
                if (state.frame.kind == Kind.CLASS_BODY) {
                    state.frame.place = LexicalPlace.MEMBER;
                    refinement.refineName(token);
                    operand(token);
                } else {
                    state.frame.place = LexicalPlace.OPERATOR;
                    if (isWord(token.getType())) {
                        operand(token);
                    }
                }
            }
            case ARGUMENT -> {
                if (isWord(token.getType()) && (state.lastType == CALL_OPERATOR || state.lastType == DOT_SOURCE)) {
                    token.role(TokenRole.COMMAND_NAME);
                } else if (token.getType() == GENERIC && token.is("--%")) {
                    state.frame.place = LexicalPlace.VERBATIM;
                }
            }
            case CLAUSE -> {
                if (token.getType() != PARAMETER) {
                    state.frame.block = Kind.STATEMENT_BLOCK;
                    state.frame.behindBlock = LexicalPlace.CLAUSE;
                    state.frame.pendingCompound = 0;
                    state.frame.place = LexicalPlace.BLOCK;
                }
            }
            case OPERAND -> {
                if (isWord(token.getType()) && (!state.frame.ignoresLineBreaks() || state.frame.kind == Kind.INDEX)) {
                    strayCommand(token);
                } else {
                    state.frame.place = LexicalPlace.OPERATOR;
                }
            }
            case OPERATOR -> {
                // A stray word begins the next statement, whose terminator is missing.
                if (startsStrayCommand(token.getType())) {
                    strayCommand(token);
                }
            }
            default -> state.frame.place = place.behindOperand();
        }
    }

    /** An operator in the place of a command's name keeps its kind. */
    private static void operatorAsCommand(ScriptToken token) {
        if (token.getStopIndex() - token.getStartIndex() > 1) {
            return;
        }
        TokenKind operator = switch (token.getText()) {
            case "%" -> TokenKind.REM;
            case "*" -> TokenKind.MULTIPLY;
            case "/" -> TokenKind.DIVIDE;
            case "=" -> TokenKind.EQUALS;
            case "+=" -> TokenKind.PLUS_EQUALS;
            case "*=" -> TokenKind.MULTIPLY_EQUALS;
            case "/=" -> TokenKind.DIVIDE_EQUALS;
            case "%=" -> TokenKind.REMAINDER_EQUALS;
            case ".." -> TokenKind.DOT_DOT;
            default -> null;
        };
        if (operator != null) {
            token.kind(operator);
        }
    }

    private boolean startsStrayCommand(int type) {
        return (type == IDENTIFIER || type == GENERIC)
                && switch (state.frame.kind) {
                    case CLASS_BODY, ENUM_BODY -> false;
                    case HASHTABLE -> state.frame.begun;
                    default -> true;
                };
    }

    /** A command where none can stand is a statement of its own: the hashtable or index around it has ended before. */
    private void strayCommand(ScriptToken token) {
        token.role(TokenRole.COMMAND_NAME);
        state.leaveTablesAndIndexes();
        state.frame.place = LexicalPlace.ARGUMENT;
    }

    private void redirect() {
        if (state.frame.place.startsPipeline()) {
            state.frame.place = LexicalPlace.ARGUMENT;
        } else if (state.frame.place == LexicalPlace.OPERATOR) {
            state.frame.place = LexicalPlace.REDIRECTION_TARGET;
        }
    }

    private void comma() {
        switch (state.frame.place) {
            case ARGUMENT, HEADER, BLOCK, BASE_TYPES, USING, CLAUSE, ASSEMBLY -> {}
            case TYPE -> {
                if ((state.outer().kind != Kind.TYPE || state.frame.holdsArgument)
                        && state.frame.header != Kind.ARGUMENT_LIST
                        && (state.lastType == TYPE_IDENTIFIER || state.lastType == R_BRACKET)) {
                    state.frame.place = LexicalPlace.ASSEMBLY;
                }
            }
            default -> state.frame.place = LexicalPlace.OPERAND;
        }
    }

    private void colon() {
        if (state.frame.place != LexicalPlace.METHOD_BODY && state.frame.place != LexicalPlace.BASE_TYPES) {
            state.frame.place = LexicalPlace.OPERAND;
        }
    }

    private void assign() {
        if (state.frame.place == LexicalPlace.ASSEMBLY || state.frame.place == LexicalPlace.USING) {
            return;
        }
        state.frame.place = switch (state.frame.kind) {
            case ATTRIBUTE_ARGUMENTS, PARAMETER_LIST, ENUM_BODY, CLASS_BODY -> LexicalPlace.OPERAND;
            default -> LexicalPlace.VALUE;
        };
    }

    private void keyword(int type) {
        state.frame.block = Kind.STATEMENT_BLOCK;
        state.frame.behindBlock = LexicalPlace.STATEMENT;
        state.frame.header = Kind.PARENTHESES;
        boolean closesDo = state.frame.compound == DO && (type == WHILE || type == UNTIL);
        state.frame.pendingCompound = type;
        state.frame.place = switch (type) {
            case IF, ELSE_IF, SWITCH, DATA, PARAM -> LexicalPlace.HEADER;
            case WHILE, UNTIL -> LexicalPlace.HEADER;
            case FOR, FOREACH -> LexicalPlace.HEADER;
            case RETURN, THROW, EXIT -> LexicalPlace.OPTIONAL_PIPELINE;
            case BREAK, CONTINUE -> LexicalPlace.OPTIONAL_LABEL;
            case FUNCTION, FILTER, WORKFLOW -> LexicalPlace.FUNCTION_NAME;
            case CLASS, ENUM, INTERFACE -> LexicalPlace.DEFINED_TYPE;
            case USING -> LexicalPlace.USING;
            case IN -> LexicalPlace.PIPELINE;
            case VAR, FROM, DEFINE -> LexicalPlace.STATEMENT;
            default -> LexicalPlace.BLOCK;
        };
        switch (type) {
            case SWITCH -> state.frame.block = Kind.SWITCH_BODY;
            case FOR -> state.frame.header = Kind.FOR_HEADER;
            case FOREACH -> state.frame.header = Kind.FOREACH_HEADER;
            case PARAM -> state.frame.header = Kind.PARAMETER_LIST;
            case FUNCTION, FILTER, WORKFLOW -> state.frame.block = Kind.SCRIPT_BLOCK;
            case CLASS, INTERFACE -> state.frame.block = Kind.CLASS_BODY;
            case ENUM -> state.frame.block = Kind.ENUM_BODY;
            default -> {}
        }
        state.frame.compound = closesDo ? DO : 0;
    }
}
