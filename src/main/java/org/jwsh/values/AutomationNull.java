package org.jwsh.values;

/** What a pipeline without output yields. It is no object of a pipeline: enumerating it gives nothing, where null gives null. */
public enum AutomationNull {
    VALUE;

    @Override
    public String toString() {
        return "";
    }
}
