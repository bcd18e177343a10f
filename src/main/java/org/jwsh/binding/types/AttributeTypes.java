package org.jwsh.binding.types;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jwsh.binding.attributes.AliasAttribute;
import org.jwsh.binding.attributes.AllowEmptyCollectionAttribute;
import org.jwsh.binding.attributes.AllowEmptyStringAttribute;
import org.jwsh.binding.attributes.AllowNullAttribute;
import org.jwsh.binding.attributes.ArgumentCompleterAttribute;
import org.jwsh.binding.attributes.ArgumentCompletionsAttribute;
import org.jwsh.binding.attributes.CmdletAttribute;
import org.jwsh.binding.attributes.CmdletBindingAttribute;
import org.jwsh.binding.attributes.ObsoleteAttribute;
import org.jwsh.binding.attributes.OutputTypeAttribute;
import org.jwsh.binding.attributes.PSDefaultValueAttribute;
import org.jwsh.binding.attributes.PSTypeNameAttribute;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
import org.jwsh.binding.attributes.TypeConversion;
import org.jwsh.binding.attributes.ValidateCountAttribute;
import org.jwsh.binding.attributes.ValidateDriveAttribute;
import org.jwsh.binding.attributes.ValidateLengthAttribute;
import org.jwsh.binding.attributes.ValidateNotNullAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrEmptyAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrWhiteSpaceAttribute;
import org.jwsh.binding.attributes.ValidatePatternAttribute;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateScriptAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** The attributes of parameters as types: for scripts that make, find or derive from them. */
final class AttributeTypes {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final String METADATA = NAMESPACE + "Internal.CmdletMetadataAttribute";
    private static final String VALIDATION = NAMESPACE + "ValidateArgumentsAttribute";
    private static final String ELEMENTS = NAMESPACE + "ValidateEnumeratedArgumentsAttribute";
    private static final String TRANSFORMATION = NAMESPACE + "ArgumentTransformationAttribute";

    private AttributeTypes() {}

    /** What a class of a script that generates valid values implements. */
    private interface ValidValues {}

