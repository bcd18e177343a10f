package org.jwsh.language.ast;

/**
 * A statement; a command is one too.
 */
public sealed interface StatementAst extends Ast
        permits AssignmentStatementAst,
                BlockStatementAst,
                BreakStatementAst,
                CommandBaseAst,
                ContinueStatementAst,
                DataStatementAst,
                DoUntilStatementAst,
                DoWhileStatementAst,
                ErrorStatementAst,
                ExitStatementAst,
                ForEachStatementAst,
                ForStatementAst,
                FunctionDefinitionAst,
                IfStatementAst,
                PipelineAst,
                PipelineChainAst,
                ReturnStatementAst,
                SwitchStatementAst,
                ThrowStatementAst,
                TrapStatementAst,
                TryStatementAst,
                TypeDefinitionAst,
                UsingStatementAst,
                WhileStatementAst {}
