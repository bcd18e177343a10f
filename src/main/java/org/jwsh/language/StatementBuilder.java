package org.jwsh.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of statements, blocks and pipelines. */
final class StatementBuilder {
    /** How a switch compares: the last one given holds. */
    private static final Set<SwitchFlag> MATCHING = EnumSet.of(SwitchFlag.EXACT, SwitchFlag.REGEX, SwitchFlag.WILDCARD);

    private final TreeContext tree;

    StatementBuilder(TreeContext tree) {
        this.tree = tree;
    }

    boolean hasSyntaxErrors() {
        return tree.hasSyntaxErrors;
    }

    // ------------------------------------------------------------------------------------------------------------
    // blocks

    /** @param made statements that the parser did not see, in source order */
    ScriptBlockAst script(ScriptContext context, Extent whole, List<? extends StatementAst> made) {
        return scriptBlockBody(context.scriptBlockBody(), whole, made, false);
    }

    ScriptBlockAst scriptBlock(ScriptBlockContext context, boolean filter) {
        return scriptBlockBody(context.scriptBlockBody(), tree.extent(context), List.of(), filter);
    }

    /** @param further statements that belong to the block and are not in its context, in source order */
    ScriptBlockAst scriptBlockBody(
            ScriptBlockBodyContext body, Extent extent, List<? extends StatementAst> further, boolean filter) {
        List<UsingStatementAst> usings = new ArrayList<>();
        for (UsingStatementContext using : body.usingStatement()) {
            if (!Brokenness.of(using)) {
                usings.add(usingStatement(using));
            }
        }
        ParamBlockAst params = isComplete(body.paramBlock()) ? tree.definitions.paramBlock(body.paramBlock()) : null;
        NamedBlockAst[] named = new NamedBlockAst[BlockKind.values().length];
        for (NamedBlockContext block : body.namedBlock()) {
            NamedBlockAst made = namedBlock(block);
            if (named[made.kind().ordinal()] != null) {
                tree.errors.add(
                        made.extent(),
                        "DuplicateScriptCommandClause",
                        block.getStart().getText());
            }
            named[made.kind().ordinal()] = made;
        }
        Statements statements = statements(body == null ? null : body.statements());
        statements.add(further);
        boolean anyNamed = !body.namedBlock().isEmpty();
        if (anyNamed && body.statements() != null && !statements.isEmpty()) {
            Extent unexpected = tree.extent(body.statements().getStart());
            tree.errors.add(unexpected, "MissingNamedBlocks", unexpected.text());
        }
        if (!anyNamed || !statements.isEmpty()) {
            BlockKind kind = filter ? BlockKind.PROCESS : BlockKind.END;
            Extent covered = unnamedBlockExtent(extent, params, statements);
            named[kind.ordinal()] = new NamedBlockAst(covered, kind, true, statements.statements, statements.traps);
        }
        return new ScriptBlockAst(
                extent,
                usings,
                List.of(),
                params,
                named[BlockKind.BEGIN.ordinal()],
                named[BlockKind.PROCESS.ordinal()],
                named[BlockKind.END.ordinal()],
                named[BlockKind.CLEAN.ordinal()],
                named[BlockKind.DYNAMICPARAM.ordinal()],
                null);
    }

    /** A block without a keyword covers the param block and its statements, or what an empty block has between its braces. */
    private Extent unnamedBlockExtent(Extent scriptBlock, ParamBlockAst params, Statements statements) {
        Extent inside = insideBraces(scriptBlock);
        Extent covered = statements.extent(tree, params == null ? inside : params.extent());
        return params == null ? covered : tree.extent(params.extent().start(), covered.end());
    }

    private Extent insideBraces(Extent scriptBlock) {
        boolean inBraces =
                scriptBlock.end() > scriptBlock.start() && scriptBlock.text().charAt(0) == '{';
        if (!inBraces) {
            return tree.extent(scriptBlock.start(), scriptBlock.start());
        }
        int start = scriptBlock.start() + 1;
        int end = scriptBlock.end() - 2;
        return end < start ? Extent.EMPTY : tree.extent(start, end);
    }

    private boolean isComplete(ParamBlockContext params) {
        return params != null && (!tree.hasSyntaxErrors || params.L_PAREN() != null);
    }

