package org.jwsh.compile.classes;

import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.AutomationNull;

/** Evaluates what stands in the head of a class: initial values, attributes, arguments of base constructors. */
final class ClassAttributes {
    private ClassAttributes() {}

    /** The value of an expression; {@code $this} is the object where one is given. */
    static Object evaluate(ExpressionAst expression, ScriptClass type, Object self) {
        Frame frame = type.definedIn().context.frame();
        CompiledExpression compiled = Compiler.compileExpression(expression);
        Frame own = frame.scratch(compiled.variables());
        own.thisObject(self);
        Object value = compiled.node().eval(own);
        return value == AutomationNull.VALUE ? null : value;
    }

    /** The value of an expression in a frame. */
    static Object evaluateIn(ExpressionAst expression, Frame frame) {
        CompiledExpression compiled = Compiler.compileExpression(expression);
        Object value = compiled.node().eval(frame.scratch(compiled.variables()));
        return value == AutomationNull.VALUE ? null : value;
    }

    /** What an attribute of a property has to say about its values, or null where it has nothing to. */
    static ValueConstraint constraint(AttributeAst attribute, ScriptClass type) {
        return type.definedIn().context.engine().variableConstraint(Compiler.attribute(attribute));
    }
}
