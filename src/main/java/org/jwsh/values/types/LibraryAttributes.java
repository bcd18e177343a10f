package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/**
 * Attributes of .NET's libraries that only say something. A line of the catalogue names one, behind {@code <} what it derives
 * from where that is not {@code System.Attribute}, and what it may stand on; then it gives the parameters of its constructors, one list in parentheses for each, and behind the bar its properties. A property has the
 * value of the parameter of the same name, or of the one named behind {@code <}; a star marks one that can be set, a value
 * behind {@code =} is what it has at first.
 */
public final class LibraryAttributes {
    private static final String CATALOGUE = """
        System.AttributeUsageAttribute Class (System.AttributeTargets validOn) | System.AttributeTargets ValidOn, bool AllowMultiple*, bool Inherited*=true
        System.CLSCompliantAttribute All (bool isCompliant) | bool IsCompliant
        System.FlagsAttribute Enum ()
        System.MTAThreadAttribute Method ()
        System.NonSerializedAttribute Field ()
        System.ParamArrayAttribute Parameter ()
        System.SerializableAttribute Class,Struct,Enum,Delegate ()
        System.STAThreadAttribute Method ()
        System.ThreadStaticAttribute Field ()
        System.ComponentModel.BrowsableAttribute All (bool browsable) | bool Browsable
        System.ComponentModel.CategoryAttribute All () (string category) | string Category=Misc
        System.ComponentModel.DefaultValueAttribute All (System.Object value) | System.Object Value
        System.ComponentModel.DescriptionAttribute All () (string description) | string Description=
        System.ComponentModel.DisplayNameAttribute Class,Method,Property,Event () (string displayName) | string DisplayName=
        System.ComponentModel.EditorBrowsableAttribute Class,Struct,Enum,Constructor,Method,Property,Field,Event,Interface,Delegate () (System.ComponentModel.EditorBrowsableState state) | System.ComponentModel.EditorBrowsableState State
        System.ComponentModel.ReadOnlyAttribute All (bool isReadOnly) | bool IsReadOnly
        System.Diagnostics.ConditionalAttribute Class,Method (string conditionString) | string ConditionString
        System.Diagnostics.DebuggerDisplayAttribute Assembly,Class,Struct,Enum,Property,Field,Delegate (string value) | string Value, string Name*=, string Type*=, type Target*, string TargetTypeName*
        System.Diagnostics.DebuggerHiddenAttribute Constructor,Method,Property ()
        System.Diagnostics.DebuggerNonUserCodeAttribute Class,Struct,Constructor,Method,Property ()
        System.Diagnostics.DebuggerStepThroughAttribute Class,Struct,Constructor,Method ()
        System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute Assembly,Class,Struct,Constructor,Method,Property,Event () | string Justification*
        System.Diagnostics.CodeAnalysis.SuppressMessageAttribute All (string category, string checkId) | string Category, string CheckId, string Justification*, string MessageId*, string Scope*, string Target*
        System.Diagnostics.Tracing.EventAttribute Method (int eventId) | int EventId, System.Diagnostics.Tracing.EventLevel Level*=Informational, string Message*, byte Version*
        System.Diagnostics.Tracing.EventSourceAttribute Class () | string Guid*, string LocalizationResources*, string Name*
        System.Diagnostics.Tracing.NonEventAttribute Method ()
        System.Runtime.CompilerServices.CompilerGeneratedAttribute All ()
        System.Runtime.CompilerServices.ExtensionAttribute Assembly,Class,Method ()
        System.Runtime.InteropServices.ComVisibleAttribute Assembly,Class,Struct,Enum,Method,Property,Field,Interface,Delegate (bool visibility) | bool Value<visibility
        System.Runtime.InteropServices.GuidAttribute Assembly,Class,Struct,Enum,Interface,Delegate (string guid) | string Value<guid
        System.Runtime.InteropServices.InAttribute Parameter ()
        System.Runtime.InteropServices.OptionalAttribute Parameter ()
        System.Runtime.InteropServices.OutAttribute Parameter ()
        System.Runtime.Serialization.DataContractAttribute Class,Struct,Enum () | bool IsReference*, string Name*, string Namespace*
        System.Runtime.Serialization.DataMemberAttribute Property,Field () | bool EmitDefaultValue*=true, bool IsRequired*, string Name*, int Order*=-1
        System.Management.Automation.CmdletAttribute<CmdletCommonMetadataAttribute Class (string verbName, string nounName) | string VerbName, string NounName, string DefaultParameterSetName*=__AllParameterSets, bool SupportsShouldProcess*, bool SupportsPaging*, bool SupportsTransactions*, System.Management.Automation.ConfirmImpact ConfirmImpact*=Medium, string HelpUri*=, System.Management.Automation.RemotingCapability RemotingCapability*=PowerShell
        System.Management.Automation.DscLocalConfigurationManagerAttribute Class ()
        System.Management.Automation.DscPropertyAttribute Property,Field () | bool Key*, bool Mandatory*, bool NotConfigurable*
        System.Management.Automation.DscResourceAttribute Class () | System.Management.Automation.DSCResourceRunAsCredential RunAsCredential*
        System.Management.Automation.CredentialAttribute<ArgumentTransformationAttribute Class,Property,Field ()
        System.Management.Automation.Language.NoRunspaceAffinityAttribute<Internal.ParsingBaseAttribute Class ()
        System.Management.Automation.ValidateTrustedDataAttribute<ValidateArgumentsAttribute Property,Field ()
        System.Management.Automation.ValidateUserDriveAttribute<ValidateArgumentsAttribute Property,Field ()
        System.Management.Automation.ExperimentalAttribute<Internal.ParsingBaseAttribute All (string experimentName, System.Management.Automation.ExperimentAction experimentAction) | string ExperimentName, System.Management.Automation.ExperimentAction ExperimentAction
        """;

