package org.jwsh.language;

import static org.jwsh.language.TokenTypes.*;
import static org.jwsh.language.grammar.PowerShellLexer.*;

import java.util.Locale;
import org.antlr.v4.runtime.CharStream;
import org.jwsh.language.LexicalFrame.Kind;

/** Refines the type of tokens whose meaning depends on their neighbours: brackets, dots, names and keywords. */
final class TokenRefinement {
    private final LexicalState state;
    private final CharactersAhead ahead;
    private final CharStream input;

    TokenRefinement(LexicalState state, CharactersAhead ahead, CharStream input) {
        this.state = state;
        this.ahead = ahead;
        this.input = input;
    }

    void refine(ScriptToken token) {
        boolean touches = state.lastEnd == token.getStartIndex();
        if (state.frame.place == LexicalPlace.OPERATOR
                && state.frame.kind == Kind.CLASS_BODY
                && !touches
                && beginsMember(token)) {
            state.frame.place = LexicalPlace.MEMBER;
        }
        switch (token.getType()) {
            case L_BRACKET -> refineBracket(token, touches);
            case MINUS, PLUS, JOIN, ISPLIT, CSPLIT -> {
                if (state.frame.place == LexicalPlace.BEHIND_TYPE) {
                    token.setType(PREFIX_OPERATOR);
                }
            }
            case L_PAREN -> {
                if (touches && state.behindMemberName) {
                    token.setType(CALL_PAREN);
                }
            }
            case L_CURLY -> {
                if (touches && state.behindMemberName && state.frame.place == LexicalPlace.OPERATOR) {
                    token.setType(CALL_CURLY);
                }
            }
            case NUMBER -> {
                if (state.frame.place == LexicalPlace.ARGUMENT && NumberLiteral.of(token.getText()) == null) {
                    retype(token, GENERIC);
                }
            }
            case COLON_COLON -> {
                if (!touches) {
                    token.setType(GENERIC);
                    token.kind(TokenKind.COLON_COLON);
                }
            }
            case DOT -> {
                if (touches && state.endsOperand()) {
                    token.setType(MEMBER_DOT);
                }
            }
            case IDENTIFIER -> refineName(token);
            case VARIABLE -> {
                if (state.frame.place == LexicalPlace.MEMBER) {
                    token.setType(PROPERTY_VARIABLE);
                }
            }
            case AMPERSAND -> {
                if (state.frame.place == LexicalPlace.OPERAND) {
                    token.setType(CALL_OPERATOR);
                }
            }
            case LABEL -> {
                if (state.frame.place.allowsKeywords() && !ahead.loopFollows()) {
                    token.setType(GENERIC);
                }
            }
            case GENERIC -> {
                if (state.frame.place == LexicalPlace.FUNCTION_NAME && token.is("!")) {
                    token.kind(TokenKind.EXCLAIM);
                } else if (state.frame.place == LexicalPlace.USING && token.is("=")) {
                    retype(token, EQUALS);
                }
            }
            default -> {
                if (token.getType() == USING && state.frame.begun && state.frame.place == LexicalPlace.STATEMENT) {
                    token.setType(MISPLACED_USING);
                } else if (isKeyword(token.getType()) && !keepsKeyword(token)) {
                    token.setType(GENERIC);
                }
            }
        }
    }

    private void refineBracket(ScriptToken token, boolean touches) {
        boolean operand = switch (state.frame.place) {
            case OPERATOR, ARGUMENT -> true;
            case BLOCK -> state.lastType != CATCH && state.lastType != TRAP && state.lastType != COMMA;
            default -> false;
        };
        if (operand && touches && state.endsOperand() && !state.closedType) {
            token.setType(state.behindMemberName && ahead.genericArgumentsFollow() ? GENERIC_BRACKET : INDEX_BRACKET);
        } else if (state.frame.place == LexicalPlace.STATEMENT) {
            state.frame.declared = new DeclarationAhead(input).bracket();
            token.setType(state.frame.declared);
        } else if (state.frame.place == LexicalPlace.MEMBER) {
            token.setType(MEMBER_BRACKET);
        } else if (state.frame.place == LexicalPlace.BEHIND_TYPE) {
            token.setType(state.frame.declared);
        } else {
            state.frame.declared = L_BRACKET;
        }
    }

    void refineName(ScriptToken token) {
        switch (state.frame.place) {
            case MEMBER_NAME -> token.setType(MEMBER_NAME);
            case KEY -> {
                token.setType(state.frame.kind == Kind.HASHTABLE ? HASH_KEY : ENUM_LABEL);
            }
            case STATEMENT, VALUE, PIPELINE, OPTIONAL_PIPELINE -> {
                TokenKind keyword = Keywords.of(token);
                if (keyword != null) {
                    token.kind(keyword);
                }
            }
            case ARGUMENT, HEADER -> {
                if (Keywords.of(token) != null) {
                    token.setType(GENERIC);
                    token.kind(TokenKind.GENERIC);
                }
            }
            case OPERATOR -> {
                if (state.frame.kind == Kind.FOREACH_HEADER && !state.frame.begun && token.is("in")) {
                    retype(token, IN);
                } else if (Keywords.of(token) != null) {
                    token.kind(Keywords.of(token));
                }
            }
            case BEHIND_TYPE -> retype(token, behindTypeKeyword(token));
            case CLAUSE -> {
                if (token.is("default")) {
                    retype(token, DEFAULT);
                }
            }
            case MEMBER -> refineMember(token);
            case METHOD_BODY -> {
                if (token.is("base")) {
                    retype(token, BASE);
                }
            }
            case USING -> {
                if (state.lastType == USING || state.lastType == MISPLACED_USING) {
                    retype(token, usingKind(token));
                }
            }
            default -> {}
        }
    }

    private void refineMember(ScriptToken token) {
        switch (token.getText().toLowerCase(Locale.ROOT)) {
            case "static" -> retype(token, STATIC);
            case "hidden" -> retype(token, HIDDEN_MODIFIER);
            default -> {
                TokenKind keyword = state.frame.kind == Kind.CLASS_BODY ? Keywords.of(token) : null;
                if (keyword != null) {
                    token.kind(keyword);
                }
            }
        }
    }

    private static void retype(ScriptToken token, int type) {
        token.setType(type);
        token.kind(TokenKinds.of(type));
    }

    private boolean keepsKeyword(ScriptToken token) {
        if (!state.frame.place.allowsKeywords()) {
            return false;
        }
        return switch (token.getType()) {
            case BEGIN, PROCESS, END, CLEAN, DYNAMICPARAM -> state.frame.isScriptBlock() && !state.frame.begun;
            case PARAM -> state.frame.isScriptBlock() && !state.frame.begun && ahead.nextVisible() == '(';
            case ELSE, ELSE_IF -> state.frame.compound == IF || state.frame.compound == ELSE_IF;
            case CATCH, FINALLY -> state.frame.compound == TRY || state.frame.compound == CATCH;
            case UNTIL -> state.frame.compound == DO;
            case IN, INLINE_SCRIPT, CONFIGURATION -> false;
            default -> true;
        };
    }
}
