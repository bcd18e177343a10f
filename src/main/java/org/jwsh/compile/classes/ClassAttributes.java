package org.jwsh.compile.classes;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** Evaluates what stands in the head of a class: initial values, attributes, arguments of base constructors. */
final class ClassAttributes {
    private ClassAttributes() {}

    /**
     * The value of an expression.
     *
     * @param caller the frame that runs
     * @param self the object that {@code $this} is, or null
     */
    static Object evaluate(CompiledExpression expression, Frame caller, ScriptClass type, Object self) {
        Frame own = caller.scratch(expression.variables());
        own.thisObject(self);
        Object value = expression.node().eval(own);
        return value == AutomationNull.VALUE ? null : value;
    }

    /**
     * The initial value of a property, of its type.
     *
     * @param place the property as it is declared: what errors show
     */
    static Object initial(
            CompiledExpression expression,
            Frame caller,
            ScriptClass type,
            Object self,
            NetType declared,
            Extent place) {
        try {
            return LanguagePrimitives.convertTo(evaluate(expression, caller, type, self), declared);
        } catch (NetException failure) {
            if (failure.errorRecord() != null && failure.errorRecord().invocation() == null) {
                failure.at(place);
            }
            throw failure;
        }
    }

    /** Attributes as objects, each made anew. */
    static List<Object> instances(List<AttributeAst> attributes, ScriptClass type) {
        List<Object> made = new ArrayList<>();
        for (AttributeAst attribute : attributes) {
            Object instance = type.definedIn().context.engine().attribute(Compiler.attribute(attribute));
            if (instance != null) {
                made.add(instance);
            }
        }
        return made;
    }

    /** What an attribute of a property has to say about its values, or null where it has nothing to. */
    static ValueConstraint constraint(AttributeAst attribute, ScriptClass type) {
        return type.definedIn().context.engine().variableConstraint(Compiler.attribute(attribute));
    }
}
