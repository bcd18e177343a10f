package org.jwsh.language;

import static org.jwsh.language.grammar.PowerShellLexer.*;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;
import org.jwsh.language.LexicalFrame.Kind;

/** Where in a script the lexer stands: the brackets that are open, and what the last token was. */
final class LexicalState {
    private final Deque<LexicalFrame> frames = new ArrayDeque<>();
    private int deepest;

    /** What the innermost open bracket means. */
    LexicalFrame frame = new LexicalFrame(Kind.SCRIPT_BLOCK, Token.EOF, LexicalPlace.STATEMENT, LexicalPlace.STATEMENT);

    int lastType = Token.EOF;
    /** The offset behind the last token. */
    int lastEnd = -1;
    /** Whether the last token ended the name of a member, so that a parenthesis that touches it is a call. */
    boolean behindMemberName;
    /** Whether the last token closed the bracket of a type. */
    boolean closedType;
    /** Whether the bracket that was just closed is the name of a member. */
    boolean closedMemberName;

    /** How deep brackets were nested so far. */
    int deepest() {
        return deepest;
    }

    /** What the bracket around the innermost one means. */
    LexicalFrame outer() {
        return frames.peek();
    }

    /** Goes back to the innermost bracket that can hold a command. */
    void leaveTablesAndIndexes() {
        while (frame.kind == Kind.HASHTABLE || frame.kind == Kind.INDEX) {
            frame = frames.pop();
        }
    }

    boolean endsOperand() {
        if (closedType) {
            return true;
        }
        return switch (lastType) {
            case VARIABLE,
                    SPLATTED_VARIABLE,
                    STRING_LITERAL,
                    STRING_EXPANDABLE,
                    HERE_STRING_LITERAL,
                    HERE_STRING_EXPANDABLE,
                    R_PAREN,
                    R_CURLY,
                    R_BRACKET,
                    NUMBER,
                    MEMBER_NAME -> true;
            default -> behindMemberName;
        };
    }

    LexicalPlace operandPlace() {
        return switch (frame.place) {
            case ARGUMENT, BLOCK, HEADER -> frame.place;
            default -> LexicalPlace.OPERATOR;
        };
    }

    private void open(Kind kind, int closer, LexicalPlace after) {
        frames.push(frame);
        LexicalFrame inner = new LexicalFrame(kind, closer, null, after);
        deepest = Math.max(deepest, frames.size());
        inner.place = inner.start();
        inner.memberName = frame.place == LexicalPlace.MEMBER_NAME;
        frame = inner;
    }

    void openParenthesis(int type) {
        LexicalPlace after = behindBracket();
        switch (type) {
            case CALL_PAREN -> open(Kind.ARGUMENT_LIST, R_PAREN, after);
            case AT_PAREN, DOLLAR_PAREN -> open(Kind.SUB_EXPRESSION, R_PAREN, after);
            default -> {
                switch (frame.place) {
                    case HEADER -> openHeader();
                    case FUNCTION_BODY -> open(Kind.PARAMETER_LIST, R_PAREN, LexicalPlace.FUNCTION_BODY);
                    case METHOD_BODY ->
                        open(
                                lastType == BASE ? Kind.ARGUMENT_LIST : Kind.PARAMETER_LIST,
                                R_PAREN,
                                LexicalPlace.METHOD_BODY);
                    case TYPE -> {
                        frame.attributed = true;
                        open(Kind.ATTRIBUTE_ARGUMENTS, R_PAREN, LexicalPlace.TYPE);
                    }
                    default -> open(Kind.PARENTHESES, R_PAREN, after);
                }
            }
        }
    }

    private void openHeader() {
        boolean endsDo = frame.compound == DO;
        LexicalPlace after = endsDo
                ? LexicalPlace.OPERATOR
                : frame.header == Kind.PARAMETER_LIST ? LexicalPlace.STATEMENT : LexicalPlace.BLOCK;
        open(frame.header, R_PAREN, after);
    }

    private LexicalPlace behindBracket() {
        return switch (frame.place) {
            case MEMBER_NAME -> frame.behindMember;
            case BLOCK -> lastType == CALL_PAREN || behindMemberName ? LexicalPlace.BLOCK : LexicalPlace.OPERATOR;
            case CLAUSE -> {
                frame.block = Kind.STATEMENT_BLOCK;
                frame.behindBlock = LexicalPlace.CLAUSE;
                frame.pendingCompound = 0;
                yield LexicalPlace.BLOCK;
            }
            default -> frame.place.behindOperand();
        };
    }

    void openCurly(int type) {
        if (type == AT_CURLY) {
            open(Kind.HASHTABLE, R_CURLY, behindBracket());
            return;
        }
        if (type == CALL_CURLY) {
            open(Kind.SCRIPT_BLOCK, R_CURLY, LexicalPlace.OPERATOR);
            return;
        }
        switch (frame.place) {
            case HEADER, BLOCK, FUNCTION_BODY, METHOD_BODY, BASE_TYPES -> {
                frame.compound = frame.pendingCompound;
                LexicalPlace behind = frame.behindBlock;
                open(frame.block, R_CURLY, behind);
            }
            default -> {
                boolean expression = frame.place != LexicalPlace.STATEMENT;
                LexicalPlace after = behindBracket();
                open(Kind.SCRIPT_BLOCK, R_CURLY, expression ? after : LexicalPlace.OPERATOR);
            }
        }
    }

    void openBracket(int type) {
        switch (type) {
            case INDEX_BRACKET, QUESTION_L_BRACKET -> open(Kind.INDEX, R_BRACKET, operandPlace());
            case GENERIC_BRACKET -> {
                open(Kind.TYPE, R_BRACKET, operandPlace());
                frame.header = Kind.ARGUMENT_LIST;
            }
            default -> {
                open(
                        Kind.TYPE,
                        R_BRACKET,
                        switch (frame.place) {
                            case TYPE, ASSEMBLY -> LexicalPlace.TYPE;
                            case BLOCK, BASE_TYPES, MEMBER -> frame.place;
                            default -> frame.kind == Kind.CLASS_BODY ? frame.place : LexicalPlace.BEHIND_TYPE;
                        });
                frame.holdsArgument = lastType == L_BRACKET || lastType == COMMA;
            }
        }
    }

    void close(int type) {
        if (!isOpen(type)) {
            frame.place = type == R_CURLY || type == R_PAREN ? frame.start() : LexicalPlace.OPERATOR;
            return;
        }
        while (frame.closer != type) {
            frame = frames.pop();
        }
        LexicalFrame closed = frame;
        frame = frames.pop();
        frame.place = closed.after;
        frame.attributed = closed.kind == Kind.TYPE && closed.attributed;
        closedMemberName = closed.memberName || closed.kind == Kind.TYPE && closed.header == Kind.ARGUMENT_LIST;
    }

    private boolean isOpen(int closer) {
        if (frame.closer == closer) {
            return true;
        }
        if (closer != R_CURLY && frame.closer == R_CURLY) {
            return false;
        }
        for (LexicalFrame outer : frames) {
            if (outer.closer == closer) {
                return true;
            }
            if (closer != R_CURLY && outer.closer == R_CURLY) {
                return false;
            }
        }
        return false;
    }
}
