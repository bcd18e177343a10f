package org.jwsh.compile.classes;

import org.jwsh.compile.Compiler;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.values.NetType;

/** Holds the value of a static property; it and its class's static constructor are run when the class is first used. */
final class StaticCell {
    private final ScriptClass type;
    private final NetType declared;
    private final ExpressionAst initial;
    private final Extent place;
    private Object value;

    StaticCell(ScriptClass type, NetType declared, PropertyMemberAst property) {
        this.type = type;
        this.declared = declared;
        this.initial = property.initialValue();
        this.place = property.extent();
        this.value = declared.defaultValue();
    }

    void initialize() {
        if (initial != null) {
            value = ClassAttributes.initial(
                    Compiler.compileExpression(initial),
                    type.definedIn().context.frame(),
                    type,
                    null,
                    declared,
                    place);
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
