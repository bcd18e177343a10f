package org.jwsh.host;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** The exit code that an {@code exit} asks for. */
final class ExitCodes {
    private ExitCodes() {}

    /** Numbers are rounded to whole ones, what is no number counts as 0; the system keeps the lowest byte. */
    static int of(Object argument) {
        Object value = PSObject.unwrap(argument);
        if (value == null) {
            return 0;
        }
        try {
            return (Integer) LanguagePrimitives.convertTo(value, NetTypes.INT) & 0xFF;
        } catch (NetException notANumber) {
            return 0;
        }
    }
}
