package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of blocks and of what they hold. */
final class BlockBuilder {
    private final TreeContext tree;

    BlockBuilder(TreeContext tree) {
        this.tree = tree;
    }

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
                usings.add(tree.statements.usingStatement(using));
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
                StatementAst statement = tree.statements.statement((ParserRuleContext) child);
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
}
