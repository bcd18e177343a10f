package org.jwsh.compile;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.VariableTable;

/** An expression that was compiled by itself, with the variables it mentions. */
public record CompiledExpression(ExpressionNode node, VariableTable variables) {}
