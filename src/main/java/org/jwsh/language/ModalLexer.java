package org.jwsh.language;

import static org.jwsh.language.CharactersAhead.*;
import static org.jwsh.language.TokenTypes.*;
import static org.jwsh.language.grammar.PowerShellLexer.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.jwsh.language.LexicalFrame.Kind;

/**
 * Chooses the lexer mode of each token by following brackets and keywords, and refines the type of tokens whose meaning
 * depends on their neighbours. It never fails: brackets that do not match are closed or passed over.
 */
public abstract class ModalLexer extends Lexer {
    private static final ScriptToken BLANK = new ScriptToken(null, WHITESPACE, HIDDEN, 0, -1);

    private final CharactersAhead ahead;
    private final Deque<LexicalFrame> frames = new ArrayDeque<>();
    private LexicalFrame frame;
    private int lastType = Token.EOF;
    private int lastEnd = -1;
    private boolean behindMemberName;
    private int deepest;
    private boolean closedType;
    private boolean closedMemberName;

    protected ModalLexer(CharStream input) {
        super(input);
        ahead = new CharactersAhead(input);
        setTokenFactory(ScriptToken.FACTORY);
        frame = new LexicalFrame(Kind.SCRIPT_BLOCK, Token.EOF, LexicalPlace.STATEMENT, LexicalPlace.STATEMENT);
    }

    protected boolean notFollowedBy(char c) {
        return _input.LA(1) != c;
    }

    /** How deep brackets were nested so far. */
    int deepest() {
        return deepest;
    }

    /** White space is read, but no token is made of it. */
    @Override
    public Token emit() {
        if (_type != WHITESPACE) {
            return super.emit();
        }
        emit(BLANK);
        return BLANK;
    }

    @Override
    public Token nextToken() {
        ScriptToken token;
        do {
            mode(chooseMode());
            token = (ScriptToken) super.nextToken();
        } while (token.getType() == WHITESPACE);
        if (token.getChannel() == HIDDEN) {
            return token;
        }
        if (token.getType() == NEW_LINE) {
            lineBreak(token);
            return token;
        }
        if (token.getType() == EOF) {
            return token;
        }
        token.kind(TokenKinds.of(token.getType()));
        refine(token);
        advance(token);
        lastType = token.getType();
        lastEnd = token.getStopIndex() + 1;
        return token;
    }

    // ------------------------------------------------------------------------------------------------- choice of mode

