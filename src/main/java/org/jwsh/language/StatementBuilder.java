package org.jwsh.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of statements other than pipelines. */
final class StatementBuilder {
    /** How a switch compares: the last one given holds. */
    private static final Set<SwitchFlag> MATCHING = EnumSet.of(SwitchFlag.EXACT, SwitchFlag.REGEX, SwitchFlag.WILDCARD);

    /** The flags in the order in which a shortened name is looked for. */
    private static final List<Map.Entry<String, SwitchFlag>> SWITCH_FLAGS = List.of(
            Map.entry("regex", SwitchFlag.REGEX),
            Map.entry("wildcard", SwitchFlag.WILDCARD),
            Map.entry("exact", SwitchFlag.EXACT),
            Map.entry("casesensitive", SwitchFlag.CASE_SENSITIVE),
            Map.entry("parallel", SwitchFlag.PARALLEL),
            Map.entry("file", SwitchFlag.FILE));

    private static final Pattern NAMESPACE = Pattern.compile(
            "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}\\p{Mn}\\p{Mc}\\p{Cf}]*(?:\\.[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}\\p{Mn}\\p{Mc}\\p{Cf}]*)*");

    private final TreeContext tree;

    StatementBuilder(TreeContext tree) {
        this.tree = tree;
    }

    boolean hasSyntaxErrors() {
        return tree.hasSyntaxErrors;
    }

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
            case PipelineStatementContext pipeline -> tree.pipelines.pipelineStatement(pipeline);
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
                        tree.blocks.statementBlock(trap.statementBlock()));
            case TypeDefinitionContext type -> tree.definitions.typeDefinition(type, type, List.of());
            case AttributedTypeDefinitionContext type ->
                tree.definitions.typeDefinition(type.typeDefinition(), type, type.typeAttribute());
            case MisplacedUsingContext using -> misplacedUsing(using);
            case ReservedKeywordContext keyword -> reserved(keyword);
            case DataStatementContext data -> dataStatement(data);
            case BlockStatementContext block -> blockStatement(block);
            default -> broken(context);
        };
    }

    /** Stands for a statement that is missing behind the last token before its place. */
    ErrorStatementAst missing(ParserRuleContext context) {
        return new ErrorStatementAst(tree.behindLast(context), List.of(), TokenKind.UNKNOWN);
    }

    /** Stands for a statement that is missing behind something. */
    ErrorStatementAst missingBehind(Extent before) {
        return new ErrorStatementAst(tree.extent(before.end(), before.end()), List.of(), TokenKind.UNKNOWN);
    }

    /** Stands for a statement that could not be completed; statements inside it that could are kept. */
    ErrorStatementAst broken(ParserRuleContext context) {
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
                    nested.add(tree.pipelines.pipelineStatement(pipeline));
                case StatementBlockContext block
                when !Brokenness.of(block) -> nested.add(tree.blocks.statementBlock(block));
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

    UsingStatementAst usingStatement(UsingStatementContext context) {
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
        boolean needsAlias = kind == UsingStatementKind.COMMAND || kind == UsingStatementKind.TYPE;
        if (needsAlias && names.size() == 1) {
            int end = tree.extent(names.getFirst()).end();
            tree.errors.add(tree.extent(end, end), "MissingEqualsInUsingAlias");
        } else if (needsAlias || names.size() > 1 && names.get(1).hashtable() == null) {
            tree.errors.add(ErrorList.AFTER_PARSING, extent, false, "UsingStatementNotSupported");
        }
        if (kind == UsingStatementKind.NAMESPACE
                && names.getFirst().hashtable() == null
                && !SyntaxErrors.isEmpty(names.getFirst())) {
            checkNamespace(names.getFirst());
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

    private void checkNamespace(UsingNameContext name) {
        if (!NAMESPACE.matcher(usingName(name).value()).matches()) {
            tree.errors.add(ErrorList.AFTER_PARSING, tree.extent(name), false, "InvalidNamespaceValue");
        }
    }

    private StringConstantExpressionAst usingName(UsingNameContext context) {
        return tree.strings.constant(context.getStart());
    }

    private StatementAst labeledStatement(LabeledStatementContext context) {
        Extent extent = tree.extent(context);
        String label =
                context.LABEL() == null ? null : context.LABEL().getText().substring(1);
        return switch (context.getChild(context.getChildCount() - 1)) {
            case ForEachStatementContext loop -> forEach(loop, extent, label);
            case ForStatementContext loop ->
                new ForStatementAst(
                        extent,
                        label,
                        loop.forInitializer() == null
                                ? null
                                : tree.pipelines.pipelineStatement(
                                        loop.forInitializer().pipelineStatement()),
                        loop.forCondition() == null
                                ? null
                                : tree.pipelines.pipelineStatement(
                                        loop.forCondition().pipelineStatement()),
                        loop.forIterator() == null
                                ? null
                                : tree.pipelines.pipelineStatement(
                                        loop.forIterator().pipelineStatement()),
                        tree.blocks.statementBlock(loop.statementBlock()));
            case WhileStatementContext loop ->
                new WhileStatementAst(
                        extent,
                        label,
                        tree.pipelines.pipelineStatement(loop.pipelineStatement()),
                        tree.blocks.statementBlock(loop.statementBlock()));
            case DoStatementContext loop -> doStatement(loop, extent, label);
            case SwitchStatementContext choice -> switchStatement(choice, extent, label);
            default -> broken(context);
        };
    }

    private StatementAst forEach(ForEachStatementContext context, Extent extent, String label) {
        boolean parallel = false;
        for (TerminalNode parameter : context.PARAMETER()) {
            if (SyntaxErrors.names(parameter.getText(), "parallel")) {
                parallel = true;
            } else if (!SyntaxErrors.names(parameter.getText(), "throttlelimit")) {
                tree.errors.add(
                        tree.extent(parameter.getSymbol()),
                        "InvalidForeachFlag",
                        parameter.getText().substring(1));
            }
        }
        ThrottleLimitContext limit = context.throttleLimit().isEmpty() ? null : context.throttleLimit(0);
        ForEachStatementAst loop = new ForEachStatementAst(
                extent,
                label,
                parallel,
                limit == null ? null : tree.expressions.leaf(limit.getStart()),
                (VariableExpressionAst)
                        tree.expressions.variable(context.VARIABLE().getSymbol()),
                tree.pipelines.pipelineStatement(context.pipelineStatement()),
                tree.blocks.statementBlock(context.statementBlock()));
        tree.checks.reserved(loop, "foreach", parallel, limit != null);
        return loop;
    }

    private StatementAst ifStatement(IfStatementContext context) {
        List<IfClause> clauses = new ArrayList<>();
        clauses.add(new IfClause(
                tree.pipelines.pipelineStatement(context.pipelineStatement()),
                tree.blocks.statementBlock(context.statementBlock(0))));
        for (ElseIfClauseContext clause : context.elseIfClause()) {
            clauses.add(new IfClause(
                    tree.pipelines.pipelineStatement(clause.pipelineStatement()),
                    tree.blocks.statementBlock(clause.statementBlock())));
        }
        StatementBlockContext otherwise = context.statementBlock(1);
        return new IfStatementAst(
                tree.extent(context), clauses, otherwise == null ? null : tree.blocks.statementBlock(otherwise));
    }

    private StatementAst doStatement(DoStatementContext context, Extent extent, String label) {
        StatementBlockAst body = tree.blocks.statementBlock(context.statementBlock());
        StatementAst condition = tree.pipelines.pipelineStatement(context.pipelineStatement());
        return context.WHILE() != null
                ? new DoWhileStatementAst(extent, label, condition, body)
                : new DoUntilStatementAst(extent, label, condition, body);
    }

    private StatementAst switchStatement(SwitchStatementContext context, Extent extent, String label) {
        Set<SwitchFlag> flags = EnumSet.noneOf(SwitchFlag.class);
        for (TerminalNode parameter : context.PARAMETER()) {
            SwitchFlag flag = switchFlag(parameter.getText());
            if (flag == null) {
                tree.errors.add(
                        tree.extent(parameter.getSymbol()),
                        "InvalidSwitchFlag",
                        parameter.getText().substring(1));
            } else {
                if (MATCHING.contains(flag)) {
                    flags.removeAll(MATCHING);
                }
                flags.add(flag);
            }
        }
        checkHeader(context, flags);
        StatementAst condition = context.pipelineStatement() != null
                ? tree.pipelines.pipelineStatement(context.pipelineStatement())
                : context.switchFile() != null
                        ? pipelineOf(tree.expressions.operand(context.switchFile()))
                        : missingBehind(tree.extent(context.getStart()));
        List<SwitchClause> clauses = new ArrayList<>();
        StatementBlockAst otherwise = null;
        for (SwitchClauseContext clause : context.switchBody().switchClause()) {
            StatementBlockAst body = tree.blocks.statementBlock(clause.statementBlock());
            if (clause.DEFAULT() != null) {
                if (otherwise != null) {
                    tree.errors.add(tree.extent(clause.getStart()), "MultipleSwitchDefaultClauses");
                }
                otherwise = body;
            } else {
                clauses.add(new SwitchClause(tree.expressions.argument(clause.argument()), body));
            }
        }
        SwitchStatementAst choice = new SwitchStatementAst(extent, label, flags, condition, clauses, otherwise);
        tree.checks.reserved(choice, "switch", flags.contains(SwitchFlag.PARALLEL), false);
        return choice;
    }

    /** A switch has either a file or a condition, and at least one clause. */
    private void checkHeader(SwitchStatementContext context, Set<SwitchFlag> flags) {
        boolean file = flags.contains(SwitchFlag.FILE);
        int end = tree.extent(lastOfHeader(context)).end();
        Extent behind = tree.extent(end, end);
        if (file && context.L_PAREN() != null) {
            tree.errors.add(tree.extent(context.L_PAREN().getSymbol()), "PipelineValueRequired");
        } else if (file && context.switchFile() == null) {
            tree.errors.add(behind, "MissingFilenameOption");
        } else if (!file && context.L_PAREN() == null) {
            tree.errors.add(behind, "PipelineValueRequired");
        }
        if (!tree.hasSyntaxErrors && context.switchBody().switchClause().isEmpty()) {
            int body = tree.extent(context.L_CURLY().getSymbol()).end();
            tree.errors.add(tree.extent(body, body), "MissingSwitchConditionExpression");
        }
    }

    private static Token lastOfHeader(SwitchStatementContext context) {
        return context.PARAMETER().isEmpty()
                ? context.SWITCH().getSymbol()
                : context.PARAMETER().getLast().getSymbol();
    }

    private static SwitchFlag switchFlag(String parameter) {
        for (Map.Entry<String, SwitchFlag> flag : SWITCH_FLAGS) {
            if (SyntaxErrors.names(parameter, flag.getKey())) {
                return flag.getValue();
            }
        }
        return null;
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
                if (SyntaxErrors.isEmpty(type)) {
                    continue;
                }
                types.add(tree.definitions.typeConstraint(type));
            }
            catches.add(new CatchClauseAst(
                    tree.extent(clause), types, tree.blocks.statementBlock(clause.statementBlock())));
        }
        tree.checks.handlers(catches);
        StatementBlockContext last = context.statementBlock(1);
        StatementBlockAst finallyBlock = last == null ? null : tree.blocks.statementBlock(last);
        if (finallyBlock != null) {
            tree.checks.finallyBlock(finallyBlock);
        }
        return new TryStatementAst(
                tree.extent(context), tree.blocks.statementBlock(context.statementBlock(0)), catches, finallyBlock);
    }

    private StatementAst withoutHandler(TryStatementContext context) {
        int end = tree.extent(context).end();
        tree.errors.add(tree.extent(end, end), "MissingCatchOrFinally");
        return broken(context);
    }

    private StatementAst flowControl(FlowControlStatementContext context) {
        Extent extent = tree.extent(context);
        StatementAst pipeline = context.pipelineStatement() == null
                ? null
                : tree.pipelines.pipelineStatement(context.pipelineStatement());
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

    /** Only workflows have such blocks, and there are none any more. */
    private StatementAst blockStatement(BlockStatementContext context) {
        Extent keyword = tree.extent(context.getStart());
        tree.errors.add(ErrorList.AFTER_PARSING, keyword, false, "UnexpectedKeyword", keyword.text());
        ScriptToken token = (ScriptToken) context.getStart();
        org.jwsh.language.Token kind = org.jwsh.language.Token.of(
                tree.source, token.kind(), token.role(), token.getStartIndex(), token.getStopIndex() + 1);
        return new BlockStatementAst(tree.extent(context), kind, tree.blocks.statementBlock(context.statementBlock()));
    }

    private StatementAst dataStatement(DataStatementContext context) {
        String variable = context.IDENTIFIER() != null
                ? context.IDENTIFIER().getText()
                : context.GENERIC() != null ? context.GENERIC().getText() : null;
        List<ExpressionAst> allowed = new ArrayList<>();
        if (context.PARAMETER() != null
                && !SyntaxErrors.names(context.PARAMETER().getText(), "supportedcommand")) {
            tree.errors.add(
                    tree.extent(context.PARAMETER().getSymbol()),
                    "InvalidParameterForDataSectionStatement",
                    context.PARAMETER().getText().substring(1));
        }
        if (context.arguments() != null) {
            for (ArgumentContext argument : context.arguments().argument()) {
                allowed.add(tree.expressions.argument(argument));
            }
        }
        DataStatementAst data = new DataStatementAst(
                tree.extent(context), variable, allowed, tree.blocks.statementBlock(context.statementBlock()));
        tree.checks.data(data);
        return data;
    }
}
