package org.jwsh.compile;

import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;

/** Conversions that need a running session beside the values: script blocks to delegates, dictionaries to objects of script classes. */
public final class Conversions {
    private Conversions() {}

    /** What a cast gives. */
    public static Object cast(Object value, NetType type, Frame frame) {
        return convert(value == AutomationNull.VALUE ? null : value, type);
    }

    /** Converts as a cast does, for places without a frame at hand. */
    public static Object convert(Object value, NetType type) {
        return LanguagePrimitives.convertTo(value, type);
    }
}
