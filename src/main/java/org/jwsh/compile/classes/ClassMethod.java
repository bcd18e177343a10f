package org.jwsh.compile.classes;

import java.util.List;
import org.jwsh.compile.Compiler;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Scope;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** A method or constructor of a script's class. */
final class ClassMethod {
    private final FunctionMemberAst ast;
    private final ScriptClass type;
    private CompiledScriptBlock block;
    private NetType returnType;

    ClassMethod(FunctionMemberAst ast, ScriptClass type) {
        this.ast = ast;
        this.type = type;
    }

    /** The method as an overload of its name. */
    MethodOverload overload() {
        boolean isStatic = ast.modifiers().contains(MemberModifier.STATIC);
        return new MethodOverload(
                signature(isStatic ? "static " : "", returnTypeName(), ast.name()),
                parameters(),
                (MethodOverload.ScriptBody) (target, arguments) -> call((ScriptInstance) target, arguments));
    }

    /** The constructor as an overload that makes an object. */
    MethodOverload constructorOverload() {
        return new MethodOverload(signature("", type.fullName(), "new"), parameters(), (MethodOverload.ScriptBody)
                (target, arguments) -> {
                    ScriptInstance object = type.allocate();
                    constructOn(object, arguments);
                    return object;
                });
    }

    /** The constructor as an overload that runs on an object that is there already. */
    MethodOverload runningOn(ScriptInstance object) {
        return new MethodOverload(signature("", type.fullName(), "new"), parameters(), (MethodOverload.ScriptBody)
                (target, arguments) -> {
                    constructOn(object, arguments);
                    return object;
                });
    }

    private String returnTypeName() {
        return ast.returnType() == null
                ? "System.Object"
                : type.resolve(ast.returnType().typeName()).displayName();
    }

    private String signature(String prefix, String returns, String name) {
        String list = parameters().stream()
                .map(p -> p.typeName() + " " + p.name())
                .collect(java.util.stream.Collectors.joining(", "));
        return prefix + returns + " " + name + "(" + list + ")";
    }

    private List<MethodOverload.Parameter> parameters() {
        return ast.parameters().stream().map(this::parameter).toList();
    }

    private MethodOverload.Parameter parameter(ParameterAst parameter) {
        NetType declared = NetTypes.OBJECT;
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (attribute instanceof TypeConstraintAst constraint) {
                declared = type.resolve(constraint.typeName());
            }
        }
        return new MethodOverload.Parameter(
                declared.displayName(), parameter.name().path().name(), false, false, false, false);
    }

    private CompiledScriptBlock block() {
        if (block == null) {
            BlockCode code = Compiler.compileMethod(ast);
            block = new CompiledScriptBlock(
                    code, type.definedIn().context, type.definedIn().scope.sessionState());
            returnType = ast.returnType() == null
                    ? NetTypes.OBJECT
                    : type.resolve(ast.returnType().typeName());
        }
        return block;
    }

    private Frame frame(ScriptInstance self, Object[] arguments) {
        CompiledScriptBlock code = block();
        ExecutionContext context = code.context();
        Frame frame = Frame.withScope(code, context.frame(), code.sessionState().topScope(), code.sessionState());
        frame.thisObject(self);
        frame.streams = frame.streams.withOutput(Pipe.NOWHERE);
        for (int i = 0; i < arguments.length; i++) {
            frame.locals[i] = arguments[i] == null ? Scope.NULL : arguments[i];
        }
        int thisSlot = frame.table().slot("this");
        if (thisSlot >= 0 && self != null) {
            frame.locals[thisSlot] = self;
        }
        return frame;
    }

    private Object call(ScriptInstance self, Object[] arguments) {
        Frame frame = frame(self, arguments);
        frame.invocation(new InvocationInfo(null, ast.name(), ast.extent()));
        run(frame);
        if (isVoid()) {
            return AutomationNull.VALUE;
        }
        return LanguagePrimitives.convertTo(frame.returnValue(), returnType);
    }

    private boolean isVoid() {
        return returnType.fullName().equals("System.Void");
    }

    private void constructOn(ScriptInstance object, Object[] arguments) {
        Frame frame = frame(object, arguments);
        frame.invocation(new InvocationInfo(null, type.name(), ast.extent()));
        type.constructBase(object, baseArguments(frame));
        run(frame);
    }

    private static void run(Frame frame) {
        Frame previous = frame.context.enter(frame);
        frame.enterTry();
        try {
            frame.block().code().run(BlockKind.END, frame);
        } finally {
            frame.context.leave(previous);
        }
    }

    private Object[] baseArguments(Frame frame) {
        BaseCtorInvokeMemberExpressionAst call = BaseConstructorCall.of(ast);
        if (call == null || call.arguments() == null) {
            return new Object[0];
        }
        Frame previous = frame.context.enter(frame);
        try {
            Object[] values = new Object[call.arguments().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = ClassAttributes.evaluateIn(call.arguments().get(i), frame);
            }
            return values;
        } finally {
            frame.context.leave(previous);
        }
    }
}
