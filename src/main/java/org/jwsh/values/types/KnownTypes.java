package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.ListedTypeNames;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.data.DataNames;
import org.jwsh.values.xml.XPathNavigator;

/** The entrance to the catalogues: each namespace has one of its own. */
public final class KnownTypes {
    private KnownTypes() {}

    /** The declaration of the type with that full name, folded; null where there is none. */
    public static TypeSpec find(String folded) {
        TypeSpec spec = declared(folded);
        return spec == null || spec.kind() == TypeSpec.Kind.INTERFACE
                ? spec
                : spec.implementing(() -> ImplementedInterfaces.of(spec));
    }

    private static TypeSpec declared(String folded) {
        int dot = folded.lastIndexOf('.');
        String name = folded.substring(dot + 1);
        TypeSpec spec = switch (dot < 0 ? "" : folded.substring(0, dot)) {
            case "system" -> SystemTypes.find(name);
            case "system.management.automation" -> AutomationTypes.find(name);
            case "system.management.automation.host" -> AutomationTypes.host(name);
            case "system.diagnostics.tracing" -> DiagnosticsTypes.tracing(name);
            case "system.drawing" -> DrawingTypes.find(folded);
            case "system.net", "system.net.mail", "system.net.sockets", "system.net.networkinformation", "system.web" ->
                NetworkTypes.find(folded);
            case "system.text.json" -> JsonTypes.find(name);
            case "system.net.http" -> HttpTypes.find(name);
            case "system.net.http.headers" -> HttpTypes.header(name);
            case "system.security.cryptography" -> CryptographyTypes.find(name);
            case "system.security.cryptography.x509certificates" -> CryptographyTypes.certificate(name);
            case "system.security.principal" -> PrincipalTypes.find(name);
            case "system.componentmodel" -> ComponentTypes.find(name);
            case "system.threading.tasks" -> TaskTypes.find(name);
            case "system.runtime.compilerservices" -> TaskTypes.compiler(name);
            case "system.xml.linq" -> LinqXmlTypes.find(name);
            case "system.io.compression" -> CompressionTypes.find(name);
            case "system.runtime.interopservices", "system.reflection" -> InteropTypes.find(folded);
            case "system.management.automation.internal" -> AutomationTypes.internal(name);
            case "system.text" -> TextTypes.find(name);
            case "system.globalization" -> GlobalizationTypes.find(name);
            case "system.linq" ->
                switch (name) {
                    case "enumerable" ->
                        TypeSpec.ofClass("System.Linq.Enumerable", Void.class, () -> EnumerableMembers::define);
                    case "grouping" ->
                        TypeSpec.ofClass(
                                        "System.Linq.Grouping",
                                        EnumerableGroups.Grouping.class,
                                        () -> EnumerableGroups.Grouping::members)
                                .implementing("System.Collections.IEnumerable");
                    default -> null;
                };
            case "system.diagnostics" -> DiagnosticsTypes.find(name);
            case "system.threading" -> ThreadingTypes.find(name);
            case "system.data" -> DataNames.find(name);
            case "system.io" -> IoTypes.find(name);
            case "system.numerics" -> NumericTypes.find(name);
            case "system.xml.xpath" ->
                name.equals("xpathnavigator")
                        ? TypeSpec.ofClass(
                                "System.Xml.XPath.XPathNavigator",
                                XPathNavigator.class,
                                () -> XmlNavigatorMembers::define)
                        : null;
            case "system.xml" -> XmlTypes.find(name);
            case "system.xml.schema" -> XmlTypes.find("schema." + name);
            case "system.text.regularexpressions" -> RegexTypes.find(name);
            case "system.collections", "system.collections.specialized" -> CollectionTypes.find(name);
            default -> null;
        };
        if (spec == null) {
            spec = SecurityTypes.find(folded);
        }
        if (spec == null) {
            spec = ReflectionTypes.find(folded);
        }
        if (spec == null && name.endsWith("attribute")) {
            spec = LibraryAttributes.find(folded);
        }
        if (spec == null && name.startsWith("i")) {
            spec = InterfaceTypes.find(folded);
        }
        if (spec == null) {
            spec = DelegateTypes.find(folded);
        }
        return spec == null && folded.endsWith("exception") ? ExceptionTypes.find(folded) : spec;
    }

    /** The enum with that full name, folded; null where there is none. */
    public static NetType findSpecial(String folded) {
        return EnumTypes.find(folded);
    }

    /** The full name of the type whose values a Java class represents; null where the class stands for itself. */
    public static String nameOf(Class<?> javaClass) {
        String reflected = ReflectionTypes.nameOf(javaClass);
        if (reflected != null) {
            return reflected;
        }
        String name = javaClass.getName();
        if (name.startsWith("org.jwsh.")) {
            String given = ListedTypeNames.of(javaClass);
            return given == null ? ownName(name.substring("org.jwsh.".length())) : given;
        }
        return switch (name) {
            case "java.lang.Object" -> "System.Object";
            case "java.lang.String" -> "System.String";
            case "java.lang.Boolean", "boolean" -> "System.Boolean";
            case "java.lang.Character", "char" -> "System.Char";
            case "java.lang.Byte", "byte" -> "System.Byte";
            case "java.lang.Short", "short" -> "System.Int16";
            case "java.lang.Integer", "int" -> "System.Int32";
            case "java.lang.Long", "long" -> "System.Int64";
            case "java.lang.Float", "float" -> "System.Single";
            case "java.lang.Double", "double" -> "System.Double";
            case "java.util.UUID" -> "System.Guid";
            case "java.util.Random" -> "System.Random";
            case "java.lang.Thread" -> "System.Threading.Thread";
            case "java.math.BigInteger" -> "System.Numerics.BigInteger";
            case "void" -> "System.Void";
            default -> null;
        };
    }

    private static String ownName(String javaName) {
        return switch (javaName) {
            case "values.numbers.SByte" -> "System.SByte";
            case "values.numbers.UInt16" -> "System.UInt16";
            case "values.numbers.UInt32" -> "System.UInt32";
            case "values.numbers.UInt64" -> "System.UInt64";
            case "values.numbers.Decimal" -> "System.Decimal";
            case "values.collections.Hashtable" -> "System.Collections.Hashtable";
            case "values.collections.OrderedDictionary" -> "System.Collections.Specialized.OrderedDictionary";
            case "values.regex.Regex" -> "System.Text.RegularExpressions.Regex";
            case "values.regex.Match" -> "System.Text.RegularExpressions.Match";
            case "values.regex.Group" -> "System.Text.RegularExpressions.Group";
            case "values.regex.Capture" -> "System.Text.RegularExpressions.Capture";
            case "values.text.Culture" -> "System.Globalization.CultureInfo";
            case "values.text.WildcardPattern" -> "System.Management.Automation.WildcardPattern";
            case "values.security.PSCredential" -> "System.Management.Automation.PSCredential";
            case "values.security.SecureString" -> "System.Security.SecureString";
            case "values.ErrorRecord" -> "System.Management.Automation.ErrorRecord";
            case "values.ErrorRecord$CategoryInfo" -> "System.Management.Automation.ErrorCategoryInfo";
            case "values.InvocationInfo" -> "System.Management.Automation.InvocationInfo";
            case "values.SwitchParameter" -> "System.Management.Automation.SwitchParameter";
            default -> null;
        };
    }

    /** A generic type with its arguments; null where there is none of that name and number of arguments. */
    public static NetType findGeneric(String name, List<NetType> arguments) {
        return GenericTypes.find(name, arguments);
    }
}
