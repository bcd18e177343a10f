package org.jwsh.language;

import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jwsh.language.SyntaxErrors.Place;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/**
 * Goes on after a syntax error as PowerShell does: the rule that failed is left with what it has, its caller goes on with the
 * same token, and only a list of statements passes over a token that nothing can begin with.
 */
final class SyntaxRecovery extends DefaultErrorStrategy {
    private static final boolean[] SIMPLE_STARTS = startsOf(PowerShellParser.RULE_simpleStatement);
    private static final boolean[] COMPOUND_STARTS = startsOf(PowerShellParser.RULE_compoundStatement);
    private static final boolean[] BODY_STARTS = startsOf(PowerShellParser.RULE_scriptBlockBody);

    private final TreeContext tree;
    /** A failure that comes back with nothing read since would come back for ever. */
    private record Failure(int state, int depth, int index) {}

    private final Set<Failure> failures = new HashSet<>();

    /** What ends the rule around the one that failed as well. */
    private RecognitionException passedOn;

    SyntaxRecovery(TreeContext tree) {
        this.tree = tree;
    }

    /** For each type of token whether the rule can begin with it. */
    private static boolean[] startsOf(int rule) {
        boolean[] starts = new boolean[PowerShellParser.VOCABULARY.getMaxTokenType() + 1];
        for (int type : PowerShellParser._ATN
                .nextTokens(PowerShellParser._ATN.ruleToStartState[rule])
                .toArray()) {
            if (type >= 0) {
                starts[type] = true;
            }
        }
        return starts;
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw new InputMismatchException(recognizer);
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        if (e == passedOn) {
            return;
        }
        tree.hasSyntaxErrors = true;
        ParserRuleContext failed = recognizer.getContext();
        ParserRuleContext rule = failed;
        while (SyntaxErrors.isEmpty(rule) && rule.getParent() != null) {
            rule = rule.getParent();
        }
        if (rule instanceof ParenthesizedContext && rule == failed) {
            skipLineBreaks(recognizer);
        }
        SyntaxErrors error = inUsing(SyntaxErrors.of(rule, rule != failed), recognizer.getCurrentToken());
        if (error.errorId() != null) {
            report(recognizer, error, rule);
        }
        if (rule instanceof CommandContext) {
            unexpected(recognizer);
        }
        if (rule instanceof PropertyContext && recognizer.getInputStream().LA(1) == PowerShellParser.IDENTIFIER) {
            recognizer.consume();
        }
        if (rule instanceof StatementBlockContext
                && (rule.getParent() instanceof IfStatementContext || rule.getParent() instanceof ElseIfClauseContext)
                && recognizer.getInputStream().LA(1) == Token.EOF) {
            tree.openBranches++;
        }
        if (rule instanceof MethodContext && error.errorId().equals("MissingMethodParameterList")) {
            report(recognizer, new SyntaxErrors("MissingFunctionBody", Place.BEHIND_LAST, null), rule);
        }
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        ParserRuleContext left = recognizer.getContext();
        boolean leavesBody = left instanceof ScriptBlockBodyContext && e == passedOn;
        boolean leavesLoop = left instanceof PipelineStatementContext
                && left.getParent() instanceof ForEachStatementContext
                && SyntaxErrors.isEmpty(left);
        if (leavesBody || leavesLoop || left instanceof FunctionNameContext || left instanceof UsingKindContext) {
            passedOn = e;
            throw e;
        }
        switch (recognizer.getContext()) {
            case MemberNameContext name
            when recognizer.getInputStream().LA(1) == PowerShellParser.GENERIC -> recognizer.consume();
            case KeyValuePairContext pair -> skipTo(recognizer, PowerShellParser.NEW_LINE, PowerShellParser.SEMI);
            case PipelineStatementContext pipeline
            when recognizer.getInputStream().LA(1) == PowerShellParser.PARAMETER -> {
                recognizer.consume();
                endPipeline(recognizer, pipeline);
            }
            case HashtableContext table
            when recognizer.getInputStream().LA(2) == PowerShellParser.EQUALS ->
                skipTo(recognizer, PowerShellParser.NEW_LINE, PowerShellParser.SEMI);
            case PropertyContext property
            when recognizer.getInputStream().LA(1) == PowerShellParser.IDENTIFIER -> {
                recognizer.consume();
                report(
                        recognizer,
                        new SyntaxErrors("MissingPropertyTerminator", Place.BEHIND_LAST, null),
                        recognizer.getContext());
            }
            case MethodContext method -> skipTo(recognizer, PowerShellParser.SEMI, PowerShellParser.SEMI);
            default -> {}
        }
        Failure failure = new Failure(
                recognizer.getState(),
                ((StatementParser) recognizer).depth(),
                recognizer.getInputStream().index());
        if (!failures.add(failure) && recognizer.getInputStream().LA(1) != Token.EOF) {
            recognizer.consume();
        }
    }

