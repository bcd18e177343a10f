package org.jwsh.compile.classes;

import java.util.List;
import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/**
 * The call of a base constructor that every constructor begins with, written or not.
 *
 * @param position where its errors are shown: the call, or the brace that opens the body
 */
record BaseConstruction(List<CompiledExpression> arguments, Extent position) {
    private static final Object[] NONE = {};

    static BaseConstruction of(FunctionMemberAst constructor) {
        BaseCtorInvokeMemberExpressionAst call = written(constructor);
        if (call != null
                && call.arguments() != null
                && call.extent().end() > call.extent().start()) {
            return new BaseConstruction(
                    call.arguments().stream().map(Compiler::compileExpression).toList(), call.extent());
        }
        Extent whole = constructor.extent();
        int behind = constructor.parameters().isEmpty()
                ? whole.start()
                : constructor.parameters().getLast().extent().end();
        int brace = whole.source().text().indexOf('{', behind);
        return new BaseConstruction(List.of(), new Extent(whole.source(), brace, brace + 1));
    }

    private static BaseCtorInvokeMemberExpressionAst written(FunctionMemberAst constructor) {
        NamedBlockAst body = constructor.body().endBlock();
        return body == null || body.statements().isEmpty()
                ? null
                : written(body.statements().getFirst());
    }

    private static BaseCtorInvokeMemberExpressionAst written(StatementAst statement) {
        return switch (statement) {
            case PipelineAst pipeline
            when pipeline.elements().size() == 1 ->
                pipeline.elements().getFirst() instanceof CommandExpressionAst element
                                && element.expression() instanceof BaseCtorInvokeMemberExpressionAst call
                        ? call
                        : null;
            case CommandExpressionAst element
            when element.expression() instanceof BaseCtorInvokeMemberExpressionAst call -> call;
            default -> null;
        };
    }

    /** Makes an object, up to the body of the constructor whose frame is given and runs. */
    ScriptInstance run(ScriptClass declaring, ScriptClass made, Frame frame) {
        frame.position = position;
        try {
            return declaring.constructBase(made, arguments.isEmpty() ? NONE : values(frame));
        } catch (NetException failure) {
            if (failure.errorRecord() != null && failure.errorRecord().invocation() == null) {
                failure.errorRecord().invocation(new InvocationInfo(null, null, position));
            }
            throw failure;
        }
    }

    private Object[] values(Frame frame) {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            CompiledExpression argument = arguments.get(i);
            Object value = argument.node().eval(frame.scratch(argument.variables()));
            values[i] = value == AutomationNull.VALUE ? null : value;
        }
        return values;
    }
}