    private int chooseMode() {
        return switch (frame.place) {
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
        boolean missing = switch (lastType) {
            case BEGIN, PROCESS, END, CLEAN, DYNAMICPARAM -> isNameStart(peek(1));
            default -> false;
        };
        if (!missing) {
            return DEFAULT_MODE;
        }
        frame.place = LexicalPlace.STATEMENT;
        return startMode();
    }

    private int numberMode() {
        int start = isSign(peek(1)) ? 2 : 1;
        if (!ahead.startsNumber(start)) {
            return DEFAULT_MODE;
        }
        return start == 1 && frame.place == LexicalPlace.OPERAND && ahead.numberIsWord(1) ? ARGUMENT : NUMBER_START;
    }

    private int operatorMode() {
        if (peek(1) != '.') {
            return DEFAULT_MODE;
        }
        if (touchesLast() && endsOperand()) {
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

    // --------------------------------------------------------------------------------------- tokens and their
    // neighbours

    private boolean touchesLast() {
        return lastEnd == _input.index();
    }

    private boolean endsOperand() {
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

    /** Whether the next character is a member access, an index or a call on the operand that it touches. */
    private boolean continuesOperand() {
        if (!touchesLast() || !endsOperand()) {
            return frame.place == LexicalPlace.MEMBER_NAME;
        }
        int next = peek(1);
        if (next == '?') {
            return peek(2) == '[' || peek(2) == '.' && lastType != NUMBER;
        }
        return next == '[' && lastType != NUMBER
                || next == '.' && ahead.startsMemberName(2)
                || next == ':' && peek(2) == ':'
                || next == '(' && behindMemberName;
    }

    private void refine(ScriptToken token) {
        boolean touches = lastEnd == token.getStartIndex();
        if (frame.place == LexicalPlace.OPERATOR && frame.kind == Kind.CLASS_BODY && !touches && beginsMember(token)) {
            frame.place = LexicalPlace.MEMBER;
        }
        switch (token.getType()) {
            case L_BRACKET -> refineBracket(token, touches);
            case MINUS, PLUS, JOIN, ISPLIT, CSPLIT -> {
                if (frame.place == LexicalPlace.BEHIND_TYPE) {
                    token.setType(PREFIX_OPERATOR);
                }
            }
            case L_PAREN -> {
                if (touches && behindMemberName) {
                    token.setType(CALL_PAREN);
                }
            }
            case L_CURLY -> {
                if (touches && behindMemberName && frame.place == LexicalPlace.OPERATOR) {
                    token.setType(CALL_CURLY);
                }
            }
            case NUMBER -> {
                if (frame.place == LexicalPlace.ARGUMENT && NumberLiteral.of(token.getText()) == null) {
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
                if (touches && endsOperand()) {
                    token.setType(MEMBER_DOT);
                }
            }
            case IDENTIFIER -> refineName(token);
            case VARIABLE -> {
                if (frame.place == LexicalPlace.MEMBER) {
                    token.setType(PROPERTY_VARIABLE);
                }
            }
            case AMPERSAND -> {
                if (frame.place == LexicalPlace.OPERAND) {
                    token.setType(CALL_OPERATOR);
                }
            }
            case GENERIC -> {
                if (frame.place == LexicalPlace.FUNCTION_NAME && token.is("!")) {
                    token.kind(TokenKind.EXCLAIM);
                }
            }
            default -> {
                if (token.getType() == USING && frame.begun && frame.place == LexicalPlace.STATEMENT) {
                    token.setType(MISPLACED_USING);
                } else if (isKeyword(token.getType()) && !keepsKeyword(token)) {
                    token.setType(GENERIC);
                }
            }
        }
    }

    private void refineBracket(ScriptToken token, boolean touches) {
        boolean operand = switch (frame.place) {
            case OPERATOR, ARGUMENT -> true;
            case BLOCK -> lastType != CATCH && lastType != TRAP && lastType != COMMA;
            default -> false;
        };
        if (operand && touches && endsOperand() && !closedType) {
            token.setType(behindMemberName && ahead.genericArgumentsFollow() ? GENERIC_BRACKET : INDEX_BRACKET);
        } else if (frame.place == LexicalPlace.STATEMENT) {
            frame.declared = new DeclarationAhead(_input).bracket();
            token.setType(frame.declared);
        } else if (frame.place == LexicalPlace.MEMBER) {
            token.setType(MEMBER_BRACKET);
        } else if (frame.place == LexicalPlace.BEHIND_TYPE) {
            token.setType(frame.declared);
        } else {
            frame.declared = L_BRACKET;
        }
    }

    private void refineName(ScriptToken token) {
        switch (frame.place) {
            case MEMBER_NAME -> token.setType(MEMBER_NAME);
            case KEY -> {
                token.setType(frame.kind == Kind.HASHTABLE ? HASH_KEY : ENUM_LABEL);
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
                if (frame.kind == Kind.FOREACH_HEADER && !frame.begun && token.is("in")) {
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
                if (lastType == USING || lastType == MISPLACED_USING) {
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
                TokenKind keyword = frame.kind == Kind.CLASS_BODY ? Keywords.of(token) : null;
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
        if (!frame.place.allowsKeywords()) {
            return false;
        }
        return switch (token.getType()) {
            case BEGIN, PROCESS, END, CLEAN, DYNAMICPARAM -> frame.isScriptBlock() && !frame.begun;
            case PARAM -> frame.isScriptBlock() && !frame.begun && ahead.nextVisible() == '(';
            case ELSE, ELSE_IF -> frame.compound == IF || frame.compound == ELSE_IF;
            case CATCH, FINALLY -> frame.compound == TRY || frame.compound == CATCH;
            case UNTIL -> frame.compound == DO;
            case IN, PARALLEL, SEQUENCE, INLINE_SCRIPT, CONFIGURATION -> false;
            default -> true;
        };
    }

    // ------------------------------------------------------------------------------------------------------ line
    // breaks

    private void lineBreak(ScriptToken token) {
        if (hidesLineBreak()) {
            token.setChannel(HIDDEN);
            return;
        }
        frame.compound = 0;
        frame.place = frame.start();
        frame.begun &= frame.kind != Kind.HASHTABLE;
        lastType = NEW_LINE;
        closedType = false;
        behindMemberName = false;
    }

    private boolean hidesLineBreak() {
        if (frame.ignoresLineBreaks() || lastType == COMMA) {
            return true;
        }
        return switch (frame.place) {
            case OPERAND, VALUE, MEMBER_NAME, BLOCK, FUNCTION_BODY, METHOD_BODY, HEADER, BASE_TYPES, DEFINED_TYPE ->
                true;
            case PIPELINE -> lastType != NEW_LINE && lastType != SEMI || frame.kind != Kind.FOR_HEADER;
            case STATEMENT -> lastType == LABEL || frame.compound != 0 && lastType == R_CURLY && continuesCompound();
            case MEMBER -> lastType == R_BRACKET || lastType == STATIC || lastType == HIDDEN_MODIFIER;
            case BEHIND_TYPE ->
                frame.declared != L_BRACKET || frame.attributed || endsInClosingParenthesis() || ahead.pipeFollows();
            case OPERATOR, ARGUMENT, OPTIONAL_PIPELINE -> endsInClosingParenthesis() || ahead.pipeFollows();
            default -> false;
        };
    }

    private boolean endsInClosingParenthesis() {
        return frame.closer == R_PAREN && frame.kind != Kind.SUB_EXPRESSION && ahead.nextVisible() == ')';
    }

    private boolean continuesCompound() {
        String word = ahead.nextVisibleWord();
        return switch (frame.compound) {
            case IF, ELSE_IF -> word.equals("else") || word.equals("elseif");
            case TRY, CATCH -> word.equals("catch") || word.equals("finally");
            case DO -> word.equals("while") || word.equals("until");
            default -> false;
        };
    }

    // -------------------------------------------------------------------------------------------------- following
    // along

    private void advance(ScriptToken token) {
        int type = token.getType();
        boolean wasMemberName = frame.place == LexicalPlace.MEMBER_NAME;
        if (frame.place == LexicalPlace.STATEMENT || frame.place == LexicalPlace.BEHIND_TYPE) {
            frame.begun |= beginsStatements(type);
        } else if (frame.kind == Kind.FOREACH_HEADER) {
            frame.begun |= type != VARIABLE;
        } else if (frame.kind == Kind.HASHTABLE) {
            frame.begun = type != SEMI && (frame.begun || type == EQUALS);
        } else if (frame.place == LexicalPlace.FUNCTION_NAME
                && !isWord(type)
                && type != NUMBER
                && type != MINUS_MINUS) {
            frame.place = LexicalPlace.STATEMENT;
        }
        boolean closesType = type == R_BRACKET && frame.kind == Kind.TYPE;
        boolean opens = type == L_PAREN || type == DOLLAR_PAREN || type == L_CURLY;
        switch (type) {
            case L_PAREN, CALL_PAREN, AT_PAREN, DOLLAR_PAREN -> openParenthesis(type);
            case L_CURLY, AT_CURLY, CALL_CURLY -> openCurly(type);
            case L_BRACKET,
                    PARAM_BRACKET,
                    TYPE_BRACKET,
                    MEMBER_BRACKET,
                    INDEX_BRACKET,
                    GENERIC_BRACKET,
                    QUESTION_L_BRACKET -> openBracket(type);
            case R_PAREN, R_CURLY, R_BRACKET -> close(type);
            case SEMI -> startAgain();
            case PIPE, AND_AND, OR_OR -> frame.place = LexicalPlace.PIPELINE;
            case AMPERSAND -> frame.place = LexicalPlace.STATEMENT;
            case COMMA -> comma();
            case MEMBER_DOT, COLON_COLON, QUESTION_DOT -> {
                frame.behindMember = operandPlace();
                frame.place = LexicalPlace.MEMBER_NAME;
            }
            case EQUALS,
                    PLUS_EQUALS,
                    MINUS_EQUALS,
                    MULTIPLY_EQUALS,
                    DIVIDE_EQUALS,
                    REMAINDER_EQUALS,
                    QUESTION_QUESTION_EQUALS -> assign();
            case PLUS_PLUS, MINUS_MINUS -> {
                if (frame.place != LexicalPlace.ARGUMENT && frame.place != LexicalPlace.OPERATOR) {
                    frame.place = LexicalPlace.OPERAND;
                }
            }
            case REDIRECTION, REDIRECT_IN_STD -> redirect();
            case MERGING_REDIRECTION -> {}
            case CALL_OPERATOR, DOT_SOURCE -> frame.place = LexicalPlace.ARGUMENT;
            case COLON -> colon();
            case LABEL -> {}
            case MISPLACED_USING -> frame.place = LexicalPlace.USING;
            default -> {
                if (isKeyword(type) || type == IN) {
                    keyword(type);
                } else if (isOperator(type)) {
                    if (frame.place != LexicalPlace.ARGUMENT) {
                        frame.place = LexicalPlace.OPERAND;
                    }
                } else {
                    operand(token);
                }
            }
        }
        closedType = closesType;
        behindMemberName = frame.place != LexicalPlace.MEMBER_NAME && wasMemberName && !opens || closedMemberName;
        closedMemberName = false;
        if (!isKeyword(type) && type != R_CURLY) {
            frame.compound = 0;
        }
    }

    private LexicalPlace operandPlace() {
        return switch (frame.place) {
            case ARGUMENT, BLOCK, HEADER -> frame.place;
            default -> LexicalPlace.OPERATOR;
        };
    }

    private void operand(ScriptToken token) {
        LexicalPlace place = frame.place;
        switch (place) {
            case STATEMENT, VALUE, PIPELINE, OPTIONAL_PIPELINE -> {
                if (isWord(token.getType())) {
                    token.role(TokenRole.COMMAND_NAME);
                }
                frame.place = isWord(token.getType()) ? LexicalPlace.ARGUMENT : LexicalPlace.OPERATOR;
                if (token.getType() == GENERIC && token.is("%")) {
                    token.kind(TokenKind.REM);
                }
            }
            case MEMBER_NAME -> frame.place = frame.behindMember;
            case DEFINED_TYPE -> {
                token.role(frame.pendingCompound == ENUM ? TokenRole.MEMBER_NAME : TokenRole.TYPE_NAME);
                frame.place = LexicalPlace.BASE_TYPES;
            }
            case MEMBER -> {
                if (token.getType() == IDENTIFIER) {
                    token.role(TokenRole.METHOD_NAME);
                    frame.block = Kind.SCRIPT_BLOCK;
                    frame.behindBlock = LexicalPlace.MEMBER;
                    frame.place = LexicalPlace.METHOD_BODY;
                } else if (token.getType() == PROPERTY_VARIABLE) {
                    frame.place = LexicalPlace.OPERATOR;
                }
            }
            case TYPE, BASE_TYPES, METHOD_BODY, VERBATIM, ASSEMBLY -> {}
            case BEHIND_TYPE -> {
                if (frame.kind == Kind.CLASS_BODY) {
                    frame.place = LexicalPlace.MEMBER;
                    refineName(token);
                    operand(token);
                } else {
                    frame.place = LexicalPlace.OPERATOR;
                    if (isWord(token.getType())) {
                        operand(token);
                    }
                }
            }
            case ARGUMENT -> {
                if (isWord(token.getType()) && (lastType == CALL_OPERATOR || lastType == DOT_SOURCE)) {
                    token.role(TokenRole.COMMAND_NAME);
                } else if (token.getType() == GENERIC && token.is("--%")) {
                    frame.place = LexicalPlace.VERBATIM;
                }
            }
            case CLAUSE -> {
                if (token.getType() != PARAMETER) {
                    frame.block = Kind.STATEMENT_BLOCK;
                    frame.behindBlock = LexicalPlace.CLAUSE;
                    frame.pendingCompound = 0;
                    frame.place = LexicalPlace.BLOCK;
                }
            }
            case OPERAND -> {
                if (isWord(token.getType()) && !frame.ignoresLineBreaks()) {
                    strayCommand(token);
                } else {
                    frame.place = LexicalPlace.OPERATOR;
                }
            }
            case OPERATOR -> {
                // A stray word begins the next statement, whose terminator is missing.
                if (startsStrayCommand(token.getType())) {
                    strayCommand(token);
                }
            }
            default -> frame.place = place.behindOperand();
        }
    }

    private boolean startsStrayCommand(int type) {
        return (type == IDENTIFIER || type == GENERIC)
                && switch (frame.kind) {
                    case CLASS_BODY, ENUM_BODY -> false;
                    case HASHTABLE -> frame.begun;
                    default -> true;
                };
    }

    /** A command where none can stand is a statement of its own: the hashtable around it has ended before. */
    private void strayCommand(ScriptToken token) {
        token.role(TokenRole.COMMAND_NAME);
        while (frame.kind == Kind.HASHTABLE) {
            frame = frames.pop();
        }
        frame.place = LexicalPlace.ARGUMENT;
    }

    private void redirect() {
        if (frame.place.startsPipeline()) {
            frame.place = LexicalPlace.ARGUMENT;
        } else if (frame.place == LexicalPlace.OPERATOR) {
            frame.place = LexicalPlace.REDIRECTION_TARGET;
        }
    }

    private void comma() {
        switch (frame.place) {
            case ARGUMENT, HEADER, BLOCK, BASE_TYPES, USING, CLAUSE -> {}
            case TYPE -> {
                if (frames.peek().kind != Kind.TYPE
                        && frame.header != Kind.ARGUMENT_LIST
                        && (lastType == TYPE_IDENTIFIER || lastType == R_BRACKET)) {
                    frame.place = LexicalPlace.ASSEMBLY;
                }
            }
            default -> frame.place = LexicalPlace.OPERAND;
        }
    }

    private void colon() {
        if (frame.place != LexicalPlace.METHOD_BODY && frame.place != LexicalPlace.BASE_TYPES) {
            frame.place = LexicalPlace.OPERAND;
        }
    }

    private void assign() {
        frame.place = switch (frame.kind) {
            case ATTRIBUTE_ARGUMENTS, PARAMETER_LIST, ENUM_BODY, CLASS_BODY -> LexicalPlace.OPERAND;
            default -> LexicalPlace.VALUE;
        };
    }

    private void startAgain() {
        frame.place = frame.start();
    }

    private void keyword(int type) {
        frame.block = Kind.STATEMENT_BLOCK;
        frame.behindBlock = LexicalPlace.STATEMENT;
        frame.header = Kind.PARENTHESES;
        boolean closesDo = frame.compound == DO && (type == WHILE || type == UNTIL);
        frame.pendingCompound = type;
        frame.place = switch (type) {
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
            case SWITCH -> frame.block = Kind.SWITCH_BODY;
            case FOR -> frame.header = Kind.FOR_HEADER;
            case FOREACH -> frame.header = Kind.FOREACH_HEADER;
            case PARAM -> frame.header = Kind.PARAMETER_LIST;
            case FUNCTION, FILTER, WORKFLOW -> frame.block = Kind.SCRIPT_BLOCK;
            case CLASS, INTERFACE -> frame.block = Kind.CLASS_BODY;
            case ENUM -> frame.block = Kind.ENUM_BODY;
            default -> {}
        }
        frame.compound = closesDo ? DO : 0;
    }

    // ---------------------------------------------------------------------------------------------------------
    // brackets

    private void open(Kind kind, int closer, LexicalPlace after) {
        frames.push(frame);
        LexicalFrame inner = new LexicalFrame(kind, closer, null, after);
        deepest = Math.max(deepest, frames.size());
        inner.place = inner.start();
        inner.memberName = frame.place == LexicalPlace.MEMBER_NAME;
        frame = inner;
    }

    private void openParenthesis(int type) {
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

    private void openCurly(int type) {
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

    private void openBracket(int type) {
        switch (type) {
            case INDEX_BRACKET, QUESTION_L_BRACKET -> open(Kind.INDEX, R_BRACKET, operandPlace());
            case GENERIC_BRACKET -> {
                open(Kind.TYPE, R_BRACKET, operandPlace());
                frame.header = Kind.ARGUMENT_LIST;
            }
            default ->
                open(
                        Kind.TYPE,
                        R_BRACKET,
                        switch (frame.place) {
                            case TYPE, ASSEMBLY -> LexicalPlace.TYPE;
                            case BLOCK, BASE_TYPES, MEMBER -> frame.place;
                            default -> frame.kind == Kind.CLASS_BODY ? frame.place : LexicalPlace.BEHIND_TYPE;
                        });
        }
    }

    private void close(int type) {
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

    private int peek(int ahead) {
        return _input.LA(ahead);
    }
}
