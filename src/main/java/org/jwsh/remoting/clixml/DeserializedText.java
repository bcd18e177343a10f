package org.jwsh.remoting.clixml;

import org.jwsh.values.PSMember;

/** The text that the original object gave for itself: what {@code ToString()} and strings show of what came of it. */
record DeserializedText(String text) implements PSMember {
    static final String NAME = "ToString";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.Method;
    }

    @Override
    public String definition() {
        return "string ToString(), string ToString(string format, System.IFormatProvider formatProvider)";
    }

    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public Object get(Object self) {
        return text;
    }

    @Override
    public Object invoke(Object self, Object[] arguments) {
        return text;
    }
}
