package org.jwsh.commands.modules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.Guid;
import org.jwsh.values.types.Version;

/**
 * A module as it is asked for: its name or path, and which versions will do.
 *
 * @param guid null where any will do
 */
public record ModuleSpecification(String name, Guid guid, VersionRange versions) {
    private static final String SELF = "Microsoft.PowerShell.Commands.ModuleSpecification";
    private static final Pattern PAIR = Pattern.compile("(\\w+)\\s*=\\s*(['\"])(.*?)\\2");
    private static final List<String> KEYS =
            List.of("ModuleName", "ModuleVersion", "MaximumVersion", "RequiredVersion", "GUID");

    /** Any version of a module. */
    public static ModuleSpecification named(String name) {
        return new ModuleSpecification(name, null, VersionRange.ANY);
    }

    /**
     * Reads a name or a hashtable with {@code ModuleName} and versions.
     *
     * @throws NetException of type ArgumentException or MissingMemberException
     */
    public static ModuleSpecification of(Object given) {
        Object base = PSObject.unwrap(given);
        if (base instanceof ModuleSpecification known) {
            return known;
        }
        return base instanceof Map<?, ?> entries
                ? ofEntries(entries)
                : named(LanguagePrimitives.toStringInvariant(base));
    }

    private static ModuleSpecification ofEntries(Map<?, ?> entries) {
        String unknown = entries.keySet().stream()
                .map(LanguagePrimitives::toStringInvariant)
                .filter(key -> KEYS.stream().noneMatch(key::equalsIgnoreCase))
                .map(key -> "'" + key + "'")
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw NetException.of(
                    "System.ArgumentException",
                    "The hashtable describing a module contains one or more members that are not valid. The valid"
                            + " members are ("
                            + KEYS.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "))
                            + "). Remove the members that are not valid (" + unknown + "), then try again.");
        }
        VersionRange versions = new VersionRange(
                version(entries, "ModuleVersion"),
                text(entries, "MaximumVersion"),
                version(entries, "RequiredVersion"));
        String name = text(entries, "ModuleName");
        if (name == null || name.isEmpty()) {
            throw missing("ModuleName");
        }
        if (versions.isOpen()) {
            throw missing("ModuleVersion");
        }
        if (versions.required() != null && (versions.minimum() != null || versions.maximum() != null)) {
            throw NetException.of(
                    "System.ArgumentException",
                    "The parameters " + (versions.minimum() == null ? "MaximumVersion" : "ModuleVersion")
                            + " and RequiredVersion cannot be used together. Please specify only one parameter.");
        }
        Object guid = value(entries, "GUID");
        return new ModuleSpecification(
                name,
                guid == null ? null : (Guid) LanguagePrimitives.convertTo(guid, NetTypes.named("System.Guid")),
                versions);
    }

    private static Object present(Object given, String parameter) {
        if (given == null) {
            throw NetException.of(
                    "System.ArgumentNullException", "Value cannot be null. (Parameter '" + parameter + "')");
        }
        return given;
    }

    /** Reads what {@link #toString} wrote: a name, or a hashtable of texts. */
    private static boolean tryParse(String text, Reference result) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        Matcher pairs = PAIR.matcher(text);
        while (pairs.find()) {
            entries.put(pairs.group(1), pairs.group(3));
        }
        try {
            result.set(text.startsWith("@{") ? ofEntries(entries) : named(text));
            return true;
        } catch (NetException invalid) {
            return false;
        }
    }

    private static NetException missing(String member) {
        return NetException.of(
                "System.MissingMemberException",
                "The hashtable describing a module must contain the member '" + member + "'.");
    }

    private static Object value(Map<?, ?> entries, String key) {
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (LanguagePrimitives.toStringInvariant(entry.getKey()).equalsIgnoreCase(key)) {
                return PSObject.unwrap(entry.getValue());
            }
        }
        return null;
    }

    private static String text(Map<?, ?> entries, String key) {
        Object value = value(entries, key);
        return value == null ? null : LanguagePrimitives.toStringInvariant(value);
    }

    private static Version version(Map<?, ?> entries, String key) {
        Object value = value(entries, key);
        return value == null ? null : (Version) LanguagePrimitives.convertTo(value, NetTypes.named("System.Version"));
    }

    /** Whether a module is one of those that are asked for. */
    public boolean matches(PSModuleInfo module) {
        boolean named = name.indexOf('/') < 0
                ? WildcardPattern.of(name, true).isMatch(module.name())
                : name.equals(module.path());
        return named
                && (guid == null || guid.equals(module.guid()))
                && versions.accepts(Version.parse(module.version()));
    }

    /** The message for a module that is nowhere. */
    public String notFoundMessage() {
        return "The specified module '" + name + "' " + (versions.isOpen() ? "" : versions.described() + " ")
                + "was not loaded because no valid module file was found in any module directory.";
    }

    /** What scripts see. */
    static void define(TypeBuilder type) {
        type.property("string Name", ModuleSpecification.class, ModuleSpecification::name)
                .property("System.Nullable[guid] Guid", ModuleSpecification.class, ModuleSpecification::guid)
                .property(
                        "version Version",
                        ModuleSpecification.class,
                        s -> s.versions().minimum())
                .property(
                        "string MaximumVersion",
                        ModuleSpecification.class,
                        s -> s.versions().maximum())
                .property(
                        "version RequiredVersion",
                        ModuleSpecification.class,
                        s -> s.versions().required())
                .method("string ToString()", ModuleSpecification.class, (s, a) -> s.toString())
                .constructor(SELF + " new(string moduleName)", a -> of(present(a[0], "moduleName")))
                .constructor(SELF + " new()", a -> named(null))
                .staticMethod(
                        "static bool TryParse(string input, [ref] " + SELF + " result)",
                        a -> tryParse((String) a[0], (Reference) a[1]))
                .constructor(
                        SELF + " new(hashtable moduleSpecification)", a -> of(present(a[0], "moduleSpecification")));
    }

    @Override
    public String toString() {
        if (guid == null && versions.isOpen()) {
            return name;
        }
        StringBuilder text = new StringBuilder("@{ ModuleName = '").append(name).append('\'');
        if (guid != null) {
            text.append("; Guid = '{").append(guid).append("}' ");
        }
        append(text, "RequiredVersion", versions.required());
        append(text, "ModuleVersion", versions.minimum());
        append(text, "MaximumVersion", versions.maximum());
        return text.append(" }").toString();
    }

    private static void append(StringBuilder text, String key, Object value) {
        if (value != null) {
            text.append("; ").append(key).append(" = '").append(value).append('\'');
        }
    }
}