    private NamedBlockAst namedBlock(NamedBlockContext context) {
        BlockKind kind = switch (context.getStart().getType()) {
            case PowerShellParser.BEGIN -> BlockKind.BEGIN;
            case PowerShellParser.PROCESS -> BlockKind.PROCESS;
            case PowerShellParser.END -> BlockKind.END;
            case PowerShellParser.CLEAN -> BlockKind.CLEAN;
            default -> BlockKind.DYNAMICPARAM;
        };
        Statements body = statements(context.statementBlock().statementList());
        return new NamedBlockAst(tree.extent(context), kind, false, body.statements, body.traps);
    }

    StatementBlockAst statementBlock(StatementBlockContext context) {
        Statements body = statements(context.statementList());
        return new StatementBlockAst(tree.extent(context), body.statements, body.traps);
    }

    /** The statements inside {@code $( )} or {@code @( )}: the block covers just them. */
    StatementBlockAst bareBlock(StatementListContext list) {
        Statements body = statements(list);
        return new StatementBlockAst(body.extent(tree, Extent.EMPTY), body.statements, body.traps);
    }

    private record Statements(List<StatementAst> statements, List<TrapStatementAst> traps) {
        boolean isEmpty() {
            return statements.isEmpty() && traps.isEmpty();
        }

        /** Puts further statements where they belong in the source. */
        void add(List<? extends StatementAst> further) {
            int at = 0;
            for (StatementAst statement : further) {
                while (at < statements.size()
                        && statements.get(at).extent().start()
                                < statement.extent().start()) {
                    at++;
                }
                statements.add(at++, statement);
            }
        }

        Extent extent(TreeContext tree, Extent whenEmpty) {
            int start = Integer.MAX_VALUE;
            int end = 0;
            for (StatementAst statement : statements) {
                if (isBaseCall(statement)) {
                    continue;
                }
                start = Math.min(start, statement.extent().start());
                end = Math.max(end, statement.extent().end());
            }
            for (TrapStatementAst trap : traps) {
                start = Math.min(start, trap.extent().start());
                end = Math.max(end, trap.extent().end());
            }
            return start > end ? whenEmpty : tree.extent(start, end);
        }

        /** The call of a base constructor stands before the body that it is the first statement of. */
        private static boolean isBaseCall(StatementAst statement) {
            return statement instanceof CommandExpressionAst command
                    && command.expression() instanceof BaseCtorInvokeMemberExpressionAst;
        }
    }

    private Statements statements(StatementListContext list) {
        return statements(list == null ? null : list.statements());
    }

    private Statements statements(StatementsContext list) {
        Statements made = new Statements(new ArrayList<>(), new ArrayList<>());
        if (list == null || list.children == null) {
            return made;
        }
        for (ParseTree child : list.children) {
            if (child instanceof CompoundStatementContext || child instanceof SimpleStatementContext) {
                StatementAst statement = statement((ParserRuleContext) child);
                if (statement instanceof TrapStatementAst trap) {
                    made.traps.add(trap);
                } else if (!isLoneOperator(statement)) {
                    made.statements.add(statement);
                }
            }
        }
        return made;
    }

    /** Whether nothing stands behind a call operator, which makes no statement. */
    private static boolean isLoneOperator(StatementAst statement) {
        return statement instanceof ErrorStatementAst error
                && error.nestedAsts().isEmpty()
                && (error.kind() == TokenKind.AMPERSAND || error.kind() == TokenKind.DOT);
    }

    // --------------------------------------------------------------------------------------------------------
    // statements

    StatementAst statement(StatementContext context) {
        if (context == null || SyntaxErrors.isEmpty(context)) {
            return missing(context);
        }
        return statement((ParserRuleContext) context.getChild(0));
    }

    /** Makes the node of a simple or a compound statement. */
    StatementAst statement(ParserRuleContext context) {
        StatementAst made = ((RuleNode) context).made();
        if (made != null) {
            return made;
        }
        if (SyntaxErrors.isEmpty(context)) {
            return missing(context);
        }
        if (tree.hasSyntaxErrors && Brokenness.of(context)) {
            return broken(context);
        }
        return switch (context.getChild(0)) {
            case PipelineStatementContext pipeline -> pipelineStatement(pipeline);
            case IfStatementContext branch -> ifStatement(branch);
            case LabeledStatementContext loop -> labeledStatement(loop);
            case FlowControlStatementContext flow -> flowControl(flow);
            case FunctionDefinitionContext function -> tree.definitions.function(function);
            case TryStatementContext attempt ->
                attempt.catchClause().isEmpty() && attempt.FINALLY() == null
                        ? withoutHandler(attempt)
                        : tryStatement(attempt);
            case TrapStatementContext trap ->
                new TrapStatementAst(
                        tree.extent(trap),
                        trap.attribute() == null ? null : tree.definitions.typeConstraint(trap.attribute()),
                        statementBlock(trap.statementBlock()));
            case TypeDefinitionContext type -> tree.definitions.typeDefinition(type, type, List.of());
            case AttributedTypeDefinitionContext type ->
                tree.definitions.typeDefinition(type.typeDefinition(), type, type.typeAttribute());
            case MisplacedUsingContext using -> misplacedUsing(using);
            case ReservedKeywordContext keyword -> reserved(keyword);
            case DataStatementContext data -> dataStatement(data);
            default -> broken(context);
        };
    }

