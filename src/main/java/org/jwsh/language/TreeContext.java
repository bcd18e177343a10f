package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jwsh.language.ast.ErrorExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.grammar.PowerShellLexer;
import org.jwsh.language.grammar.PowerShellParser;

/** What the makers of nodes share: the script, the errors found so far, and each other. */
final class TreeContext {
    final ScriptSource source;
    final ErrorList errors = new ErrorList();
    final StatementBuilder statements = new StatementBuilder(this);
    final CommandBuilder commands = new CommandBuilder(this);
    final ExpressionBuilder expressions = new ExpressionBuilder(this);
    final DefinitionBuilder definitions = new DefinitionBuilder(this);
    final TypeNameBuilder types = new TypeNameBuilder(this);
    final StringLiterals strings = new StringLiterals(this);

    /** How many strings stand around the sub-expression that is parsed. */
    private int nesting;

    /** Whether the parser met errors, so that parts of its tree can be missing. */
    boolean hasSyntaxErrors;

    TreeContext(ScriptSource source) {
        this.source = source;
    }

    ScriptTokens tokens(int start, int end) {
        PowerShellLexer lexer = new PowerShellLexer(new Utf16Stream(source.text(), start, end));
        lexer.removeErrorListeners();
        return new ScriptTokens(lexer);
    }

    PowerShellParser parser(ScriptTokens tokens) {
        PowerShellParser parser = new PowerShellParser(tokens);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxRecovery(this));
        return parser;
    }

    private org.jwsh.language.Token scriptToken(ScriptToken token) {
        return new org.jwsh.language.Token(token.kind(), extent(token), TokenFlags.of(token), value(token));
    }

    private static Object value(ScriptToken token) {
        return switch (token.kind()) {
            case VARIABLE, SPLATTED_VARIABLE -> variablePath(token.getText());
            case NUMBER -> {
                NumberLiteral number = NumberLiteral.of(token.getText());
                yield number == null ? null : number.value();
            }
            case PARAMETER -> parameterName(token.getText());
            case STRING_LITERAL, STRING_EXPANDABLE -> StringLiterals.content(token.getText());
            default -> null;
        };
    }

    private static VariablePath variablePath(String text) {
        return VariablePath.of(
                text.startsWith("{", 1) ? text.substring(2, Math.max(2, text.length() - 1)) : text.substring(1));
    }

    private static String parameterName(String text) {
        return text.substring(1, text.endsWith(":") ? text.length() - 1 : text.length());
    }

    private boolean isOpenComment(Token comment) {
        String text = extent(comment).text();
        return text.startsWith("<#") && (text.length() < 4 || !text.endsWith("#>"));
    }

    /** Parses a sub-expression that stands inside a string. */
    ExpressionAst nestedSubExpression(int start, int end) {
        ScriptTokens tokens = tokens(start, end);
        if (tokens.depth() > Parser.DEEPEST || nesting > Parser.DEEPEST) {
            errors.add(extent(start, end), "ScriptTooComplicated");
            return new ErrorExpressionAst(extent(start, end), List.of());
        }
        nesting++;
        ExpressionAst expression = expressions.subExpression(parser(tokens).subExpression());
        nesting--;
        return expression;
    }

    List<org.jwsh.language.Token> tokenList(ScriptTokens tokens) {
        List<org.jwsh.language.Token> list = new ArrayList<>();
        for (Token token : tokens.getTokens()) {
            if (token.getType() == Token.EOF) {
                boolean commentLast = !list.isEmpty() && list.getLast().text().startsWith("<#");
                int end = source.text().length() + (commentLast ? 0 : 1);
                list.add(new org.jwsh.language.Token(
                        TokenKind.END_OF_INPUT, extent(end, end), Set.of(TokenFlag.PARSE_MODE_INVARIANT), null));
            } else if (token.getType() == PowerShellLexer.COMMENT && isOpenComment(token)) {
                errors.add(extent(token).end(), extent(token), true, "MissingTerminatorMultiLineComment");
                list.add(new org.jwsh.language.Token(
                        TokenKind.COMMENT, extent(token), Set.of(TokenFlag.PARSE_MODE_INVARIANT), null));
            } else if (token.getType() != PowerShellLexer.WHITESPACE && token.getStopIndex() >= token.getStartIndex()) {
                list.add(scriptToken((ScriptToken) token));
            }
        }
        return list;
    }

    Extent extent(int start, int end) {
        return new Extent(source, start, Math.max(start, end));
    }

    Extent extent(Token token) {
        return extent(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** Nothing wide, behind the last token before the place of a rule that matched nothing. */
    Extent behindLast(ParserRuleContext context) {
        int at = context == null ? 0 : context.getStart().getStartIndex();
        String text = source.text();
        while (at > 0 && (at > text.length() || Character.isWhitespace(text.charAt(at - 1)))) {
            at--;
        }
        return extent(at, at);
    }

    /** What a rule covers; nothing at its place where it matched nothing. */
    Extent extent(ParserRuleContext context) {
        int start = context.getStart().getStartIndex();
        Token stop = context.getStop();
        if (context.exception != null || stop != null && stop.getType() == Token.EOF) {
            return extent(start, Math.max(start, Brokenness.endOf(context)));
        }
        return extent(start, stop == null || stop.getStopIndex() < start ? start : stop.getStopIndex() + 1);
    }
}
