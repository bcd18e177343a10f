package org.jwsh.values.types;

import java.util.List;
import java.util.Map;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * An assembly of .NET by its name; which types belong to it is told by their namespaces.
 *
 * @param name the simple name
 */
public record AssemblyValue(String name) implements NetTyped {
    private static final String LIBRARY = "System.Private.CoreLib";
    private static final String AUTOMATION = "System.Management.Automation";
    static final String SCRIPTS = "PowerShell Class Assembly";
    private static final List<String> NAMES = List.of(
            LIBRARY,
            AUTOMATION,
            "Microsoft.PowerShell.Commands.Utility",
            "Microsoft.PowerShell.Commands.Management",
            "Microsoft.PowerShell.ConsoleHost",
            "Microsoft.PowerShell.Security",
            "System.Runtime",
            "System.Console",
            "System.Collections",
            "System.Linq",
            "System.Text.RegularExpressions",
            "System.Private.Uri",
            "System.Private.Xml",
            "System.Private.Xml.Linq",
            "System.Net.Primitives",
            "System.IO.Compression",
            "System.Security.Cryptography",
            "System.Runtime.Numerics");
    private static final Map<String, String> BY_NAMESPACE = Map.ofEntries(
            Map.entry("System.Text.RegularExpressions", "System.Text.RegularExpressions"),
            Map.entry("System.Xml", "System.Private.Xml"),
            Map.entry("System.Xml.Linq", "System.Private.Xml.Linq"),
            Map.entry("System.Linq", "System.Linq"),
            Map.entry("System.Numerics", "System.Runtime.Numerics"),
            Map.entry("System.Net", "System.Net.Primitives"),
            Map.entry("System.Net.Mail", "System.Net.Mail"),
            Map.entry("System.IO.Compression", "System.IO.Compression"),
            Map.entry("System.Security.Cryptography", "System.Security.Cryptography"),
            Map.entry("System.Collections.Concurrent", "System.Collections.Concurrent"),
            Map.entry("System.Collections.Specialized", "System.Collections.Specialized"),
            Map.entry("Microsoft.PowerShell.Commands", "Microsoft.PowerShell.Commands.Utility"));

    @Override
    public NetType netType() {
        return InteropTypes.assemblyOwner();
    }

    /** The assembly that a type belongs to. */
    public static AssemblyValue of(NetType type) {
        if (type.ofSession()) {
            return new AssemblyValue(SCRIPTS);
        }
        String namespace = type.namespace();
        if (namespace == null) {
            return new AssemblyValue("Anonymously Hosted DynamicMethods Assembly");
        }
        if (type.fullName().equals("System.Uri") || type.fullName().startsWith("System.Uri")) {
            return new AssemblyValue("System.Private.Uri");
        }
        if (type.fullName().equals("System.Console") || type.fullName().startsWith("System.ConsoleC")) {
            return new AssemblyValue("System.Console");
        }
        return new AssemblyValue(
                namespace.startsWith(AUTOMATION) ? AUTOMATION : BY_NAMESPACE.getOrDefault(namespace, LIBRARY));
    }

    static AssemblyValue[] all() {
        return NAMES.stream().map(AssemblyValue::new).toArray(AssemblyValue[]::new);
    }

    private String version() {
        return name.startsWith(AUTOMATION) || name.startsWith("Microsoft.PowerShell")
                ? "7.6.5.500"
                : name.equals(SCRIPTS) ? "1.0.0.1" : "10.0.0.0";
    }

    private String token() {
        return switch (name) {
            case LIBRARY -> "7cec85d7bea7798e";
            case SCRIPTS -> "null";
            default ->
                name.startsWith(AUTOMATION) || name.startsWith("Microsoft.PowerShell")
                        ? "31bf3856ad364e35"
                        : name.equals("System.Private.Uri") || name.equals("System.Private.Xml.Linq")
                                ? "b03f5f7f11d50a3a"
                                : "b03f5f7f11d50a3a";
        };
    }

