package org.jwsh.compile.classes;

import org.jwsh.compile.member.MethodCalls;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetTypes;

/** An object of a class that has only script classes and System.Object above it. */
public final class ScriptObject implements ScriptInstance {
    private final ScriptClass type;
    private final Object[] fields;

    ScriptObject(ScriptClass type, int size) {
        this.type = type;
        this.fields = new Object[size];
    }

    @Override
    public ScriptClass netType() {
        return type;
    }

    @Override
    public Object[] fields() {
        return fields;
    }

    @Override
    public void constructBase(Object[] arguments) {}

    @Override
    public boolean equals(Object other) {
        MethodGroup equals = type.ownMethod("Equals");
        return equals == null
                ? this == other
                : LanguagePrimitives.isTrue(MethodCalls.invoke(equals, this, new Object[] {other}));
    }

    @Override
    public int hashCode() {
        MethodGroup hash = type.ownMethod("GetHashCode");
        return hash == null
                ? System.identityHashCode(this)
                : (Integer) LanguagePrimitives.convertTo(MethodCalls.invoke(hash, this, new Object[0]), NetTypes.INT);
    }

    /** What the class's own ToString gives, else the name of the class. */
    @Override
    public String toString() {
        MethodGroup text = type.ownMethod("ToString");
        return text == null
                ? type.fullName()
                : LanguagePrimitives.toStringInvariant(MethodCalls.invoke(text, this, new Object[0]));
    }
}
