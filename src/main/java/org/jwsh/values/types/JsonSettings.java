package org.jwsh.values.types;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** How JSON is read and written. */
@TypeName("System.Text.Json.JsonSerializerOptions")
final class JsonSettings {
    static final JsonSettings USUAL = new JsonSettings();
    private static final String SELF = "System.Text.Json.JsonSerializerOptions";

    private final Map<String, Object> settings = new LinkedHashMap<>();

    boolean isOn(String name) {
        return Boolean.TRUE.equals(settings.get(name));
    }

    boolean allowsTrailingCommas() {
        return isOn("AllowTrailingCommas");
    }

    /** A member's name as it is written. */
    String nameOf(String member) {
        if (settings.get("PropertyNamingPolicy") == null) {
            return member;
        }
        int upper = 0;
        while (upper < member.length() && Character.isUpperCase(member.charAt(upper))) {
            upper++;
        }
        int lowered = upper > 1 && upper < member.length() ? upper - 1 : upper;
        return member.substring(0, lowered).toLowerCase(java.util.Locale.ROOT) + member.substring(lowered);
    }

    private static JsonSettings web() {
        JsonSettings made = new JsonSettings();
        made.settings.put("PropertyNamingPolicy", NamingPolicy.CAMEL_CASE);
        made.settings.put("PropertyNameCaseInsensitive", true);
        return made;
    }

    static void define(TypeBuilder type) {
        type.constructor(SELF + " new()", a -> new JsonSettings())
                .constructor(
                        SELF + " new(System.Text.Json.JsonSerializerDefaults defaults)",
                        a -> a[0].toString().equals("Web") ? web() : new JsonSettings())
                .staticProperty(SELF + " Default", () -> USUAL)
                .staticProperty(SELF + " Web", JsonSettings::web);
        for (String name : new String[] {
            "WriteIndented",
            "AllowTrailingCommas",
            "PropertyNameCaseInsensitive",
            "IncludeFields",
            "IgnoreReadOnlyProperties"
        }) {
            type.property("bool " + name, JsonSettings.class, s -> s.isOn(name), (s, v) -> s.settings.put(name, v));
        }
        type.property(
                "System.Text.Json.JsonNamingPolicy PropertyNamingPolicy",
                JsonSettings.class,
                s -> s.settings.get("PropertyNamingPolicy"),
                (s, v) -> s.settings.put("PropertyNamingPolicy", v));
    }

    /** How names of members are changed. */
    @TypeName("System.Text.Json.JsonNamingPolicy")
    enum NamingPolicy {
        CAMEL_CASE;

        static void define(TypeBuilder type) {
            type.staticProperty("System.Text.Json.JsonNamingPolicy CamelCase", () -> CAMEL_CASE);
        }

        @Override
        public String toString() {
            return "System.Text.Json.JsonCamelCaseNamingPolicy";
        }
    }

    @Override
    public String toString() {
        return SELF;
    }
}
