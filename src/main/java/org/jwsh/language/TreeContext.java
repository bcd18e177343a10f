package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    final BlockBuilder blocks = new BlockBuilder(this);
    final StatementBuilder statements = new StatementBuilder(this);
    final PipelineBuilder pipelines = new PipelineBuilder(this);
    final CommandBuilder commands = new CommandBuilder(this);
    final ExpressionBuilder expressions = new ExpressionBuilder(this);
    final DefinitionBuilder definitions = new DefinitionBuilder(this);
    final TypeNameBuilder types = new TypeNameBuilder(this);
    final StringLiterals strings = new StringLiterals(this);
    final SemanticChecks checks = new SemanticChecks(this);
    final ClassChecks classes;

    /** What is read: the script, or in a string the script with what escapes quotes marked as skipped. */
    private String text;

    /** How many strings stand around the sub-expression that is parsed. */
    private int nesting;

    /** Whether the parser met errors, so that parts of its tree can be missing. */
    boolean hasSyntaxErrors;

    /** How many branches the script ends in: each looks for an else behind the end. */
    int openBranches;

    /**
     * @param typeExists whether a type of that full name is known without the script
     */
    TreeContext(ScriptSource source, Predicate<String> typeExists) {
        this.source = source;
        text = source.text();
        classes = new ClassChecks(this, typeExists);
    }

    ScriptTokens tokens(int start, int end) {
        return tokens(
                text == source.text() ? new Utf16Stream(text, start, end) : new UnescapedStream(text, start, end));
    }

    /** The tokens of the script but for those of some functions. */
    ScriptTokens tokensAround(KnownFunctions known) {
        return tokens(new GapStream(text, known));
    }

    private static ScriptTokens tokens(Utf16Stream characters) {
        return new ScriptTokens(new ModalLexer(characters));
    }

    PowerShellParser parser(ScriptTokens tokens) {
        PowerShellParser parser = new PowerShellParser(tokens);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxRecovery(this));
        ((StatementParser) parser).makeStatementsWith(statements);
        return parser;
    }

    private boolean isOpenComment(Token comment) {
        String text = extent(comment).text();
        return text.startsWith("<#") && (text.length() < 4 || !text.endsWith("#>"));
    }

    /**
     * Parses a sub-expression that stands inside a string.
     *
     * @param quoted whether the string stands in double quotes, so that those inside the sub-expression may be escaped
     */
    ExpressionAst nestedSubExpression(int start, int end, boolean quoted) {
        String around = text;
        if (quoted) {
            text = UnescapedStream.unescape(text, start, end);
        }
        ScriptTokens tokens = tokens(start, end);
        ExpressionAst expression;
        if (tokens.depth() > Parser.DEEPEST || nesting > Parser.DEEPEST_STRINGS) {
            errors.add(extent(start, end), "ScriptTooComplicated");
            expression = new ErrorExpressionAst(extent(start, end), List.of());
        } else {
            nesting++;
            expression = expressions.subExpression(parser(tokens).subExpression());
            nesting--;
        }
        text = around;
        return expression;
    }

    /** What is read, with the offsets of the script. */
    String text() {
        return text;
    }

    /** How many strings stand around what is parsed. */
    int nesting() {
        return nesting;
    }

    /** Reports a comment that the script ends in. */
    void checkComments(ScriptTokens tokens) {
        int last = tokens.all().size() - 2;
        if (last >= 0
                && tokens.all().get(last).getType() == PowerShellLexer.COMMENT
                && isOpenComment(tokens.all().get(last))) {
            Extent comment = extent(tokens.all().get(last));
            errors.add(comment.end(), comment, true, "MissingTerminatorMultiLineComment");
        }
    }

    List<org.jwsh.language.Token> tokenList(ScriptTokens tokens) {
        List<org.jwsh.language.Token> list = new ArrayList<>(tokens.all().size());
        for (Token token : tokens.all()) {
            if (token.getType() == Token.EOF) {
                // What ends a comment has been looked for behind the text.
                boolean commentLast = !list.isEmpty() && list.getLast().text().endsWith("#>");
                int end = source.text().length() + (commentLast ? 2 : 1) + openBranches;
                list.add(new org.jwsh.language.Token(source, TokenKind.END_OF_INPUT, TokenRole.NONE, end, end));
            } else if (token instanceof ScriptToken shown) {
                list.add(org.jwsh.language.Token.of(
                        source, shown.kind(), shown.role(), shown.getStartIndex(), shown.getStopIndex() + 1));
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
        if (context.exception != null
                || stop != null && (stop.getType() == Token.EOF || stop.getType() == PowerShellLexer.NEW_LINE)) {
            return extent(start, Math.max(start, Brokenness.endOf(context)));
        }
        return extent(start, stop == null || stop.getStopIndex() < start ? start : stop.getStopIndex() + 1);
    }
}
