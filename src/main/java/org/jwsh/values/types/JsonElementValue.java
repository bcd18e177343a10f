package org.jwsh.values.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.numbers.Decimal;

/**
 * A value in a text of JSON, which it remembers.
 *
 * @param content the text of a string, else null
 * @param names those of an object's properties, else null
 * @param children the values of an object's properties or an array's elements, else null
 */
@TypeName("System.Text.Json.JsonElement")
record JsonElementValue(
        String source,
        int start,
        int end,
        String kind,
        String content,
        List<String> names,
        List<JsonElementValue> children) {
    private static final String SELF = "System.Text.Json.JsonElement";

    static JsonElementValue literal(String source, int start, int end, String kind) {
        return new JsonElementValue(source, start, end, kind, null, null, null);
    }

    static JsonElementValue string(String source, int start, int end, String content) {
        return new JsonElementValue(source, start, end, "String", content, null, null);
    }

    static JsonElementValue array(String source, int start, int end, List<JsonElementValue> elements) {
        return new JsonElementValue(source, start, end, "Array", null, null, elements);
    }

    static JsonElementValue object(
            String source, int start, int end, List<String> names, List<JsonElementValue> values) {
        return new JsonElementValue(source, start, end, "Object", null, names, values);
    }

    /** A name with its value. */
    @TypeName("System.Text.Json.JsonProperty")
    record Property(String name, JsonElementValue value) {
        static void define(TypeBuilder type) {
            type.property("string Name", Property.class, Property::name)
                    .property(SELF + " Value", Property.class, Property::value)
                    .method("bool NameEquals(string text)", Property.class, (p, a) -> p.name.equals(a[0]));
        }

        @Override
        public String toString() {
            return JsonWriter.quoted(name) + ":" + value.raw();
        }
    }

    String raw() {
        return source.substring(start, end);
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    private JsonElementValue require(String... kinds) {
        for (String wanted : kinds) {
            if (is(wanted)) {
                return this;
            }
        }
        throw Failures.invalidOperation("The requested operation requires an element of type '"
                + (kinds[0].equals("True") ? "Boolean" : kinds[0]) + "', but the target element has type '" + kind
                + "'.");
    }

    /** The value of the last property of a name, or null. */
    JsonElementValue find(String name) {
        int at = require("Object").names.lastIndexOf(name);
        return at < 0 ? null : children.get(at);
    }

    private JsonElementValue get(String name) {
        JsonElementValue found = find(Failures.required(name, "propertyName"));
        if (found == null) {
            throw NetException.of(
                    "System.Collections.Generic.KeyNotFoundException",
                    "The given key was not present in the dictionary.");
        }
        return found;
    }

    private JsonElementValue at(int index) {
        List<JsonElementValue> elements = require("Array").children;
        if (index < 0 || index >= elements.size()) {
            throw NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return elements.get(index);
    }

    private boolean tryGet(String name, Reference found) {
        JsonElementValue value = find(name);
        found.set(value == null ? literal("", 0, 0, "Undefined") : value);
        return value != null;
    }

    private Object number(NetType type) {
        require("Number");
        try {
            if (type.name().equals("Decimal")) {
                return Decimal.of(new BigDecimal(raw()));
            }
            Object given = raw().matches("-?[0-9]+") ? new BigInteger(raw()) : (Object) Double.valueOf(raw());
            boolean fraction = given instanceof Double d && d != Math.rint(d);
            if (fraction && type != NetTypes.DOUBLE && !type.name().equals("Single")) {
                throw invalid();
            }
            return LanguagePrimitives.convertTo(given, type);
        } catch (NetException unfit) {
            throw invalid();
        }
    }

    private static NetException invalid() {
        return Failures.format("One of the identified items was in an invalid format.");
    }

    private Object text(NetType type) {
        try {
            return LanguagePrimitives.convertTo(require("String").content, type);
        } catch (NetException unfit) {
            if (unfit.netType().fullName().endsWith("InvalidOperationException")) {
                throw unfit;
            }
            throw Failures.format("The JSON value is not in a supported " + type.name() + " format.");
        }
    }

    /** What it is as a value of .NET: objects and arrays stay elements. */
    private Object string() {
        return is("Null") ? null : require("String").content;
    }

    static void define(TypeBuilder type) {
        Class<JsonElementValue> self = JsonElementValue.class;
        String kinds = "System.Text.Json.JsonValueKind";
        type.property(kinds + " ValueKind", self, e -> Enums.value(kinds, e.kind))
                .method(SELF + " GetProperty(string propertyName)", self, (e, a) -> e.get((String) a[0]))
                .method(
                        "bool TryGetProperty(string propertyName, [ref] " + SELF + " value)",
                        self,
                        (e, a) -> e.tryGet((String) a[0], (Reference) a[1]))
                .method(SELF + " Item(int index) {get;}", self, (e, a) -> e.at((int) a[0]))
                .method(SELF + " get_Item(int index)", self, (e, a) -> e.at((int) a[0]))
                .method(
                        "int GetArrayLength()",
                        self,
                        (e, a) -> e.require("Array").children.size())
                .method(
                        "int GetPropertyCount()",
                        self,
                        (e, a) -> e.require("Object").children.size())
                .method(
                        "System.Collections.IEnumerable EnumerateArray()",
                        self,
                        (e, a) -> e.require("Array").children.toArray())
                .method(
                        "System.Collections.IEnumerable EnumerateObject()",
                        self,
                        (e, a) -> e.properties().toArray())
                .method("string GetString()", self, (e, a) -> e.string())
                .method(
                        "bool GetBoolean()",
                        self,
                        (e, a) -> e.require("True", "False").is("True"))
                .method("string GetRawText()", self, (e, a) -> e.raw())
                .method("byte[] GetBytesFromBase64()", self, (e, a) -> e.bytes())
                .method("bool ValueEquals(string text)", self, (e, a) -> java.util.Objects.equals(e.string(), a[0]))
                .method(SELF + " Clone()", self, (e, a) -> e)
                .method("string ToString()", self, (e, a) -> e.toString());
        for (NetType number : List.of(
                NetTypes.named("System.Byte"),
                NetTypes.named("System.SByte"),
                NetTypes.named("System.Int16"),
                NetTypes.named("System.UInt16"),
                NetTypes.INT,
                NetTypes.named("System.UInt32"),
                NetTypes.named("System.Int64"),
                NetTypes.named("System.UInt64"),
                NetTypes.named("System.Single"),
                NetTypes.DOUBLE,
                NetTypes.named("System.Decimal"))) {
            getters(type, number, e -> e.number(number));
        }
        for (String text : new String[] {"DateTime", "DateTimeOffset", "Guid"}) {
            NetType of = NetTypes.named("System." + text);
            getters(type, of, e -> e.text(of));
        }
    }

    private interface Get {
        Object of(JsonElementValue element);
    }

    private static void getters(TypeBuilder type, NetType of, Get get) {
        String shown = of.displayName();
        type.method(shown + " Get" + of.name() + "()", JsonElementValue.class, (e, a) -> get.of(e))
                .method("bool TryGet" + of.name() + "([ref] " + shown + " value)", JsonElementValue.class, (e, a) -> {
                    try {
                        ((Reference) a[0]).set(get.of(e));
                        return true;
                    } catch (NetException unfit) {
                        if (unfit.netType().fullName().endsWith("InvalidOperationException")) {
                            throw unfit;
                        }
                        ((Reference) a[0]).set(of.defaultValue());
                        return false;
                    }
                });
    }

    private List<Property> properties() {
        require("Object");
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(i -> new Property(names.get(i), children.get(i)))
                .toList();
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(require("String").content);
        } catch (IllegalArgumentException noBase64) {
            throw Failures.format("The JSON value is not in a supported Base64 format.");
        }
    }

    @Override
    public String toString() {
        return switch (kind) {
            case "Null", "Undefined" -> "";
            case "True", "False" -> kind;
            case "String" -> content;
            default -> raw();
        };
    }
}
