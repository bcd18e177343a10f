package org.jwsh.compile;

import java.math.BigDecimal;
import org.jwsh.language.NumericKind;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.numbers.Decimal;

/** The values of number literals. */
public final class NumberLiterals {
    private NumberLiterals() {}

    /** The value of a number of that kind. */
    public static Object value(NumericKind kind, Number number) {
        return switch (kind) {
            case INT32 -> number.intValue();
            case INT64 -> number.longValue();
            case DOUBLE -> number.doubleValue();
            case DECIMAL -> Decimal.of((BigDecimal) number);
            case BIG_INTEGER -> number;
            case BYTE -> number.byteValue();
            case INT16 -> number.shortValue();
            case SBYTE -> LanguagePrimitives.convertTo(number, NetTypes.named("System.SByte"));
            case UINT16 -> LanguagePrimitives.convertTo(number, NetTypes.named("System.UInt16"));
            case UINT32 -> LanguagePrimitives.convertTo(number, NetTypes.named("System.UInt32"));
            case UINT64 -> LanguagePrimitives.convertTo(number, NetTypes.named("System.UInt64"));
        };
    }
}
