package org.jwsh.compile.classes;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** An object of a class that derives from an exception: it can be thrown. */
public final class ScriptException extends NetException implements ScriptInstance {
    private static final long serialVersionUID = 1;

    private final transient ScriptClass type;
    private final transient Object[] fields;
    private String text;
    private transient Throwable reason;

    ScriptException(ScriptClass type, int size) {
        super(type, null, null);
        this.type = type;
        this.fields = new Object[size];
        this.text = "Exception of type '" + type.fullName() + "' was thrown.";
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
    public void constructBase(Object[] arguments) {
        if (arguments.length > 0) {
            text = LanguagePrimitives.toStringInvariant(arguments[0]);
        }
        if (arguments.length > 1 && PSObject.unwrap(arguments[1]) instanceof Throwable inner) {
            reason = inner;
        }
    }

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    public Throwable inner() {
        return reason;
    }
}
