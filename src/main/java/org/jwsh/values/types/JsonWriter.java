package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.Member;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.DateTimeOffset;

/** Writes values as {@code System.Text.Json} does: everything that a page could take for markup is escaped. */
final class JsonWriter {
    private static final String MARKUP = "\"'<>&+`\u007f";
    private static final int DEEPEST = 64;

    private final StringBuilder out = new StringBuilder();
    private final JsonSettings settings;
    private int depth;

    private JsonWriter(JsonSettings settings) {
        this.settings = settings;
    }

    static String write(Object value, JsonSettings settings) {
        JsonWriter writer = new JsonWriter(settings);
        writer.value(value);
        return writer.out.toString();
    }

    /** A text in quotation marks. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = "\b\f\n\r\t\\".indexOf(c);
            if (known >= 0) {
                out.append('\\').append("bfnrt\\".charAt(known));
            } else if (c < ' ' || c > '~' || MARKUP.indexOf(c) >= 0) {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private void value(Object given) {
        Object value = PSObject.unwrap(given);
        switch (value) {
            case null -> out.append("null");
            case String text -> out.append(quoted(text));
            case Character c -> out.append(quoted(c.toString()));
            case Boolean b -> out.append(b);
            case EnumValue e -> out.append(e.number());
            case Double d -> out.append(finite(d, d));
            case Float f -> out.append(finite(f, f));
            case JsonElementValue element -> out.append(element.raw());
            case byte[] bytes -> out.append(quoted(Base64.getEncoder().encodeToString(bytes)));
            case DateTime date -> out.append(quoted(date.format("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", Culture.INVARIANT)));
            case DateTimeOffset date ->
                out.append(quoted(date.format("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", Culture.INVARIANT)));
            case Map<?, ?> map -> map(map);
            default -> other(value);
        }
    }

    private static String finite(double value, Object shown) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw Failures.argument(
                    ".NET number values such as positive and negative infinity cannot be written as valid JSON. To make"
                            + " it work when using 'JsonSerializer', consider specifying"
                            + " 'JsonNumberHandling.AllowNamedFloatingPointLiterals' (see"
                            + " https://learn.microsoft.com/dotnet/api/system.text.json.serialization.jsonnumberhandling).",
                    null);
        }
        return ((String) LanguagePrimitives.convertTo(
                org.jwsh.values.text.NumberFormat.format(shown, "R", Culture.INVARIANT), NetTypes.STRING));
    }

    private void other(Object value) {
        if (value instanceof Number) {
            out.append(LanguagePrimitives.toStringInvariant(value));
            return;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements != null) {
            array(elements);
        } else if (value instanceof Formattable || value instanceof Uri || value instanceof Version) {
            out.append(quoted(value.toString()));
        } else {
            members(value);
        }
    }

    private void open(char c) {
        out.append(c);
        if (++depth > DEEPEST) {
            throw NetException.of(
                    "System.Text.Json.JsonException",
                    "A possible object cycle was detected. This can either be due to a cycle or if the object depth is"
                            + " larger than the maximum allowed depth of 64. Consider using ReferenceHandler.Preserve on"
                            + " JsonSerializerOptions to support cycles.");
        }
    }

    private void close(char c, boolean empty) {
        depth--;
        if (!empty) {
            line();
        }
        out.append(c);
    }

    private void line() {
        if (settings.isOn("WriteIndented")) {
            out.append('\n').repeat(' ', 2 * depth);
        }
    }

    private void name(String name, boolean first) {
        out.append(first ? "" : ",");
        line();
        out.append(quoted(name)).append(settings.isOn("WriteIndented") ? ": " : ":");
    }

    private void array(Iterator<?> elements) {
        open('[');
        boolean first = true;
        while (elements.hasNext()) {
            out.append(first ? "" : ",");
            line();
            value(elements.next());
            first = false;
        }
        close(']', first);
    }

    private void map(Map<?, ?> map) {
        open('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            name(LanguagePrimitives.toStringInvariant(entry.getKey()), first);
            value(entry.getValue());
            first = false;
        }
        close('}', first);
    }

    private void members(Object value) {
        List<PropertyMember> properties = new ArrayList<>();
        for (Member member : NetTypes.of(value).members().all()) {
            if (member instanceof PropertyMember property && property.extension() == null && !property.field()) {
                properties.add(property);
            }
        }
        open('{');
        boolean first = true;
        for (PropertyMember property : properties) {
            name(settings.nameOf(property.name()), first);
            value(property.getter().get(value));
            first = false;
        }
        close('}', first);
    }
}
