package org.jwsh.binding;

import org.jwsh.runtime.Argument;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** How a number was written: cmdlets that take any object get numbers whose text is their spelling, {@code 1.50} or {@code 0x10}. */
record WrittenNumber(String spelling) implements PSMember {
    private static final String TEXT = "ToString";

    /** The value of an argument with its spelling, where that differs from the number's own text. */
    static Object of(Argument argument) {
        return of(argument.value(), argument.literal());
    }

    static Object of(Object value, String literal) {
        boolean differs = literal != null
                && value instanceof Number
                && !literal.equals(LanguagePrimitives.toStringInvariant(value));
        return differs ? new PSObject(value).put(TEXT, new WrittenNumber(literal)) : value;
    }

    @Override
    public String name() {
        return TEXT;
    }

    @Override
    public Kind kind() {
        return Kind.Method;
    }

    @Override
    public String definition() {
        return "string ToString()";
    }

    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public Object invoke(Object self, Object[] arguments) {
        return spelling;
    }
}