    /** Stands for a statement that is missing behind the last token before its place. */
    private ErrorStatementAst missing(ParserRuleContext context) {
        return new ErrorStatementAst(tree.behindLast(context), List.of(), TokenKind.UNKNOWN);
    }

    /** Stands for a statement that is missing behind something. */
    ErrorStatementAst missingBehind(Extent before) {
        return new ErrorStatementAst(tree.extent(before.end(), before.end()), List.of(), TokenKind.UNKNOWN);
    }

    /** Stands for a statement that could not be completed; statements inside it that could are kept. */
    private ErrorStatementAst broken(ParserRuleContext context) {
        List<Ast> nested = new ArrayList<>();
        collectNested(context, nested);
        Token start = context.getStart();
        return new ErrorStatementAst(
                tree.extent(start.getStartIndex(), endOfBroken(context)), nested, ((ScriptToken) start).kind());
    }

    /** A condition without its closing parenthesis reaches up to the character before the token that stands there instead. */
    private static int endOfBroken(ParserRuleContext context) {
        ParserRuleContext last = context;
        while (last.exception == null && last.getChildCount() > 0 && lastRule(last) != null) {
            last = lastRule(last);
        }
        boolean openCondition = last instanceof IfStatementContext branch && isOpen(branch.L_PAREN(), branch.R_PAREN())
                || last instanceof ElseIfClauseContext clause && isOpen(clause.L_PAREN(), clause.R_PAREN());
        if (!openCondition || last.exception == null) {
            return Brokenness.endOf(context);
        }
        Token offending = last.exception.getOffendingToken();
        return offending.getType() == Token.EOF ? offending.getStartIndex() : offending.getStartIndex() - 1;
    }

    private static boolean isOpen(TerminalNode opening, TerminalNode closing) {
        return opening != null && closing == null;
    }

    private static ParserRuleContext lastRule(ParserRuleContext context) {
        return context.getChild(context.getChildCount() - 1) instanceof ParserRuleContext rule ? rule : null;
    }

    private void collectNested(ParserRuleContext context, List<Ast> nested) {
        for (ParseTree child : context.children) {
            switch (child) {
                case PipelineStatementContext pipeline
                when !Brokenness.of(pipeline) && !SyntaxErrors.isEmpty(pipeline) ->
                    nested.add(pipelineStatement(pipeline));
                case StatementBlockContext block when !Brokenness.of(block) -> nested.add(statementBlock(block));
                case TerminalNode token
                when token.getSymbol().getType() == PowerShellParser.VARIABLE ->
                    nested.add(tree.expressions.variable(token.getSymbol()));
                case RuleNode inner when inner.made() != null -> nested.add(inner.made());
                case ParserRuleContext inner when inner.children != null -> collectNested(inner, nested);
                default -> {}
            }
        }
    }

    private StatementAst reserved(ReservedKeywordContext context) {
        tree.errors.add(tree.extent(context), "ReservedKeywordNotAllowed", context.getText());
        return broken(context);
    }

    private StatementAst misplacedUsing(MisplacedUsingContext context) {
        tree.errors.add(tree.extent(context), "UsingMustBeAtStartOfScript");
        return using(tree.extent(context), context.usingKind(), context.usingName());
    }

    private UsingStatementAst usingStatement(UsingStatementContext context) {
        return using(tree.extent(context), context.usingKind(), context.usingName());
    }

