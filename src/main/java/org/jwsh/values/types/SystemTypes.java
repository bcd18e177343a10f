package org.jwsh.values.types;

import java.util.List;
import java.util.function.Supplier;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.DateTimeOffset;
import org.jwsh.values.time.TimeSpan;

/** The namespace {@code System}. */
final class SystemTypes {
    private SystemTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "object" ->
                new TypeSpec(
                        "System.Object",
                        Object.class,
                        TypeSpec.Kind.CLASS,
                        null,
                        TypeSpec.NONE,
                        null,
                        () -> ObjectMembers::define);
            case "marshalbyrefobject" ->
                TypeSpec.ofAbstract("System.MarshalByRefObject", Object.class, () -> ComponentTypes::remote);
            case "valuetype" -> TypeSpec.ofClass("System.ValueType", Object.class, () -> type -> {});
            case "void" -> TypeSpec.ofStruct("System.Void", Void.class, null, () -> type -> {});
            case "enum" ->
                TypeSpec.ofClass("System.Enum", Object.class, () -> EnumMembers::define)
                        .extending("System.ValueType");
            case "array" -> TypeSpec.ofClass("System.Array", Object.class, () -> ArrayMembers::define);
            case "string" -> TypeSpec.ofClass("System.String", String.class, () -> StringMembers::define);
            case "boolean" -> TypeSpec.ofStruct("System.Boolean", Boolean.class, false, () -> BooleanMembers::define);
            case "char" -> TypeSpec.ofStruct("System.Char", Character.class, '\0', () -> CharMembers::define);
            case "byte" -> number("System.Byte", Byte.class, (byte) 0);
            case "sbyte" -> number("System.SByte", SByte.class, SByte.of(0));
            case "int16" -> number("System.Int16", Short.class, (short) 0);
            case "uint16" -> number("System.UInt16", UInt16.class, UInt16.of(0));
            case "int32" -> number("System.Int32", Integer.class, 0);
            case "uint32" -> number("System.UInt32", UInt32.class, UInt32.of(0));
            case "int64" -> number("System.Int64", Long.class, 0L);
            case "uint64" -> number("System.UInt64", UInt64.class, UInt64.of(0));
            case "single" -> number("System.Single", Float.class, 0f);
            case "double" -> number("System.Double", Double.class, 0.0);
            case "decimal" -> number("System.Decimal", Decimal.class, (Supplier<Decimal>) () -> Decimal.ZERO);
            case "delegate" -> TypeSpec.ofClass("System.Delegate", Delegate.class, () -> SystemTypes::delegates);
            case "multicastdelegate" ->
                TypeSpec.ofClass("System.MulticastDelegate", Delegate.class, () -> type -> {})
                        .extending("System.Delegate");
            case "action" -> DelegateType.spec("System.Action", null, List.of(), List.of());
            case "eventhandler" ->
                DelegateType.spec(
                        "System.EventHandler", null, List.of(NetTypes.OBJECT, NetTypes.OBJECT), List.of("sender", "e"));
            case "tuple" ->
                TypeSpec.ofClass("System.Tuple", Void.class, () -> t -> TupleValue.factory(t, "System.Tuple"));
            case "valuetuple" ->
                TypeSpec.ofStruct(
                        "System.ValueTuple", Void.class, null, () -> t -> TupleValue.factory(t, "System.ValueTuple"));
            case "stringcomparer" ->
                TypeSpec.ofClass("System.StringComparer", TextComparer.class, () -> SystemTypes::comparer);
            case "ordinalcasesensitivecomparer" -> textComparer("System.OrdinalCaseSensitiveComparer");
            case "ordinalignorecasecomparer" -> textComparer("System.OrdinalIgnoreCaseComparer");
            case "cultureawarecomparer" -> textComparer("System.CultureAwareComparer");
            case "datetime" ->
                TypeSpec.ofStruct("System.DateTime", DateTime.class, DateTime.MIN_VALUE, () -> DateTimeMembers::define);
            case "timespan" ->
                TypeSpec.ofStruct("System.TimeSpan", TimeSpan.class, TimeSpan.ZERO, () -> TimeSpanMembers::define);
            case "datetimeoffset" ->
                TypeSpec.ofStruct(
                        "System.DateTimeOffset",
                        DateTimeOffset.class,
                        new DateTimeOffset(DateTime.MIN_VALUE, java.time.ZoneOffset.UTC),
                        () -> DateTimeOffsetMembers::define);
            case "dateonly" ->
                TypeSpec.ofStruct(
                        "System.DateOnly", DateOnly.class, new DateOnly(DateTime.MIN_VALUE), () -> DateOnly::define);
            case "timeonly" ->
                TypeSpec.ofStruct(
                        "System.TimeOnly", TimeOnly.class, new TimeOnly(TimeSpan.ZERO), () -> TimeOnly::define);
            case "environment" -> TypeSpec.ofClass("System.Environment", Void.class, () -> EnvironmentMembers::define);
            case "operatingsystem" ->
                TypeSpec.ofClass("System.OperatingSystem", OperatingSystem.class, () -> OperatingSystem::define);
            case "version" -> TypeSpec.ofClass("System.Version", Version.class, () -> Version::define);
            case "guid" -> TypeSpec.ofStruct("System.Guid", Guid.class, Guid.EMPTY, () -> Guid::define);
            case "convert" -> TypeSpec.ofClass("System.Convert", Void.class, () -> ConvertMembers::define);
            case "bitconverter" ->
                TypeSpec.ofClass("System.BitConverter", Void.class, () -> BitConverterMembers::define);
            case "console" -> TypeSpec.ofClass("System.Console", Void.class, () -> ConsoleMembers::define);
            case "random" -> TypeSpec.ofClass("System.Random", java.util.Random.class, () -> RandomMembers::define);
            case "gc" -> TypeSpec.ofClass("System.GC", Void.class, () -> SystemTypes::collector);
            case "dbnull" -> TypeSpec.ofClass("System.DBNull", DBNull.class, () -> DBNull::define);
            case "uri" -> TypeSpec.ofClass("System.Uri", Uri.class, Uri.Definition::new);
            case "uribuilder" ->
                TypeSpec.ofClass("System.UriBuilder", UriBuilderValue.class, () -> UriBuilderValue::define);
            case "charenumerator" ->
                TypeSpec.ofClass("System.CharEnumerator", ValueEnumerator.class, () -> ValueEnumerator::define)
                        .implementing("System.Collections.IEnumerator", "System.ICloneable", "System.IDisposable");
            case "arrayenumerator" ->
                TypeSpec.ofClass("System.ArrayEnumerator", ValueEnumerator.class, () -> ValueEnumerator::define)
                        .implementing("System.Collections.IEnumerator", "System.ICloneable");
            case "intptr" ->
                TypeSpec.ofStruct("System.IntPtr", NativeInt.class, NativeInt.ZERO, () -> NativeInt::define)
                        .implementing("System.IComparable", "System.IFormattable");
            case "index" ->
                TypeSpec.ofStruct("System.Index", IndexValue.class, IndexValue.START, () -> IndexValue::define);
            case "half" ->
                TypeSpec.ofStruct("System.Half", HalfValue.class, HalfValue.ZERO, () -> HalfValue::define)
                        .implementing("System.IComparable", "System.IFormattable");
            case "timezoneinfo" ->
                TypeSpec.ofClass("System.TimeZoneInfo", TimeZoneValue.class, () -> TimeZoneValue::define);
            case "timezone" -> TypeSpec.ofClass("System.TimeZone", MachineZone.class, () -> MachineZone::define);
            case "currentsystemtimezone" ->
                TypeSpec.ofClass("System.CurrentSystemTimeZone", MachineZone.class, () -> MachineZone::define)
                        .extending("System.TimeZone");
            case "activator" -> TypeSpec.ofClass("System.Activator", Void.class, () -> InteropTypes::activator);
            case "appdomain" ->
                TypeSpec.ofClass("System.AppDomain", InteropTypes.Domain.class, () -> InteropTypes::domain);
            case "nullable" -> TypeSpec.ofClass("System.Nullable", Void.class, () -> InteropTypes::nullable);
            case "eventargs" -> TypeSpec.ofClass("System.EventArgs", EventArgs.class, () -> EventArgs::define);
            case "weakreference" -> TypeSpec.ofClass("System.WeakReference", WeakValue.class, () -> WeakValue::define);
            case "range" ->
                TypeSpec.ofStruct("System.Range", RangeValue.class, RangeValue.ALL, () -> RangeValue::define);
            case "buffer" -> TypeSpec.ofClass("System.Buffer", Void.class, () -> SystemTypes::buffer);
            case "appcontext" -> TypeSpec.ofClass("System.AppContext", Void.class, () -> SystemTypes::appContext);
            case "mathf" -> TypeSpec.ofClass("System.MathF", Void.class, () -> MathFMembers::define);
            case "math" -> TypeSpec.ofClass("System.Math", Void.class, () -> MathMembers::define);
            default -> null;
        };
    }

    private static TypeSpec number(String name, Class<?> javaClass, Object zero) {
        return TypeSpec.ofStruct(name, javaClass, zero, () -> new NumberMembers(name));
    }

    private static void collector(TypeBuilder type) {
        type.staticProperty("int MaxGeneration", () -> 2)
                .staticMethod("static void Collect()", a -> null)
                .staticMethod("static void WaitForPendingFinalizers()", a -> null)
                .staticMethod("static void SuppressFinalize(System.Object obj)", a -> null)
                .staticMethod("static void KeepAlive(System.Object obj)", a -> null)
                .staticMethod("static int GetGeneration(System.Object obj)", a -> 0)
                .staticMethod(
                        "static int CollectionCount(int generation)",
                        a -> (int) java.lang.management.ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(java.lang.management.GarbageCollectorMXBean::getCollectionCount)
                                .filter(count -> count > 0)
                                .sum())
                .staticMethod(
                        "static long GetTotalMemory(bool forceFullCollection)",
                        a -> Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory());
    }

    private static TypeSpec textComparer(String name) {
        return TypeSpec.ofClass(name, TextComparer.class, () -> type -> {}).extending("System.StringComparer");
    }

    private static void comparer(TypeBuilder type) {
        String[] names = {
            "CurrentCulture",
            "CurrentCultureIgnoreCase",
            "InvariantCulture",
            "InvariantCultureIgnoreCase",
            "Ordinal",
            "OrdinalIgnoreCase"
        };
        for (int i = 0; i < names.length; i++) {
            TextComparer comparer = new TextComparer(i);
            type.staticProperty("System.StringComparer " + names[i], () -> comparer);
        }
        type.staticMethod(
                        "static System.StringComparer FromComparison(System.StringComparison comparisonType)",
                        a -> new TextComparer(Enums.number(a[0])))
                .staticMethod(
                        "static System.StringComparer Create(cultureinfo culture, bool ignoreCase)",
                        a -> new TextComparer((boolean) a[1] ? 1 : 0))
                .method(
                        "int Compare(System.Object x, System.Object y)",
                        TextComparer.class,
                        (c, a) -> c.compare(a[0], a[1]))
                .method(
                        "bool Equals(System.Object x, System.Object y)",
                        TextComparer.class,
                        (c, a) -> c.compare(a[0], a[1]) == 0);
        type.method("int Compare(string x, string y)", TextComparer.class, (c, a) -> c.compare(a[0], a[1]))
                .method("bool Equals(string x, string y)", TextComparer.class, (c, a) -> c.compare(a[0], a[1]) == 0)
                .method(
                        "int GetHashCode(string obj)",
                        TextComparer.class,
                        (c, a) -> c.fold(a[0]).hashCode());
    }

    /** Bytes of arrays, whatever their elements; copied between arrays of bytes. */
    private static void buffer(TypeBuilder type) {
        type.staticMethod("static void BlockCopy(array src, int srcOffset, array dst, int dstOffset, int count)", a -> {
                    System.arraycopy(bytes(a[0], "src"), (int) a[1], bytes(a[2], "dst"), (int) a[3], (int) a[4]);
                    return null;
                })
                .staticMethod("static int ByteLength(array array)", a -> bytes(a[0], "array").length)
                .staticMethod("static byte GetByte(array array, int index)", a -> bytes(a[0], "array")[(int) a[1]])
                .staticMethod("static void SetByte(array array, int index, byte value)", a -> {
                    bytes(a[0], "array")[(int) a[1]] = (byte) a[2];
                    return null;
                });
    }

    private static byte[] bytes(Object array, String parameter) {
        if (array instanceof byte[] bytes) {
            return bytes;
        }
        throw Failures.argument("Object must be an array of primitives.", parameter);
    }

    private static void appContext(TypeBuilder type) {
        type.staticProperty(
                        "string BaseDirectory",
                        () -> org.jwsh.values.SessionAmbient.current().directory() + "/")
                .staticProperty("string TargetFrameworkName", () -> ".NETCoreApp,Version=v10.0")
                .staticMethod("static System.Object GetData(string name)", a -> null)
                .staticMethod("static bool TryGetSwitch(string switchName, [ref] bool isEnabled)", a -> {
                    ((org.jwsh.values.Reference) a[1]).set(false);
                    return false;
                })
                .staticMethod("static void SetSwitch(string switchName, bool isEnabled)", a -> null);
    }

    private static void delegates(TypeBuilder type) {
        type.staticMethod("static System.Delegate Combine(System.Delegate a, System.Delegate b)", a -> {
                    java.util.List<Delegate> parts = new java.util.ArrayList<>();
                    for (Object each : a) {
                        parts.addAll(each == null ? java.util.List.of() : ((Delegate) each).parts());
                    }
                    return Delegate.combined(parts);
                })
                .staticMethod("static System.Delegate Remove(System.Delegate source, System.Delegate value)", a -> {
                    if (a[0] == null || a[1] == null) {
                        return a[0];
                    }
                    java.util.List<Delegate> parts = new java.util.ArrayList<>(((Delegate) a[0]).parts());
                    int at = parts.lastIndexOf(a[1]);
                    if (at >= 0) {
                        parts.remove(at);
                    }
                    return Delegate.combined(parts);
                });
    }
}