    private static void skipTo(Parser recognizer, int terminator, int other) {
        int next = recognizer.getInputStream().LA(1);
        while (next != terminator && next != other && next != PowerShellParser.R_CURLY && next != Token.EOF) {
            recognizer.consume();
            next = recognizer.getInputStream().LA(1);
        }
    }

    private static void skipLineBreaks(Parser recognizer) {
        while (recognizer.getInputStream().LA(1) == PowerShellParser.NEW_LINE) {
            recognizer.consume();
        }
    }

    @Override
    public void sync(Parser recognizer) {
        ParserRuleContext rule = recognizer.getContext();
        switch (rule.getRuleIndex()) {
            case PowerShellParser.RULE_statementList -> passOverStrayTokens(recognizer, rule, false);
            case PowerShellParser.RULE_statements -> {
                ((StatementParser) recognizer).makeLast(rule);
                passOverStrayTokens(recognizer, rule, rule.getParent().getParent() instanceof ScriptContext);
                separate(recognizer, (StatementsContext) rule);
            }
            case PowerShellParser.RULE_scriptBlockBody -> {
                boolean outermost = rule.getParent() instanceof ScriptContext;
                passOverStrayTokens(recognizer, rule, outermost);
                if (!outermost) {
                    endNamedBlocks(recognizer, (ScriptBlockBodyContext) rule);
                }
            }
            case PowerShellParser.RULE_pipelineTail -> {
                if (!SyntaxErrors.isEmpty(rule.getParent())) {
                    endPipeline(recognizer, rule);
                }
            }
            case PowerShellParser.RULE_command -> passOverCommas(recognizer, rule);
            case PowerShellParser.RULE_typeDefinition -> endProperty(recognizer, (TypeDefinitionContext) rule);
            default -> {}
        }
    }

    /** A comma among the arguments with nothing before it is an error, and the command goes on behind it. */
    private void passOverCommas(Parser recognizer, ParserRuleContext command) {
        while (recognizer.getInputStream().LA(1) == PowerShellParser.COMMA && !SyntaxErrors.isEmpty(command)) {
            tree.hasSyntaxErrors = true;
            report(recognizer, new SyntaxErrors("MissingArgument", Place.OFFENDING, null), command);
            recognizer.consume();
        }
    }

    /** What ends a pipeline has to be a terminator or a closing bracket. */
    private void endPipeline(Parser recognizer, ParserRuleContext rule) {
        switch (recognizer.getInputStream().LA(1)) {
            case PowerShellParser.AND_AND,
                    PowerShellParser.OR_OR,
                    PowerShellParser.AMPERSAND,
                    PowerShellParser.NEW_LINE,
                    PowerShellParser.SEMI,
                    PowerShellParser.R_PAREN,
                    PowerShellParser.R_CURLY,
                    PowerShellParser.PIPE,
                    Token.EOF -> {}
            case PowerShellParser.COMMA -> {
                if (endsInCommand(rule)) {
                    report(recognizer, new SyntaxErrors("MissingArgument", Place.OFFENDING, null), rule);
                } else {
                    unexpected(recognizer);
                }
            }
            default -> unexpected(recognizer);
        }
    }