    private UsingStatementAst using(Extent extent, UsingKindContext kindContext, List<UsingNameContext> names) {
        UsingStatementKind kind = switch (kindContext.getStart().getType()) {
            case PowerShellParser.NAMESPACE -> UsingStatementKind.NAMESPACE;
            case PowerShellParser.MODULE -> UsingStatementKind.MODULE;
            case PowerShellParser.ASSEMBLY -> UsingStatementKind.ASSEMBLY;
            case PowerShellParser.COMMAND -> UsingStatementKind.COMMAND;
            default -> UsingStatementKind.TYPE;
        };
        if (names.size() > 1 && names.get(1).hashtable() == null
                || kind == UsingStatementKind.COMMAND
                || kind == UsingStatementKind.TYPE) {
            tree.errors.add(extent, "UsingStatementNotSupported");
        }
        UsingNameContext name = names.getFirst();
        UsingNameContext alias = names.size() > 1 ? names.get(1) : null;
        UsingNameContext specification = name.hashtable() != null ? name : alias;
        boolean hasTable = specification != null && specification.hashtable() != null;
        return new UsingStatementAst(
                extent,
                kind,
                name.hashtable() == null ? usingName(name) : null,
                alias == null || alias.hashtable() != null ? null : usingName(alias),
                hasTable ? (HashtableAst) tree.expressions.hashtable(specification.hashtable()) : null);
    }

    private StringConstantExpressionAst usingName(UsingNameContext context) {
        return tree.strings.constant(context.getStart());
    }

    private StatementAst labeledStatement(LabeledStatementContext context) {
        Extent extent = tree.extent(context);
        String label =
                context.LABEL() == null ? null : context.LABEL().getText().substring(1);
        return switch (context.getChild(context.getChildCount() - 1)) {
            case ForEachStatementContext loop ->
                new ForEachStatementAst(
                        extent,
                        label,
                        false,
                        null,
                        (VariableExpressionAst)
                                tree.expressions.variable(loop.VARIABLE().getSymbol()),
                        pipelineStatement(loop.pipelineStatement()),
                        statementBlock(loop.statementBlock()));
            case ForStatementContext loop ->
                new ForStatementAst(
                        extent,
                        label,
                        loop.forInitializer() == null
                                ? null
                                : pipelineStatement(loop.forInitializer().pipelineStatement()),
                        loop.forCondition() == null
                                ? null
                                : pipelineStatement(loop.forCondition().pipelineStatement()),
                        loop.forIterator() == null
                                ? null
                                : pipelineStatement(loop.forIterator().pipelineStatement()),
                        statementBlock(loop.statementBlock()));
            case WhileStatementContext loop ->
                new WhileStatementAst(
                        extent,
                        label,
                        pipelineStatement(loop.pipelineStatement()),
                        statementBlock(loop.statementBlock()));
            case DoStatementContext loop -> doStatement(loop, extent, label);
            case SwitchStatementContext choice -> switchStatement(choice, extent, label);
            default -> broken(context);
        };
    }

    private StatementAst ifStatement(IfStatementContext context) {
        List<IfClause> clauses = new ArrayList<>();
        clauses.add(new IfClause(
                pipelineStatement(context.pipelineStatement()), statementBlock(context.statementBlock(0))));
        for (ElseIfClauseContext clause : context.elseIfClause()) {
            clauses.add(new IfClause(
                    pipelineStatement(clause.pipelineStatement()), statementBlock(clause.statementBlock())));
        }
        StatementBlockContext otherwise = context.statementBlock(1);
        return new IfStatementAst(tree.extent(context), clauses, otherwise == null ? null : statementBlock(otherwise));
    }

    private StatementAst doStatement(DoStatementContext context, Extent extent, String label) {
        StatementBlockAst body = statementBlock(context.statementBlock());
        StatementAst condition = pipelineStatement(context.pipelineStatement());
        return context.WHILE() != null
                ? new DoWhileStatementAst(extent, label, condition, body)
                : new DoUntilStatementAst(extent, label, condition, body);
    }

    private StatementAst switchStatement(SwitchStatementContext context, Extent extent, String label) {
        Set<SwitchFlag> flags = EnumSet.noneOf(SwitchFlag.class);
        for (TerminalNode parameter : context.PARAMETER()) {
            SwitchFlag flag = switchFlag(parameter.getText().substring(1));
            if (flag != null) {
                if (MATCHING.contains(flag)) {
                    flags.removeAll(MATCHING);
                }
                flags.add(flag);
            }
        }
        StatementAst condition = context.pipelineStatement() != null
                ? pipelineStatement(context.pipelineStatement())
                : pipelineOf(tree.expressions.operand(context.switchFile()));
        List<SwitchClause> clauses = new ArrayList<>();
        StatementBlockAst otherwise = null;
        for (SwitchClauseContext clause : context.switchBody().switchClause()) {
            StatementBlockAst body = statementBlock(clause.statementBlock());
            if (clause.DEFAULT() != null) {
                if (otherwise != null) {
                    tree.errors.add(tree.extent(clause.getStart()), "MultipleSwitchDefaultClauses");
                }
                otherwise = body;
            } else {
                clauses.add(new SwitchClause(tree.expressions.argument(clause.argument()), body));
            }
        }
        return new SwitchStatementAst(extent, label, flags, condition, clauses, otherwise);
    }

