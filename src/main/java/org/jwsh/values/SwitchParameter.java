package org.jwsh.values;

/** The value of a switch. */
public record SwitchParameter(boolean present) {
    public static final SwitchParameter ON = new SwitchParameter(true);
    public static final SwitchParameter OFF = new SwitchParameter(false);

    public static SwitchParameter of(boolean present) {
        return present ? ON : OFF;
    }

    @Override
    public String toString() {
        return present ? "True" : "False";
    }
}
