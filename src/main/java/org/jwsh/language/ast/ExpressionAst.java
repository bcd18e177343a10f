package org.jwsh.language.ast;

/**
 * An expression.
 */
public sealed interface ExpressionAst extends Ast
        permits ArrayExpressionAst,
                ArrayLiteralAst,
                AttributedExpressionBaseAst,
                BinaryExpressionAst,
                ConstantExpressionAst,
                ErrorExpressionAst,
                ExpandableStringExpressionAst,
                HashtableAst,
                IndexExpressionAst,
                MemberAccessAst,
                ParenExpressionAst,
                ScriptBlockExpressionAst,
                StringConstantExpressionAst,
                SubExpressionAst,
                TernaryExpressionAst,
                TypeExpressionAst,
                UnaryExpressionAst,
                UsingExpressionAst,
                VariableExpressionAst {}