    private static SwitchFlag switchFlag(String name) {
        String given = name.toLowerCase(java.util.Locale.ROOT);
        if (given.isEmpty()) {
            return null;
        }
        if ("regex".startsWith(given)) {
            return SwitchFlag.REGEX;
        }
        if ("wildcard".startsWith(given)) {
            return SwitchFlag.WILDCARD;
        }
        if ("exact".startsWith(given)) {
            return SwitchFlag.EXACT;
        }
        if ("casesensitive".startsWith(given)) {
            return SwitchFlag.CASE_SENSITIVE;
        }
        if ("file".startsWith(given)) {
            return SwitchFlag.FILE;
        }
        return "parallel".startsWith(given) ? SwitchFlag.PARALLEL : null;
    }

    private StatementAst pipelineOf(ExpressionAst expression) {
        Extent extent = expression.extent();
        return new PipelineAst(extent, List.of(new CommandExpressionAst(extent, expression, List.of())), false);
    }

    private StatementAst tryStatement(TryStatementContext context) {
        List<CatchClauseAst> catches = new ArrayList<>();
        for (CatchClauseContext clause : context.catchClause()) {
            List<TypeConstraintAst> types = new ArrayList<>();
            for (AttributeContext type : clause.attribute()) {
                types.add(tree.definitions.typeConstraint(type));
            }
            catches.add(new CatchClauseAst(tree.extent(clause), types, statementBlock(clause.statementBlock())));
        }
        tree.checks.handlers(catches);
        StatementBlockContext last = context.statementBlock(1);
        StatementBlockAst finallyBlock = last == null ? null : statementBlock(last);
        if (finallyBlock != null) {
            tree.checks.finallyBlock(finallyBlock);
        }
        return new TryStatementAst(
                tree.extent(context), statementBlock(context.statementBlock(0)), catches, finallyBlock);
    }

    private StatementAst withoutHandler(TryStatementContext context) {
        int end = tree.extent(context).end();
        tree.errors.add(tree.extent(end, end), "MissingCatchOrFinally");
        return broken(context);
    }

    private StatementAst flowControl(FlowControlStatementContext context) {
        Extent extent = tree.extent(context);
        StatementAst pipeline =
                context.pipelineStatement() == null ? null : pipelineStatement(context.pipelineStatement());
        return switch (context.getStart().getType()) {
            case PowerShellParser.BREAK -> new BreakStatementAst(extent, label(context));
            case PowerShellParser.CONTINUE -> new ContinueStatementAst(extent, label(context));
            case PowerShellParser.RETURN -> new ReturnStatementAst(extent, pipeline);
            case PowerShellParser.THROW -> new ThrowStatementAst(extent, pipeline);
            default -> new ExitStatementAst(extent, pipeline);
        };
    }

    private ExpressionAst label(FlowControlStatementContext context) {
        if (context.IDENTIFIER() != null) {
            ((ScriptToken) context.IDENTIFIER().getSymbol()).role(TokenRole.MEMBER_NAME);
            return tree.expressions.leaf(context.IDENTIFIER().getSymbol());
        }
        if (context.LABEL() != null) {
            return tree.expressions.leaf(context.LABEL().getSymbol());
        }
        return context.expression() == null ? null : tree.expressions.expression(context.expression());
    }

    private StatementAst dataStatement(DataStatementContext context) {
        String variable = context.IDENTIFIER() != null
                ? context.IDENTIFIER().getText()
                : context.GENERIC() != null ? context.GENERIC().getText() : null;
        List<ExpressionAst> allowed = new ArrayList<>();
        if (context.arguments() != null) {
            for (ArgumentContext argument : context.arguments().argument()) {
                allowed.add(tree.expressions.argument(argument));
            }
        }
        DataStatementAst data =
                new DataStatementAst(tree.extent(context), variable, allowed, statementBlock(context.statementBlock()));
        tree.checks.data(data);
        return data;
    }

    // ---------------------------------------------------------------------------------------------------------
    // pipelines

