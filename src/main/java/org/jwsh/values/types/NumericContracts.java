package org.jwsh.values.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetType;

/** The generic interfaces of numbers, {@code System.Numerics.INumber[T]} and its like, and the interfaces of number types. */
final class NumericContracts {
    /** Behind a name the interfaces that it extends: T stands for the number, names without a dot are of System.Numerics. */
    private static final String NAMES = """
        IAdditionOperators
        IAdditiveIdentity
        IBitwiseOperators
        IComparisonOperators IEqualityOperators[T,T,bool]
        IDecrementOperators
        IDivisionOperators
        IEqualityOperators
        IIncrementOperators
        IMinMaxValue
        IModulusOperators
        IMultiplicativeIdentity
        IMultiplyOperators
        IShiftOperators
        ISubtractionOperators
        IUnaryNegationOperators
        IUnaryPlusOperators
        IExponentialFunctions IFloatingPointConstants[T]
        IHyperbolicFunctions IFloatingPointConstants[T]
        ILogarithmicFunctions IFloatingPointConstants[T]
        IPowerFunctions INumberBase[T]
        IRootFunctions IFloatingPointConstants[T]
        ITrigonometricFunctions IFloatingPointConstants[T]
        IFloatingPointConstants INumberBase[T]
        INumberBase IAdditionOperators[T,T,T] IAdditiveIdentity[T,T] IDecrementOperators[T] IDivisionOperators[T,T,T] System.IEquatable[T] IEqualityOperators[T,T,bool] IIncrementOperators[T] IMultiplicativeIdentity[T,T] IMultiplyOperators[T,T,T] System.ISpanFormattable System.ISpanParsable[T] ISubtractionOperators[T,T,T] IUnaryPlusOperators[T,T] IUnaryNegationOperators[T,T] System.IUtf8SpanFormattable System.IUtf8SpanParsable[T]
        INumber System.IComparable System.IComparable[T] IComparisonOperators[T,T,bool] IModulusOperators[T,T,T] INumberBase[T]
        ISignedNumber INumberBase[T]
        IUnsignedNumber INumberBase[T]
        IBinaryNumber IBitwiseOperators[T,T,T] INumber[T]
        IBinaryInteger IBinaryNumber[T] IShiftOperators[T,int,T]
        IFloatingPoint IFloatingPointConstants[T] INumber[T] ISignedNumber[T]
        IFloatingPointIeee754 IExponentialFunctions[T] IFloatingPoint[T] IHyperbolicFunctions[T] ILogarithmicFunctions[T] IPowerFunctions[T] IRootFunctions[T] ITrigonometricFunctions[T]
        IBinaryFloatingPointIeee754 IBinaryNumber[T] IFloatingPointIeee754[T]
        """;

    private static final Set<String> TYPES = Set.of(
            "System.Byte",
            "System.SByte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
            "System.Single",
            "System.Double",
            "System.Decimal",
            "System.Char",
            "System.Half",
            "System.IntPtr",
            "System.Numerics.BigInteger",
            "System.Numerics.Complex");

    private static final Map<String, String[]> BY_NAME = read();

    private NumericContracts() {}

    private static Map<String, String[]> read() {
        Map<String, String[]> names = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(" ");
            names.put(CaseFolding.fold(parts[0]), parts);
        });
        return names;
    }

    /** The name of the interface as declared, and those it extends for these arguments; null where there is none. */
    static List<String> find(String folded, List<NetType> arguments) {
        String[] parts = BY_NAME.get(folded);
        return parts == null ? null : filled(parts, arguments.getFirst().displayName());
    }

    private static List<String> filled(String[] parts, String self) {
        return java.util.Arrays.stream(parts)
                .map(name -> name.replaceAll("\\bT\\b", Matcher.quoteReplacement(self)))
                .map(name -> name.indexOf('.') < 0 || name.indexOf('[') >= 0 && name.indexOf('[') < name.indexOf('.')
                        ? "System.Numerics." + name
                        : name)
                .toList();
    }

    static boolean ofNumbers(String fullName) {
        return TYPES.contains(fullName);
    }

    /** The interfaces that a number type declares, its own name in the place of T. */
    static List<String> of(String fullName, String self) {
        String declared = switch (fullName) {
            case "System.Byte", "System.UInt16", "System.UInt32", "System.UInt64" ->
                plain() + whole() + "IUnsignedNumber[T] ";
            case "System.SByte", "System.Int16", "System.Int32", "System.Int64" ->
                plain() + whole() + "ISignedNumber[T] ";
            case "System.Single", "System.Double" -> plain() + "IBinaryFloatingPointIeee754[T] IMinMaxValue[T] ";
            case "System.Decimal" ->
                "System.ISpanFormattable System.IComparable System.IConvertible System.IComparable[T] System.IEquatable[T]"
                        + " System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback"
                        + " IFloatingPoint[T] IMinMaxValue[T] ";
            case "System.Char" ->
                "System.IComparable System.IComparable[T] System.IEquatable[T] System.IConvertible System.ISpanFormattable "
                        + whole() + "IUnsignedNumber[T] ";
            case "System.Half" ->
                "System.IComparable System.ISpanFormattable System.IComparable[T] System.IEquatable[T]"
                        + " IBinaryFloatingPointIeee754[T] IMinMaxValue[T] ";
            case "System.IntPtr" ->
                "System.IEquatable[T] System.IComparable System.IComparable[T] System.ISpanFormattable"
                        + " System.Runtime.Serialization.ISerializable " + whole() + "ISignedNumber[T] ";
            case "System.Numerics.BigInteger" ->
                "System.ISpanFormattable System.IComparable System.IComparable[T] System.IEquatable[T] IBinaryInteger[T]"
                        + " ISignedNumber[T] ";
            default -> "System.IEquatable[T] System.IFormattable INumberBase[T] ISignedNumber[T] ";
        };
        return filled((declared + "System.IUtf8SpanFormattable").split(" "), self);
    }

    private static String plain() {
        return "System.IComparable System.IConvertible System.ISpanFormattable System.IComparable[T] System.IEquatable[T] ";
    }

    private static String whole() {
        return "IBinaryInteger[T] IMinMaxValue[T] ";
    }
}