    private static boolean endsInCommand(ParserRuleContext rule) {
        ParserRuleContext pipeline = rule instanceof PipelineTailContext ? rule.getParent() : rule;
        ParseTree last = lastRule(rule) == null ? pipeline.getChild(0) : lastRule(rule);
        return last instanceof CommandContext
                || last instanceof PipelineElementContext element && element.command() != null;
    }

    /** Behind named blocks nothing else stands: a script block ends there, whatever follows. */
    private void endNamedBlocks(Parser recognizer, ScriptBlockBodyContext body) {
        int next = recognizer.getInputStream().LA(1);
        if (next < 0 || body.namedBlock().isEmpty() || !SIMPLE_STARTS[next] && !COMPOUND_STARTS[next]) {
            return;
        }
        tree.hasSyntaxErrors = true;
        report(recognizer, new SyntaxErrors("MissingNamedBlocks", Place.OFFENDING, null), body);
        passedOn = new InputMismatchException(recognizer);
        throw passedOn;
    }

    private void endProperty(Parser recognizer, TypeDefinitionContext type) {
        ParseTree last = type.children == null ? null : type.children.getLast();
        if (!(last instanceof MemberContext member) || member.property() == null) {
            return;
        }
        int next = recognizer.getInputStream().LA(1);
        if (next != PowerShellParser.NEW_LINE
                && next != PowerShellParser.SEMI
                && next != PowerShellParser.R_CURLY
                && next != Token.EOF) {
            report(recognizer, new SyntaxErrors("MissingPropertyTerminator", Place.BEHIND_LAST, null), type);
            if (type.ENUM() != null && next == PowerShellParser.IDENTIFIER) {
                ((ScriptToken) recognizer.getCurrentToken()).setType(PowerShellParser.ENUM_LABEL);
            }
        }
    }

    private void passOverStrayTokens(Parser recognizer, ParserRuleContext list, boolean outermost) {
        while (true) {
            int next = recognizer.getInputStream().LA(1);
            if (next == Token.EOF || begins(next, list) || !outermost && isCloser(next)) {
                return;
            }
            if (next == PowerShellParser.PIPE) {
                report(recognizer, new SyntaxErrors("EmptyPipeElement", Place.OFFENDING, null), list);
            } else if (isBehindBackground(recognizer, next)) {
                report(recognizer, new SyntaxErrors("BackgroundOperatorInPipelineChain", Place.OFFENDING, null), list);
            } else {
                unexpected(recognizer);
            }
            recognizer.consume();
        }
    }

    private static boolean isBehindBackground(Parser recognizer, int next) {
        Token last = lastVisible(recognizer);
        return (next == PowerShellParser.AND_AND || next == PowerShellParser.OR_OR)
                && last != null
                && last.getType() == PowerShellParser.AMPERSAND;
    }

    private static boolean isCloser(int type) {
        return type == PowerShellParser.R_PAREN || type == PowerShellParser.R_CURLY;
    }

    private static boolean begins(int type, ParserRuleContext list) {
        return SIMPLE_STARTS[type]
                || COMPOUND_STARTS[type]
                || type == PowerShellParser.NEW_LINE
                || type == PowerShellParser.SEMI
                || list instanceof ScriptBlockBodyContext && BODY_STARTS[type];
    }

    /** Where the terminator of a simple statement is missing, which is reported already, the next one begins all the same. */
    private static void separate(Parser recognizer, StatementsContext list) {
        boolean behindSimple = lastRule(list) instanceof SimpleStatementContext;
        TokenStream input = recognizer.getInputStream();
        if (!behindSimple || input.LA(1) < 0 || !SIMPLE_STARTS[input.LA(1)]) {
            return;
        }
        ((ScriptTokens) input).insertTerminator();
    }

    private static ParseTree lastRule(ParserRuleContext list) {
        for (int i = list.getChildCount() - 1; i >= 0; i--) {
            if (list.getChild(i) instanceof ParserRuleContext) {
                return list.getChild(i);
            }
        }
        return null;
    }