    static void register() {
        ModuleTypes.add(TypeSpec.ofClass("System.Attribute", Object.class, () -> AttributeTypes::attribute));
        ModuleTypes.add(
                TypeSpec.ofClass(METADATA, Object.class, () -> type -> {}).extending("System.Attribute"));
        root(VALIDATION, METADATA);
        root(ELEMENTS, VALIDATION);
        root(TRANSFORMATION, METADATA);
        ModuleTypes.add(
                TypeSpec.ofInterface(NAMESPACE + "IValidateSetValuesGenerator", ValidValues.class, () -> type -> {}));
        ModuleTypes.add(
                TypeSpec.ofClass("System.ObsoleteAttribute", ObsoleteAttribute.class, () -> AttributeTypes::obsolete)
                        .extending("System.Attribute"));
        root(NAMESPACE + "Internal.ParsingBaseAttribute", METADATA);
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "CmdletCommonMetadataAttribute", Object.class, () -> type -> {})
                .extending(METADATA));
        describing();
        validating();
        add(
                "ArgumentTypeConverter",
                TypeConversion.class,
                TRANSFORMATION,
                () -> type -> type.property("type TargetType", TypeConversion.class, TypeConversion::type));
    }

    private static void attribute(TypeBuilder type) {
        type.constructor("System.Attribute new()", a -> new Object())
                .property("System.Object TypeId", Object.class, NetTypes::of);
    }

    private static void obsolete(TypeBuilder type) {
        String own = "System.ObsoleteAttribute new(";
        type.constructor(own + ")", a -> new ObsoleteAttribute(null, false))
                .constructor(own + "string message)", a -> new ObsoleteAttribute((String) a[0], false))
                .constructor(
                        own + "string message, bool error)", a -> new ObsoleteAttribute((String) a[0], (boolean) a[1]))
                .property("string Message", ObsoleteAttribute.class, ObsoleteAttribute::message)
                .property("bool IsError", ObsoleteAttribute.class, ObsoleteAttribute::isError)
                .property(
                        "string DiagnosticId",
                        ObsoleteAttribute.class,
                        ObsoleteAttribute::diagnosticId,
                        (attribute, id) -> attribute.diagnosticId((String) id))
                .property(
                        "string UrlFormat",
                        ObsoleteAttribute.class,
                        ObsoleteAttribute::urlFormat,
                        (attribute, format) -> attribute.urlFormat((String) format));
    }

    private static Supplier<TypeDefinition> base(String name) {
        return () -> type -> type.constructor(name + " new()", a -> new Object());
    }

    private static void root(String name, String parent) {
        ModuleTypes.add(TypeSpec.ofClass(name, Object.class, base(name)).extending(parent));
    }

    private static void add(String name, Class<?> javaClass, String parent, Supplier<TypeDefinition> definition) {
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + name + "Attribute", javaClass, definition)
                .extending(parent));
    }

    private static <T> void flag(String name, Class<T> javaClass, String parent, Supplier<T> make) {
        add(
                name,
                javaClass,
                parent,
                () -> type -> type.constructor(NAMESPACE + name + "Attribute new()", a -> make.get()));
    }

    private static List<String> texts(Object array) {
        return Arrays.asList((String[]) array);
    }

    private static void cmdlet(TypeBuilder type) {
        type.property("string VerbName", CmdletAttribute.class, CmdletAttribute::verbName)
                .property("string NounName", CmdletAttribute.class, CmdletAttribute::nounName)
                .property(
                        "string DefaultParameterSetName",
                        CmdletAttribute.class,
                        CmdletAttribute::defaultParameterSetName)
                .property("bool SupportsShouldProcess", CmdletAttribute.class, CmdletAttribute::supportsShouldProcess)
                .property(
                        NAMESPACE + "ConfirmImpact ConfirmImpact",
                        CmdletAttribute.class,
                        CmdletAttribute::getConfirmImpact);
    }

    private static void cmdletBinding(TypeBuilder type) {
        type.property(
                        "string DefaultParameterSetName",
                        CmdletBindingAttribute.class,
                        CmdletBindingAttribute::defaultParameterSetName)
                .property(
                        "bool SupportsShouldProcess",
                        CmdletBindingAttribute.class,
                        CmdletBindingAttribute::supportsShouldProcess)
                .property("bool SupportsPaging", CmdletBindingAttribute.class, CmdletBindingAttribute::supportsPaging)
                .property(
                        "bool SupportsTransactions",
                        CmdletBindingAttribute.class,
                        CmdletBindingAttribute::supportsTransactions)
                .property(
                        "bool PositionalBinding",
                        CmdletBindingAttribute.class,
                        CmdletBindingAttribute::positionalBinding)
                .property(
                        NAMESPACE + "ConfirmImpact ConfirmImpact",
                        CmdletBindingAttribute.class,
                        CmdletBindingAttribute::getConfirmImpact)
                .property("string HelpUri", CmdletBindingAttribute.class, CmdletBindingAttribute::helpUri);
    }

    private static void describing() {
        add("Parameter", ParameterAttribute.class, METADATA, () -> ParameterAttributeMembers::define);
        add(
                "PSTypeName",
                PSTypeNameAttribute.class,
                "System.Attribute",
                () -> type -> type.constructor(
                                NAMESPACE + "PSTypeNameAttribute new(string psTypeName)",
                                a -> new PSTypeNameAttribute((String) a[0]))
                        .property("string PSTypeName", PSTypeNameAttribute.class, PSTypeNameAttribute::psTypeName));
        add("Cmdlet", CmdletAttribute.class, METADATA, () -> AttributeTypes::cmdlet);
        add("CmdletBinding", CmdletBindingAttribute.class, METADATA, () -> AttributeTypes::cmdletBinding);
        add(
                "OutputType",
                OutputTypeAttribute.class,
                METADATA,
                () -> type -> type.property(
                                "System.Management.Automation.PSTypeName[] Type",
                                OutputTypeAttribute.class,
                                x -> x.type().toArray())
                        .property(
                                "string ProviderCmdlet",
                                OutputTypeAttribute.class,
                                OutputTypeAttribute::providerCmdlet));
        add(
                "Alias",
                AliasAttribute.class,
                METADATA,
                () -> type -> type.constructor(
                                NAMESPACE + "AliasAttribute new(Params string[] aliasNames)",
                                a -> new AliasAttribute(texts(a[0])))
                        .property(
                                "System.Collections.Generic.IList[string] AliasNames",
                                AliasAttribute.class,
                                x -> x.aliasNames().toArray(String[]::new)));
        add(
                "PSDefaultValue",
                PSDefaultValueAttribute.class,
                "System.Management.Automation.Internal.ParsingBaseAttribute",
                () -> type -> type.property(
                                "System.Object Value", PSDefaultValueAttribute.class, PSDefaultValueAttribute::value)
                        .property("string Help", PSDefaultValueAttribute.class, PSDefaultValueAttribute::help));
        flag("AllowNull", AllowNullAttribute.class, METADATA, AllowNullAttribute::new);
        flag("AllowEmptyString", AllowEmptyStringAttribute.class, METADATA, AllowEmptyStringAttribute::new);
        flag("AllowEmptyCollection", AllowEmptyCollectionAttribute.class, METADATA, AllowEmptyCollectionAttribute::new);
        flag("SupportsWildcards", SupportsWildcardsAttribute.class, METADATA, SupportsWildcardsAttribute::new);
        add(
                "ArgumentCompleter",
                ArgumentCompleterAttribute.class,
                "System.Attribute",
                () -> type -> type.constructor(
                                NAMESPACE + "ArgumentCompleterAttribute new(scriptblock scriptBlock)",
                                a -> new ArgumentCompleterAttribute(a[0]))
                        .property(
                                "scriptblock ScriptBlock",
                                ArgumentCompleterAttribute.class,
                                x -> x.completer() instanceof ScriptBlock ? x.completer() : null));
        add(
                "ArgumentCompletions",
                ArgumentCompletionsAttribute.class,
                "System.Attribute",
                () -> type -> type.constructor(
                        NAMESPACE + "ArgumentCompletionsAttribute new(Params string[] completions)",
                        a -> new ArgumentCompletionsAttribute(texts(a[0]))));
    }

    private static void validating() {
        flag("ValidateNotNull", ValidateNotNullAttribute.class, VALIDATION, ValidateNotNullAttribute::new);
        flag(
                "ValidateNotNullOrEmpty",
                ValidateNotNullOrEmptyAttribute.class,
                VALIDATION,
                ValidateNotNullOrEmptyAttribute::new);
        flag(
                "ValidateNotNullOrWhiteSpace",
                ValidateNotNullOrWhiteSpaceAttribute.class,
                VALIDATION,
                ValidateNotNullOrWhiteSpaceAttribute::new);
        add("ValidateSet", ValidateSetAttribute.class, ELEMENTS, () -> ValidationMembers::set);
        add("ValidateRange", ValidateRangeAttribute.class, ELEMENTS, () -> ValidationMembers::range);
        add("ValidatePattern", ValidatePatternAttribute.class, ELEMENTS, () -> ValidationMembers::pattern);
        add("ValidateLength", ValidateLengthAttribute.class, ELEMENTS, () -> ValidationMembers::length);
        add("ValidateCount", ValidateCountAttribute.class, VALIDATION, () -> ValidationMembers::count);
        add(
                "ValidateDrive",
                ValidateDriveAttribute.class,
                VALIDATION,
                () -> type -> type.property(
                        "System.Collections.Generic.IList[string] ValidRootDrives",
                        ValidateDriveAttribute.class,
                        v -> v.validRootDrives().toArray(String[]::new)));
        add("ValidateScript", ValidateScriptAttribute.class, ELEMENTS, () -> ValidationMembers::script);
    }
}
