package org.jwsh.compile.classes;

import org.jwsh.compile.Compiler;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;

/** Holds the value of a static property; it and its class's static constructor are run when the class is first used. */
final class StaticCell {
    private final ScriptClass type;
    private final NetType declared;
    private final ExpressionAst initial;
    private Object value;

    StaticCell(ScriptClass type, NetType declared, ExpressionAst initial) {
        this.type = type;
        this.declared = declared;
        this.initial = initial;
        this.value = declared.defaultValue();
    }

    void initialize() {
        if (initial != null) {
            Object given = ClassAttributes.evaluate(
                    Compiler.compileExpression(initial),
                    type.definedIn().context.frame(),
                    type,
                    null);
            value = LanguagePrimitives.convertTo(given, declared);
        }
    }

    Object get() {
        type.initializeStatics();
        return value;
    }

    void set(Object newValue) {
        type.initializeStatics();
        value = newValue;
    }
}
