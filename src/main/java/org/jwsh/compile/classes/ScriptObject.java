package org.jwsh.compile.classes;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetTypes;

/** An object of a class that has only script classes and types without state of their own above it. */
public class ScriptObject implements ScriptInstance {
    private final ScriptClass type;
    private final Object[] fields;

    /** @param fields the properties' values, one slot each */
    public ScriptObject(ScriptClass type, Object[] fields) {
        this.type = type;
        this.fields = fields;
    }

    /** Another object of the same class. Generated classes make one of their own. */
    public ScriptObject another(Object[] values) {
        return new ScriptObject(type, values);
    }

    @Override
    public final ScriptClass netType() {
        return type;
    }

    @Override
    public final Object[] fields() {
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        MethodGroup equals = type.ownMethod("Equals");
        return equals == null
                ? this == other
                : LanguagePrimitives.isTrue(ScriptCalls.invoke(equals, this, new Object[] {other}));
    }

    @Override
    public int hashCode() {
        MethodGroup hash = type.ownMethod("GetHashCode");
        return hash == null
                ? System.identityHashCode(this)
                : (Integer) LanguagePrimitives.convertTo(ScriptCalls.invoke(hash, this, new Object[0]), NetTypes.INT);
    }

    /** What the class's own ToString gives, else the name of the class. */
    @Override
    public String toString() {
        return ScriptCalls.text(this);
    }
}
