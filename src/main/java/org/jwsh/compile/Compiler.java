package org.jwsh.compile;

import java.util.List;
import org.jwsh.compile.command.PipelineElement;
import org.jwsh.compile.command.PreparedPipeline;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.BlockCode;

/** Makes script blocks executable. */
public final class Compiler {
    private Compiler() {}

    /** The code of a script or a script block. */
    public static BlockCode compile(ScriptBlockAst script) {
        return new CompiledBlock(script, List.of(), null);
    }

    /** The code of a method or constructor of a class: what {@code return} gives is its value, nothing else is. */
    public static BlockCode compileMethod(FunctionMemberAst method) {
        return new CompiledBlock(method.body(), method.parameters(), method);
    }

    /** An expression that stands in no script block. */
    public static CompiledExpression compileExpression(ExpressionAst expression) {
        Slots slots = new Slots();
        ExpressionNode node = new ExpressionCompiler(slots, new StatementCompiler(slots, false)).compile(expression);
        return new CompiledExpression(node, slots.table());
    }

    /** A pipeline of commands that is run step by step. */
    public static PreparedPipeline compilePipeline(PipelineAst pipeline) {
        Slots slots = new Slots();
        PipelineElement[] elements = new StatementCompiler(slots, false).elements(pipeline);
        return new PreparedPipeline(elements, pipeline.extent(), slots.table());
    }

    /** An attribute, its arguments not evaluated yet. */
    public static AttributeData attribute(AttributeBaseAst attribute) {
        return ParameterCompiler.attribute(attribute);
    }

    /** The code of a function, made when it is first needed: its parameters may stand behind its name. */
    public static BlockCode compile(FunctionDefinitionAst function) {
        return new DeferredBlock(function);
    }
}