    // ---------------------------------------------------------------------------------------------------------
    // reporting

    private void unexpected(Parser recognizer) {
        Token token = recognizer.getCurrentToken();
        if (token.getType() == Token.EOF) {
            return;
        }
        Extent extent = tree.extent(token);
        String errorId =
                token.getType() == PowerShellParser.UNKNOWN && extent.text().equals("@")
                        ? "UnrecognizedToken"
                        : "UnexpectedToken";
        tree.errors.add(token.getStartIndex(), extent, false, errorId, extent.text());
    }

    /** What a {@code using} lacks is missing at the end of its line, and something else on it. */
    private static SyntaxErrors inUsing(SyntaxErrors error, Token offending) {
        if (error.errorId() == null) {
            return error;
        }
        boolean ends = offending.getType() == Token.EOF
                || offending.getType() == PowerShellParser.NEW_LINE
                || offending.getType() == PowerShellParser.SEMI;
        return switch (error.errorId()) {
            case "InvalidValueForUsingItemName" ->
                ends || offending.getType() == PowerShellParser.COMMA
                        ? new SyntaxErrors("MissingUsingItemName", Place.BEHIND_LAST, null)
                        : error;
            case "MissingNamespaceAlias" ->
                ends
                        ? error
                        : offending.getType() == PowerShellParser.COMMA
                                ? new SyntaxErrors("UnexpectedUnaryOperator", Place.OFFENDING, null)
                                : new SyntaxErrors("InvalidValueForUsingItemName", Place.OFFENDING, null);
            default -> error;
        };
    }

    private void report(Parser recognizer, SyntaxErrors error, ParserRuleContext rule) {
        Token offending = recognizer.getCurrentToken();
        Extent extent = switch (error.place()) {
            case OFFENDING -> offendingExtent(offending);
            case LAST -> tree.extent(lastVisible(recognizer));
            case BEHIND_LAST -> behind(lastVisible(recognizer), error.errorId(), offending);
            case OPENER -> tree.extent(opener(rule));
            case BEHIND_OPENER -> behind(opener(rule), error.errorId(), offending);
        };
        String argument = error.argument() == null ? extent.text() : error.argument();
        boolean incomplete = offending.getType() == Token.EOF;
        tree.errors.add(offending.getStartIndex(), extent, incomplete, error.errorId(), argument);
    }

    private Extent offendingExtent(Token token) {
        int end = tree.source.text().length() + 1;
        return token.getType() == Token.EOF ? tree.extent(end, end) : tree.extent(token);
    }

    /** The bracket behind the name of a type is missing at the last character before what stands there instead. */
    private Extent behind(Token token, String errorId, Token offending) {
        int at = token == null ? 0 : token.getStopIndex() + 1;
        boolean typeName = errorId.equals("EndSquareBracketExpectedAtEndOfAttribute")
                && token.getType() != PowerShellParser.R_PAREN
                && token.getType() != PowerShellParser.COMMA;
        if (typeName) {
            at = (offending.getType() == Token.EOF ? at : offending.getStartIndex()) - 1;
        }
        return tree.extent(at, at);
    }

    private static Token lastVisible(Parser recognizer) {
        TokenStream input = recognizer.getInputStream();
        for (int i = input.index() - 1; i >= 0; i--) {
            Token token = input.get(i);
            if (token.getChannel() == Token.DEFAULT_CHANNEL
                    && token.getStopIndex() >= token.getStartIndex()
                    && token.getType() != PowerShellParser.NEW_LINE) {
                return token;
            }
        }
        return null;
    }

    private static Token opener(ParserRuleContext rule) {
        Token brace = rule.getStart();
        for (ParseTree child : rule.children) {
            if (child.getPayload() instanceof Token token
                    && (token.getType() == PowerShellParser.L_CURLY
                            || token.getType() == PowerShellParser.AT_CURLY
                            || token.getType() == PowerShellParser.CALL_CURLY)) {
                brace = token;
            }
        }
        return brace;
    }
}