    StatementAst pipelineStatement(PipelineStatementContext context) {
        if (context == null || SyntaxErrors.isEmpty(context)) {
            return missing(context);
        }
        if (context.assignmentOperator() != null) {
            return assignment(context);
        }
        if (tree.hasSyntaxErrors && context.command() != null && isOperatorAlone(context.command())) {
            return broken(context);
        }
        CommandBaseAst first = context.command() == null
                ? commandExpression(
                        context.expression(), context.redirection(), context.getToken(PowerShellParser.PARAMETER, 0))
                : tree.commands.command(context.command());
        PipelineTailContext tail = context.pipelineTail();
        if (tail == null || tail.children == null) {
            return pipeline(first, List.of(), false);
        }
        boolean background = tail.AMPERSAND() != null;
        List<PipelineContext> others = tail.pipeline();
        StatementAst chain = pipeline(first, tail.pipelineElement(), background && others.isEmpty());
        for (int i = 0; i < others.size(); i++) {
            if (SyntaxErrors.isEmpty(others.get(i))) {
                continue;
            }
            List<PipelineElementContext> elements = others.get(i).pipelineElement();
            PipelineAst right =
                    pipeline(element(elements.getFirst(), true), elements.subList(1, elements.size()), false);
            Token operator = ((TerminalNode) tail.getChild(tail.children.indexOf(others.get(i)) - 1)).getSymbol();
            chain = new PipelineChainAst(
                    tree.extent(chain.extent().start(), right.extent().end()),
                    chain,
                    right,
                    operator.getType() == PowerShellParser.AND_AND ? TokenKind.AND_AND : TokenKind.OR_OR,
                    background && i == others.size() - 1);
        }
        return chain;
    }

    private static boolean isOperatorAlone(CommandContext command) {
        Token first = command.getStart();
        return (first.getType() == PowerShellParser.CALL_OPERATOR || first.getType() == PowerShellParser.DOT_SOURCE)
                && Brokenness.endOf(command) == first.getStopIndex() + 1;
    }

    private PipelineAst pipeline(CommandBaseAst first, List<PipelineElementContext> others, boolean background) {
        List<CommandBaseAst> elements = new ArrayList<>();
        elements.add(first);
        for (PipelineElementContext other : others) {
            if (!SyntaxErrors.isEmpty(other)) {
                elements.add(element(other, false));
            }
        }
        Extent extent =
                tree.extent(first.extent().start(), elements.getLast().extent().end());
        return new PipelineAst(extent, elements, background);
    }

    private CommandBaseAst element(PipelineElementContext context, boolean first) {
        if (context.command() != null) {
            return tree.commands.command(context.command());
        }
        CommandExpressionAst expression = commandExpression(context.expression(), context.redirection(), null);
        if (!first) {
            tree.errors.add(expression.expression().extent(), "ExpressionsMustBeFirstInPipeline");
        }
        return expression;
    }

    /**
     * @param unknownOperator what looks like an operator behind the expression, or null
     */
    private CommandExpressionAst commandExpression(
            ExpressionContext context, List<RedirectionContext> redirections, TerminalNode unknownOperator) {
        ExpressionAst expression = tree.expressions.expression(context);
        if (unknownOperator != null) {
            CommandParameterAst parameter = tree.commands.parameter(unknownOperator.getSymbol());
            expression = new ErrorExpressionAst(
                    tree.extent(expression.extent().start(), parameter.extent().end()), List.of(expression, parameter));
        }
        List<RedirectionAst> made = new ArrayList<>();
        for (RedirectionContext redirection : redirections) {
            tree.commands.redirect(redirection, made);
        }
        int end = redirections.isEmpty()
                ? expression.extent().end()
                : tree.extent(redirections.getLast()).end();
        return new CommandExpressionAst(tree.extent(expression.extent().start(), end), expression, made);
    }

    private StatementAst assignment(PipelineStatementContext context) {
        ExpressionAst left = tree.expressions.expression(context.expression());
        StatementAst right = statement(context.statement());
        if (right instanceof PipelineAst pipeline
                && pipeline.elements().size() == 1
                && !pipeline.background()
                && pipeline.elements().getFirst() instanceof CommandExpressionAst only) {
            right = only;
        }
        Token operator = context.assignmentOperator().getStart();
        tree.checks.target(left, TokenKinds.of(operator.getType()));
        return new AssignmentStatementAst(
                tree.extent(left.extent().start(), right.extent().end()),
                left,
                TokenKinds.of(operator.getType()),
                right,
                tree.extent(operator));
    }
}
