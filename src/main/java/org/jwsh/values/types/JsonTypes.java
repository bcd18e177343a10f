package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;
import org.jwsh.values.collections.ListValue;

/** The namespace {@code System.Text.Json}. */
final class JsonTypes {
    private static final String NAMESPACE = "System.Text.Json.";
    private static final String OPTIONS = NAMESPACE + "JsonSerializerOptions options)";

    private JsonTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "jsondocument" ->
                TypeSpec.ofClass(NAMESPACE + "JsonDocument", Document.class, () -> JsonTypes::document)
                        .implementing("System.IDisposable");
            case "jsonelement" ->
                TypeSpec.ofStruct(
                        NAMESPACE + "JsonElement", JsonElementValue.class, null, () -> JsonElementValue::define);
            case "jsonproperty" ->
                TypeSpec.ofStruct(
                        NAMESPACE + "JsonProperty",
                        JsonElementValue.Property.class,
                        null,
                        () -> JsonElementValue.Property::define);
            case "jsonserializer" ->
                TypeSpec.ofClass(NAMESPACE + "JsonSerializer", Void.class, () -> JsonTypes::serializer);
            case "jsonserializeroptions" ->
                TypeSpec.ofClass(NAMESPACE + "JsonSerializerOptions", JsonSettings.class, () -> JsonSettings::define);
            case "jsonnamingpolicy" ->
                TypeSpec.ofClass(
                        NAMESPACE + "JsonNamingPolicy",
                        JsonSettings.NamingPolicy.class,
                        () -> JsonSettings.NamingPolicy::define);
            default -> null;
        };
    }

    /** A text of JSON that was read. */
    @TypeName("System.Text.Json.JsonDocument")
    record Document(JsonElementValue root) {
        @Override
        public String toString() {
            return NAMESPACE + "JsonDocument";
        }
    }

    private static void document(TypeBuilder type) {
        type.staticMethod(
                        "static " + NAMESPACE + "JsonDocument Parse(string json)",
                        a -> new Document(JsonText.read((String) Failures.required(a[0], "json"), JsonSettings.USUAL)))
                .property(NAMESPACE + "JsonElement RootElement", Document.class, Document::root)
                .method("void Dispose()", Document.class, (d, a) -> null);
    }

    private static JsonSettings settings(Object given) {
        return given == null ? JsonSettings.USUAL : (JsonSettings) given;
    }

    private static void serializer(TypeBuilder type) {
        type.genericStatic(
                        "static string Serialize[TValue](TValue value)",
                        (types, a) -> JsonWriter.write(a[0], JsonSettings.USUAL))
                .genericStatic(
                        "static string Serialize[TValue](TValue value, " + OPTIONS,
                        (types, a) -> JsonWriter.write(a[0], settings(a[1])))
                .staticMethod(
                        "static string Serialize(System.Object value, type inputType)",
                        a -> JsonWriter.write(a[0], JsonSettings.USUAL))
                .staticMethod(
                        "static string Serialize(System.Object value, type inputType, " + OPTIONS,
                        a -> JsonWriter.write(a[0], settings(a[2])))
                .staticMethod(
                        "static System.Object Deserialize(string json, type returnType)",
                        a -> read(a[0], (NetType) a[1], JsonSettings.USUAL))
                .staticMethod(
                        "static System.Object Deserialize(string json, type returnType, " + OPTIONS,
                        a -> read(a[0], (NetType) a[1], settings(a[2])))
                .genericStatic(
                        "static TValue Deserialize[TValue](string json)",
                        (types, a) -> read(a[0], types.getFirst(), JsonSettings.USUAL))
                .genericStatic(
                        "static TValue Deserialize[TValue](string json, " + OPTIONS,
                        (types, a) -> read(a[0], types.getFirst(), settings(a[1])));
    }

    private static Object read(Object json, NetType type, JsonSettings settings) {
        return converted(
                JsonText.read((String) Failures.required(json, "json"), settings),
                Failures.required(type, "returnType"),
                "$");
    }

    private static Object converted(JsonElementValue element, NetType type, String path) {
        if (type == NetTypes.OBJECT) {
            return element.is("Null") ? null : element;
        }
        if (type.javaClass() == JsonElementValue.class) {
            return element;
        }
        if (element.is("Null")) {
            if (type.isValueType()) {
                throw unfit(element, type, path);
            }
            return null;
        }
        if (element.children() == null) {
            return scalar(element, type, path);
        }
        return element.is("Array") ? elements(element, type, path) : entries(element, type, path);
    }

    private static Object scalar(JsonElementValue element, NetType type, String path) {
        boolean wantsText = type == NetTypes.STRING || type.javaClass() == Character.class;
        boolean wantsNumber = Number.class.isAssignableFrom(type.javaClass()) || type.isEnum();
        boolean fits = switch (element.kind()) {
            case "String" -> !wantsNumber && type != NetTypes.BOOL;
            case "Number" -> wantsNumber;
            default -> type == NetTypes.BOOL;
        };
        if (!fits || wantsText && !element.is("String")) {
            throw unfit(element, type, path);
        }
        try {
            return LanguagePrimitives.convertTo(
                    element.is("True") || element.is("False") ? (Object) element.is("True") : element.toString(), type);
        } catch (NetException unfit) {
            throw unfit(element, type, path);
        }
    }

    private static NetException unfit(JsonElementValue element, NetType type, String path) {
        int seen = element.children() == null ? element.end() : element.start() + 1;
        return JsonText.located(
                "System.Text.Json.JsonException",
                "The JSON value could not be converted to " + type.fullName() + ". Path: " + path + " | ",
                element.source(),
                seen);
    }

    private static Object elements(JsonElementValue element, NetType type, String path) {
        List<NetType> arguments = type.genericArguments();
        NetType of = type.isArray()
                ? type.elementType()
                : arguments.size() == 1
                        ? arguments.getFirst()
                        : type.javaClass() == ListValue.class ? NetTypes.OBJECT : null;
        if (of == null) {
            throw unfit(element, type, path);
        }
        List<Object> all = new ArrayList<>();
        for (JsonElementValue each : element.children()) {
            all.add(converted(each, of, path + "[" + all.size() + "]"));
        }
        return LanguagePrimitives.convertTo(all.toArray(), type);
    }

    private static Object entries(JsonElementValue element, NetType type, String path) {
        List<NetType> arguments = type.genericArguments();
        boolean plain = type.fullName().equals("System.Collections.Hashtable");
        if (!plain && (arguments.size() != 2 || !GenericDictionary.class.isAssignableFrom(type.javaClass()))) {
            throw Failures.notSupported("Deserialization of types without a parameterless constructor, a singular"
                    + " parameterized constructor, or a parameterized constructor annotated with"
                    + " 'JsonConstructorAttribute' is not supported. Type '" + type.fullName() + "'. Path: " + path
                    + ".");
        }
        if (plain) {
            org.jwsh.values.collections.Hashtable table = new org.jwsh.values.collections.Hashtable();
            for (int i = 0; i < element.names().size(); i++) {
                table.put(
                        element.names().get(i),
                        converted(
                                element.children().get(i),
                                NetTypes.OBJECT,
                                path + "." + element.names().get(i)));
            }
            return table;
        }
        GenericDictionary made =
                new GenericDictionary(type, arguments.getFirst(), arguments.getLast(), KeyOrder.NATURAL, false);
        for (int i = 0; i < element.names().size(); i++) {
            made.put(
                    element.names().get(i),
                    converted(
                            element.children().get(i),
                            arguments.getLast(),
                            path + "." + element.names().get(i)));
        }
        return made;
    }
}