    /** The name with version, culture and token. */
    public String fullName() {
        return name + ", Version=" + version() + ", Culture=neutral, PublicKeyToken=" + token();
    }

    private NetType typeNamed(Object wanted, boolean required) {
        NetType found = NetTypes.find((String) wanted);
        if (found == null && required) {
            throw NetException.of(
                    "System.TypeLoadException",
                    "Could not load type '" + wanted + "' from assembly '" + fullName() + "'.");
        }
        return found;
    }

    private static AssemblyValue named(Object text) {
        String name = ((String) text).split(",")[0].strip();
        return NAMES.stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .map(AssemblyValue::new)
                .orElse(null);
    }

    private static AssemblyValue load(Object text) {
        AssemblyValue found = named(Failures.required(text, "assemblyString"));
        if (found == null) {
            throw NetException.of(
                    "System.IO.FileNotFoundException",
                    "Could not load file or assembly '" + text
                            + ", Culture=neutral, PublicKeyToken=null'. The system cannot find the file specified.");
        }
        return found;
    }

    static void define(TypeBuilder type) {
        Class<AssemblyValue> self = AssemblyValue.class;
        String own = "System.Reflection.Assembly";
        type.property("string FullName", self, AssemblyValue::fullName)
                .property("string Location", self, a -> "")
                .property("bool IsDynamic", self, a -> a.name.equals(SCRIPTS))
                .property("string ImageRuntimeVersion", self, a -> "v4.0.30319")
                .property("bool GlobalAssemblyCache", self, a -> false)
                .property("System.Reflection.Module ManifestModule", self, Module::new)
                .method("System.Reflection.AssemblyName GetName()", self, (s, a) -> new Name(s.name, s.version()))
                .method("type GetType(string name)", self, (s, a) -> s.typeNamed(a[0], false))
                .method(
                        "type GetType(string name, bool throwOnError)",
                        self,
                        (s, a) -> s.typeNamed(a[0], (boolean) a[1]))
                .method(
                        "type GetType(string name, bool throwOnError, bool ignoreCase)",
                        self,
                        (s, a) -> s.typeNamed(a[0], (boolean) a[1]))
                .method("string ToString()", self, (s, a) -> s.fullName());
        type.staticMethod("static " + own + " Load(string assemblyString)", a -> load(a[0]))
                .staticMethod("static " + own + " LoadWithPartialName(string partialName)", a -> named(a[0]))
                .staticMethod("static " + own + " GetAssembly(type type)", a -> of((NetType) a[0]))
                .staticMethod("static " + own + " GetExecutingAssembly()", a -> new AssemblyValue(AUTOMATION))
                .staticMethod("static " + own + " GetEntryAssembly()", a -> new AssemblyValue("pwsh"));
    }

    /** The name of an assembly, taken apart. */
    @TypeName("System.Reflection.AssemblyName")
    record Name(String name, String version) {
        @Override
        public String toString() {
            return new AssemblyValue(name).fullName();
        }
    }

    static void name(TypeBuilder type) {
        type.property("string Name", Name.class, Name::name)
                .property("version Version", Name.class, n -> Version.parse(n.version))
                .property("string CultureName", Name.class, n -> "")
                .property("string FullName", Name.class, Name::toString)
                .method("string ToString()", Name.class, (n, a) -> n.toString());
    }

    /** The one module of an assembly. */
    @TypeName("System.Reflection.Module")
    record Module(AssemblyValue assembly) {
        @Override
        public String toString() {
            return assembly.name.equals(SCRIPTS) ? "RefEmit_InMemoryManifestModule" : assembly.name + ".dll";
        }
    }

    static void module(TypeBuilder type) {
        type.property(
                        "string Name",
                        Module.class,
                        m -> m.assembly.name.equals(SCRIPTS) ? "<In Memory Module>" : m.toString())
                .property("string ScopeName", Module.class, Module::toString)
                .property("System.Reflection.Assembly Assembly", Module.class, Module::assembly)
                .method("string ToString()", Module.class, (m, a) -> m.toString());
    }

    @Override
    public String toString() {
        return fullName();
    }
}
