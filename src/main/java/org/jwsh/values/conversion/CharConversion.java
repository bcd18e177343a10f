package org.jwsh.values.conversion;

import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.UInt64;

/** Conversions to a character. */
final class CharConversion {
    private CharConversion() {}

    /** An unwrapped value as a character; null where there is no way. */
    static Object convert(Object value) {
        if (value instanceof String text) {
            if (text.length() == 1) {
                return text.charAt(0);
            }
            throw failure(
                    "InvalidCastParseTargetInvocation",
                    value,
                    NetException.of("System.FormatException", "String must be exactly one character long."));
        }
        Object number = value instanceof EnumValue e ? e.toNumber() : value;
        NumericRank rank = NumericRank.of(number);
        if (rank.isInteger()) {
            long code = NumericRank.longValue(number);
            if (code >= 0 && code <= Character.MAX_VALUE && !(number instanceof UInt64 u && u.longValue() < 0)) {
                return (char) code;
            }
            throw failure(
                    "InvalidCastIConvertible",
                    value,
                    NetException.of(
                            "System.OverflowException", "Value was either too large or too small for a character."));
        }
        if (rank != NumericRank.NONE) {
            throw failure(
                    "InvalidCastIConvertible",
                    value,
                    NetException.of(
                            "System.InvalidCastException",
                            "Invalid cast from '" + NetTypes.of(value).name() + "' to 'Char'."));
        }
        return null;
    }

    private static NetException failure(String errorId, Object value, NetException reason) {
        return CastFailure.because(errorId, value, NetTypes.CHAR, reason);
    }
}
