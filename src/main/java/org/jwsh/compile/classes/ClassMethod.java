package org.jwsh.compile.classes;

import java.util.List;
import java.util.stream.Collectors;
import org.jwsh.compile.Compiler;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionState;
import org.jwsh.runtime.TranslatedName;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** A method or constructor of a script's class. */
final class ClassMethod {
    private final FunctionMemberAst ast;
    private final ScriptClass type;
    private final List<MethodOverload.Parameter> parameters;
    private final NetType returnType;
    private final boolean isVoid;
    private final BaseConstruction base;
    private final InvocationInfo invocation;
    private CompiledScriptBlock block;
    private int thisSlot;
    private MethodStreams streams;

    ClassMethod(FunctionMemberAst ast, ScriptClass type) {
        this.ast = ast;
        this.type = type;
        this.parameters = ast.parameters().stream().map(this::parameter).toList();
        this.returnType = ast.returnType() == null
                ? NetTypes.OBJECT
                : type.resolve(ast.returnType().typeName());
        this.isVoid = returnType.fullName().equals("System.Void");
        this.invocation = new InvocationInfo(null, ast.constructor() ? type.name() : ast.name(), ast.extent());
        this.base = ast.constructor() ? BaseConstruction.of(ast) : null;
    }

    List<MethodOverload.Parameter> parameters() {
        return parameters;
    }

    /** The method as an overload of its name. */
    MethodOverload overload() {
        String prefix = ast.modifiers().contains(MemberModifier.STATIC) ? "static " : "";
        return new MethodOverload(
                signature(prefix, returnType.displayName(), ast.name()), parameters, (MethodOverload.ScriptBody)
                        (target, arguments) -> call((ScriptInstance) target, arguments));
    }

    /** The constructor as an overload; its target is the class of the object to make, or null for this very class. */
    MethodOverload constructorOverload() {
        return new MethodOverload(signature("", type.fullName(), "new"), parameters, (MethodOverload.ScriptBody)
                (target, arguments) -> construct(target == null ? type : (ScriptClass) target, arguments));
    }

    private String signature(String prefix, String returns, String name) {
        String list =
                parameters.stream().map(p -> p.typeName() + " " + p.name()).collect(Collectors.joining(", "));
        return prefix + returns + " " + name + "(" + list + ")";
    }

    private MethodOverload.Parameter parameter(ParameterAst parameter) {
        NetType declared = NetTypes.OBJECT;
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (attribute instanceof TypeConstraintAst constraint) {
                declared = type.resolve(constraint.typeName());
            }
        }
        boolean byRef = declared.fullName().equals("System.Management.Automation.PSReference");
        return new MethodOverload.Parameter(
                byRef ? "ref" : declared.displayName(),
                TranslatedName.shown(parameter.name().path().name()),
                byRef,
                false,
                false,
                false,
                declared);
    }

    private CompiledScriptBlock block() {
        if (block == null) {
            BlockCode code = Compiler.compileMethod(ast);
            thisSlot = code.variables().slot("this");
            streams = new MethodStreams(type.definedIn().context);
            block = new CompiledScriptBlock(
                    code, type.definedIn().context, type.definedIn().scope.sessionState());
        }
        return block;
    }

    private Frame frame(Object[] arguments) {
        CompiledScriptBlock code = block();
        Frame caller = code.context().frame();
        SessionState state = code.sessionState();
        Frame frame = Frame.withScope(code, caller, state.currentScope(caller), state);
        frame.scope.typesFrom(type.definedIn().scope);
        frame.streams = streams.of(frame.streams);
        for (int i = 0; i < arguments.length; i++) {
            frame.locals[i] = arguments[i] == null ? Scope.NULL : arguments[i];
        }
        frame.invocation(invocation);
        return frame;
    }

    private void self(Frame frame, ScriptInstance object) {
        frame.thisObject(object);
        if (thisSlot >= 0 && object != null) {
            frame.locals[thisSlot] = object;
        }
    }

    private Object call(ScriptInstance object, Object[] arguments) {
        Frame frame = frame(arguments);
        self(frame, object);
        run(frame);
        return isVoid ? AutomationNull.VALUE : converted(frame);
    }

    /** What the method returned as its type; that it is none is an error of the statement that returned it. */
    private Object converted(Frame frame) {
        try {
            return LanguagePrimitives.convertTo(frame.returnValue(), returnType);
        } catch (NetException other) {
            NetException raised = ErrorReporting.raised(other);
            ErrorReporting.recordOf(raised, frame);
            throw raised;
        }
    }

    private ScriptInstance construct(ScriptClass made, Object[] arguments) {
        Frame frame = frame(arguments);
        Frame previous = frame.context.enter(frame);
        try {
            ScriptInstance object = base.run(type, made, frame);
            self(frame, object);
            body(frame);
            return object;
        } finally {
            frame.context.leave(previous);
        }
    }

    /** Runs a static constructor. */
    void runStatic() {
        run(frame(new Object[0]));
    }

    private static void run(Frame frame) {
        Frame previous = frame.context.enter(frame);
        try {
            body(frame);
        } finally {
            frame.context.leave(previous);
        }
    }

    private static void body(Frame frame) {
        frame.enterTry();
        frame.block().code().run(BlockKind.END, frame);
    }
}
