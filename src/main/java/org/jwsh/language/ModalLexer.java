package org.jwsh.language;

import static org.jwsh.language.CharactersAhead.*;
import static org.jwsh.language.TokenTypes.*;
import static org.jwsh.language.grammar.PowerShellLexer.*;

import org.antlr.v4.runtime.Token;
import org.jwsh.language.LexicalFrame.Kind;
import org.jwsh.language.grammar.PowerShellLexer;

/**
 * Reads the tokens of a script: chooses the lexer mode of each by where in the script it stands, and says which line breaks end
 * nothing. It never fails: brackets that do not match are closed or passed over.
 */
final class ModalLexer {
    private final Utf16Stream input;
    private final CharactersAhead ahead;
    private final PlainTokens plain;
    private final LexicalState state = new LexicalState();
    private final TokenRefinement refinement;
    private final LexicalSteps steps;

    /** The lexer of the grammar with its tables, made for the first token that is not plain: most scripts have none. */
    private PowerShellLexer grammar;

    ModalLexer(Utf16Stream input) {
        this.input = input;
        ahead = new CharactersAhead(input);
        plain = new PlainTokens(input);
        refinement = new TokenRefinement(state, ahead, input);
        steps = new LexicalSteps(state, refinement);
    }

    /** How deep brackets were nested so far. */
    int deepest() {
        return state.deepest();
    }

    ScriptToken nextToken() {
        ScriptToken token;
        do {
            plain.passBlanks();
            int mode = chooseMode();
            token = plain.next(mode);
            if (token == null) {
                token = byGrammar(mode);
            }
        } while (token.getType() == WHITESPACE);
        if (token.getChannel() == Token.HIDDEN_CHANNEL) {
            return token;
        }
        if (token.getType() == NEW_LINE) {
            lineBreak(token);
            return token;
        }
        if (token.getType() == Token.EOF) {
            return token;
        }
        token.kind(TokenKinds.of(token.getType()));
        refinement.refine(token);
        steps.advance(token);
        state.lastType = token.getType();
        state.lastEnd = token.getStopIndex() + 1;
        return token;
    }

    private ScriptToken byGrammar(int mode) {
        if (grammar == null) {
            grammar = new PowerShellLexer(input);
            grammar.removeErrorListeners();
        }
        grammar.mode(mode);
        return (ScriptToken) grammar.nextToken();
    }

    private int chooseMode() {
        return switch (state.frame.place) {
            case STATEMENT, VALUE, PIPELINE, OPTIONAL_PIPELINE -> startMode();
            case OPTIONAL_LABEL -> peek(1) == ':' ? startMode() : DEFAULT_MODE;
            case OPERAND, BEHIND_TYPE, KEY -> numberMode();
            case OPERATOR -> operatorMode();
            case ARGUMENT, HEADER, CLAUSE, USING, FUNCTION_NAME, REDIRECTION_TARGET ->
                continuesOperand() ? DEFAULT_MODE : ARGUMENT;
            case TYPE, BASE_TYPES -> TYPE_NAME;
            case ASSEMBLY -> ASSEMBLY_NAME;
            case VERBATIM -> VERBATIM;
            case BLOCK -> blockMode();
            case MEMBER_NAME -> isDigit(peek(1)) && ahead.numberIsWord(1) ? ARGUMENT : DEFAULT_MODE;
            default -> DEFAULT_MODE;
        };
    }

    /** A word where the block of a named block is missing begins the next one. */
    private int blockMode() {
        boolean missing = switch (state.lastType) {
            case BEGIN, PROCESS, END, CLEAN, DYNAMICPARAM -> isNameStart(peek(1));
            default -> false;
        };
        if (!missing) {
            return DEFAULT_MODE;
        }
        state.frame.place = LexicalPlace.STATEMENT;
        return startMode();
    }

    private int numberMode() {
        int start = isSign(peek(1)) ? 2 : 1;
        if (!ahead.startsNumber(start)) {
            return DEFAULT_MODE;
        }
        return start == 1 && state.frame.place == LexicalPlace.OPERAND && ahead.numberIsWord(1)
                ? ARGUMENT
                : NUMBER_START;
    }