    private LibraryAttributes() {}

    /** The lines of the catalogue by folded name, read when the first attribute is asked for. */
    private static final class Lines {
        private static final Map<String, String> BY_NAME = read();

        private static Map<String, String> read() {
            Map<String, String> lines = new HashMap<>();
            CATALOGUE.lines().forEach(line -> lines.put(CaseFolding.fold(nameIn(line)), line));
            return lines;
        }
    }

    private record Property(String type, String name, boolean settable, String initial, String parameter) {
        static Property of(String declaration) {
            int space = declaration.indexOf(' ');
            String rest = declaration.substring(space + 1);
            int equals = rest.indexOf('=');
            String initial = equals < 0 ? null : rest.substring(equals + 1);
            String named = equals < 0 ? rest : rest.substring(0, equals);
            boolean settable = named.endsWith("*");
            String name = settable ? named.substring(0, named.length() - 1) : named;
            int given = name.indexOf('<');
            return given < 0
                    ? new Property(declaration.substring(0, space), name, settable, initial, name)
                    : new Property(
                            declaration.substring(0, space),
                            name.substring(0, given),
                            settable,
                            initial,
                            name.substring(given + 1));
        }

        Object initialValue() {
            NetType declared = NetTypes.named(type);
            return initial == null ? declared.defaultValue() : LanguagePrimitives.convertTo(initial, declared);
        }
    }

    /** The type of that full name, folded; null where the catalogue has none. */
    static TypeSpec find(String folded) {
        String line = folded.endsWith("attribute") ? Lines.BY_NAME.get(folded) : null;
        if (line == null) {
            return null;
        }
        String name = nameIn(line);
        String base = line.charAt(name.length()) == '<'
                ? "System.Management.Automation." + line.substring(name.length() + 1, line.indexOf(' '))
                : "System.Attribute";
        return TypeSpec.ofClass(name, LibraryAttribute.class, () -> type -> define(line, type))
                .extending(base);
    }

    private static String nameIn(String line) {
        String head = line.substring(0, line.indexOf(' '));
        int base = head.indexOf('<');
        return base < 0 ? head : head.substring(0, base);
    }

    private static void define(String line, TypeBuilder type) {
        int bar = line.indexOf('|');
        String name = nameIn(line);
        List<Property> properties = bar < 0
                ? List.of()
                : Arrays.stream(line.substring(bar + 1).trim().split(", "))
                        .map(Property::of)
                        .toList();
        String constructors = line.substring(line.indexOf('('), bar < 0 ? line.length() : bar);
        for (String parameters : constructors.trim().split("\\) ?")) {
            constructor(type, name, parameters.substring(1), properties);
        }
        for (int i = 0; i < properties.size(); i++) {
            property(type, properties.get(i), i);
        }
    }

    private static void constructor(TypeBuilder type, String name, String parameters, List<Property> properties) {
        List<String> names = new ArrayList<>();
        for (String parameter : parameters.split(", ")) {
            names.add(parameter.substring(parameter.indexOf(' ') + 1));
        }
        type.constructor(name + " new(" + parameters + ")", arguments -> {
            Object[] values = new Object[properties.size()];
            for (int i = 0; i < values.length; i++) {
                int given = indexOf(properties.get(i).parameter(), names);
                values[i] = given >= 0 && given < arguments.length
                        ? arguments[given]
                        : properties.get(i).initialValue();
            }
            return new LibraryAttribute(NetTypes.named(name), values);
        });
    }

    private static int indexOf(String parameter, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(parameter)) {
                return i;
            }
        }
        return -1;
    }

    private static void property(TypeBuilder type, Property property, int index) {
        String declaration = property.type() + " " + property.name();
        if (property.settable()) {
            type.property(
                    declaration,
                    LibraryAttribute.class,
                    attribute -> attribute.value(index),
                    (attribute, value) -> attribute.value(index, value));
        } else {
            type.property(declaration, LibraryAttribute.class, attribute -> attribute.value(index));
        }
    }
}
