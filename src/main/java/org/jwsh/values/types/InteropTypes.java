package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;

/** What tells of the machine and of assemblies, and makes objects of types that are values. */
final class InteropTypes {
    private static final String INTEROP = "System.Runtime.InteropServices.";

    private InteropTypes() {}

    static TypeSpec find(String folded) {
        return switch (folded) {
            case "system.runtime.interopservices.marshal" ->
                spec(INTEROP + "Marshal", Void.class, MarshalMembers::define);
            case "system.runtime.interopservices.runtimeinformation" ->
                spec(INTEROP + "RuntimeInformation", Void.class, InteropTypes::machine);
            case "system.runtime.interopservices.osplatform" ->
                TypeSpec.ofStruct(INTEROP + "OSPlatform", Platform.class, null, () -> InteropTypes::platform);
            case "system.reflection.assembly" ->
                spec("System.Reflection.Assembly", AssemblyValue.class, AssemblyValue::define);
            case "system.reflection.runtimeassembly" ->
                spec("System.Reflection.RuntimeAssembly", AssemblyValue.class, type -> {})
                        .extending("System.Reflection.Assembly");
            case "system.reflection.assemblyname" ->
                spec("System.Reflection.AssemblyName", AssemblyValue.Name.class, AssemblyValue::name);
            case "system.reflection.module" ->
                spec("System.Reflection.Module", AssemblyValue.Module.class, AssemblyValue::module);
            default -> null;
        };
    }

    private static TypeSpec spec(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(name, javaClass, () -> definition);
    }

    /** A family of operating systems. */
    @TypeName("System.Runtime.InteropServices.OSPlatform")
    record Platform(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static void platform(TypeBuilder type) {
        String own = INTEROP + "OSPlatform";
        for (String name : new String[] {"Windows", "Linux", "OSX", "FreeBSD"}) {
            Platform platform = new Platform(name.toUpperCase(java.util.Locale.ROOT));
            type.staticProperty(own + " " + name, () -> platform);
        }
        type.staticMethod("static " + own + " Create(string osPlatform)", a -> new Platform((String) a[0]))
                .method("string ToString()", Platform.class, (p, a) -> p.name)
                .method("bool Equals(System.Object obj)", Platform.class, (p, a) -> p.equals(a[0]));
    }

    private static void machine(TypeBuilder type) {
        type.staticMethod("static bool IsOSPlatform(" + INTEROP + "OSPlatform osPlatform)", a -> runs((Platform) a[0]))
                .staticProperty(
                        "string OSDescription",
                        () -> System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .staticProperty("string FrameworkDescription", () -> ".NET 10.0.0")
                .staticProperty(
                        "string RuntimeIdentifier", () -> "linux-" + processor().toLowerCase(java.util.Locale.ROOT))
                .staticProperty(INTEROP + "Architecture OSArchitecture", InteropTypes::architecture)
                .staticProperty(INTEROP + "Architecture ProcessArchitecture", InteropTypes::architecture);
    }

    private static boolean runs(Platform platform) {
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        return switch (platform.name.toUpperCase(java.util.Locale.ROOT)) {
            case "LINUX" -> system.contains("linux");
            case "WINDOWS" -> system.contains("windows");
            case "OSX", "MACOS" -> system.contains("mac");
            default -> false;
        };
    }

    private static String processor() {
        return System.getProperty("os.arch").contains("aarch64") ? "Arm64" : "X64";
    }

    private static Object architecture() {
        return Enums.value(INTEROP + "Architecture", processor());
    }

    /** {@code System.Activator}. */
    static void activator(TypeBuilder type) {
        type.staticMethod(
                        "static System.Object CreateInstance(type type, Params System.Object[] args)",
                        a -> create(a[0], (Object[]) a[1]))
                .staticMethod("static System.Object CreateInstance(type type)", a -> create(a[0], new Object[0]));
    }

    private static Object create(Object value, Object[] arguments) {
        NetType type = (NetType) Failures.required(value, "type");
        Object[] given = arguments == null ? new Object[0] : arguments;
        if (type.isInterface()) {
            throw NetException.of("System.MissingMethodException", "Cannot create an instance of an interface.");
        }
        if (given.length == 0 && type.isValueType() && type.defaultValue() != null) {
            return type.defaultValue();
        }
        MethodGroup constructors = type.constructors();
        boolean fits = constructors.overloads().stream()
                .anyMatch(overload -> overload.parameters().size() == given.length);
        if (!fits) {
            throw NetException.of(
                    "System.MissingMethodException",
                    given.length == 0
                            ? "Cannot dynamically create an instance of type '" + type.fullName()
                                    + "'. Reason: No parameterless constructor defined."
                            : "Constructor on type '" + type.fullName() + "' not found.");
        }
        Object[] plain = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            plain[i] = PSObject.unwrap(given[i]);
        }
        return MethodBinder.choose(constructors, plain).invoke(null, plain);
    }

    /** {@code System.AppDomain}. */
    @TypeName("System.AppDomain")
    static final class Domain {
        static final Domain CURRENT = new Domain();

        @Override
        public String toString() {
            return "Name:pwsh\nThere are no context policies.\n";
        }
    }

    static void domain(TypeBuilder type) {
        type.staticProperty("System.AppDomain CurrentDomain", () -> Domain.CURRENT)
                .property("string FriendlyName", Domain.class, d -> "pwsh")
                .property("int Id", Domain.class, d -> 1)
                .property("string BaseDirectory", Domain.class, d -> System.getProperty("jwsh.home", "/") + "/")
                .method("System.Reflection.Assembly[] GetAssemblies()", Domain.class, (d, a) -> AssemblyValue.all());
    }

    /** {@code System.Nullable}: what its static methods tell. */
    static void nullable(TypeBuilder type) {
        type.staticMethod("static type GetUnderlyingType(type nullableType)", a -> {
            List<NetType> arguments = ((NetType) a[0]).genericArguments();
            return ((NetType) a[0]).fullName().startsWith("System.Nullable`1") ? arguments.getFirst() : null;
        });
    }

    static NetType assemblyOwner() {
        return NetTypes.named("System.Reflection.RuntimeAssembly");
    }
}