    private int operatorMode() {
        if (peek(1) != '.') {
            return DEFAULT_MODE;
        }
        if (touchesLast() && state.endsOperand()) {
            return isDigit(peek(2)) ? MEMBER_ACCESS : DEFAULT_MODE;
        }
        return !touchesLast() && isNameStart(peek(2)) ? ARGUMENT : DEFAULT_MODE;
    }

    private int startMode() {
        int next = peek(1);
        if (isSign(next) && ahead.startsNumber(2)) {
            return ahead.numberIsCommand(2) ? STATEMENT : NUMBER_START;
        }
        if (ahead.startsNumber(1)) {
            return ahead.numberIsCommand(1) ? STATEMENT : NUMBER_START;
        }
        if (isDash(next)) {
            return isNameStart(peek(2)) && !ahead.isUnaryOperatorWord() ? STATEMENT : DEFAULT_MODE;
        }
        return switch (next) {
            case '$' -> ahead.startsVariable() ? DEFAULT_MODE : STATEMENT;
            case '+' -> peek(2) == '=' ? STATEMENT : DEFAULT_MODE;
            case '@', '(', '[', '{', ',', '!', '"', '\'' -> DEFAULT_MODE;
            default -> isQuote(next) ? DEFAULT_MODE : STATEMENT;
        };
    }

    private boolean touchesLast() {
        return state.lastEnd == input.index();
    }

    /** Whether the next character is a member access, an index or a call on the operand that it touches. */
    private boolean continuesOperand() {
        if (!touchesLast() || !state.endsOperand()) {
            return state.frame.place == LexicalPlace.MEMBER_NAME;
        }
        int next = peek(1);
        if (next == '?') {
            return peek(2) == '[' || peek(2) == '.' && state.lastType != NUMBER;
        }
        return next == '[' && state.lastType != NUMBER
                || next == '.' && ahead.startsMemberName(2)
                || next == ':' && peek(2) == ':'
                || next == '(' && state.behindMemberName;
    }

    private void lineBreak(ScriptToken token) {
        if (hidesLineBreak()) {
            token.setChannel(Token.HIDDEN_CHANNEL);
            return;
        }
        state.frame.compound = 0;
        state.frame.place = state.frame.start();
        state.frame.begun &= state.frame.kind != Kind.HASHTABLE;
        state.lastType = NEW_LINE;
        state.closedType = false;
        state.behindMemberName = false;
    }

    private boolean hidesLineBreak() {
        if (state.frame.ignoresLineBreaks() || state.lastType == COMMA) {
            return true;
        }
        return switch (state.frame.place) {
            case OPERAND, VALUE, MEMBER_NAME, BLOCK, FUNCTION_BODY, METHOD_BODY, HEADER, BASE_TYPES, DEFINED_TYPE ->
                true;
            case PIPELINE ->
                state.lastType != NEW_LINE && state.lastType != SEMI || state.frame.kind != Kind.FOR_HEADER;
            case STATEMENT ->
                state.lastType == LABEL
                        || state.frame.compound != 0 && state.lastType == R_CURLY && continuesCompound();
            case MEMBER -> state.lastType == R_BRACKET || state.lastType == STATIC || state.lastType == HIDDEN_MODIFIER;
            case BEHIND_TYPE ->
                state.frame.declared != L_BRACKET
                        || state.frame.attributed
                        || endsInClosingParenthesis()
                        || ahead.pipeFollows();
            case OPERATOR, ARGUMENT, OPTIONAL_PIPELINE -> endsInClosingParenthesis() || ahead.pipeFollows();
            default -> false;
        };
    }

    private boolean endsInClosingParenthesis() {
        return state.frame.closer == R_PAREN && state.frame.kind != Kind.SUB_EXPRESSION && ahead.nextVisible() == ')';
    }

    private boolean continuesCompound() {
        String word = ahead.nextVisibleWord();
        return switch (state.frame.compound) {
            case IF, ELSE_IF -> word.equals("else") || word.equals("elseif");
            case TRY, CATCH -> word.equals("catch") || word.equals("finally");
            case DO -> word.equals("while") || word.equals("until");
            default -> false;
        };
    }

    private int peek(int ahead) {
        return input.LA(ahead);
    }
}
