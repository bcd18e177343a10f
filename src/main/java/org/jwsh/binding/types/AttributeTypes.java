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
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The attributes of parameters as types: for scripts that make, find or derive from them. */
final class AttributeTypes implements TypeSource {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final String FOLDED = "system.management.automation.";
    private static final String KIND = "attribute";
    private static final String CLASSES = "org.jwsh.binding.attributes.";
    private static final String PARSING = NAMESPACE + "Internal.ParsingBaseAttribute";
    private static final String METADATA = NAMESPACE + "Internal.CmdletMetadataAttribute";
    private static final String VALIDATION = NAMESPACE + "ValidateArgumentsAttribute";
    private static final String ELEMENTS = NAMESPACE + "ValidateEnumeratedArgumentsAttribute";
    private static final String TRANSFORMATION = NAMESPACE + "ArgumentTransformationAttribute";

    /** What a class of a script that generates valid values implements. */
    private interface ValidValues {}

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.attribute" ->
                TypeSpec.ofClass("System.Attribute", Object.class, () -> AttributeTypes::attribute);
            case "system.obsoleteattribute" ->
                TypeSpec.ofClass("System.ObsoleteAttribute", ObsoleteAttribute.class, () -> AttributeTypes::obsolete)
                        .extending("System.Attribute");
            case "system.management.automation.internal.cmdletmetadataattribute" ->
                TypeSpec.ofClass(METADATA, Object.class, () -> type -> {}).extending("System.Attribute");
            case "system.management.automation.internal.parsingbaseattribute" -> root(PARSING, METADATA);
            case "system.management.automation.validateargumentsattribute" -> root(VALIDATION, METADATA);
            case "system.management.automation.validateenumeratedargumentsattribute" -> root(ELEMENTS, VALIDATION);
            case "system.management.automation.argumenttransformationattribute" -> root(TRANSFORMATION, METADATA);
            case "system.management.automation.cmdletcommonmetadataattribute" ->
                TypeSpec.ofClass(NAMESPACE + "CmdletCommonMetadataAttribute", Object.class, () -> type -> {})
                        .extending(METADATA);
            case "system.management.automation.ivalidatesetvaluesgenerator" ->
                TypeSpec.ofInterface(NAMESPACE + "IValidateSetValuesGenerator", ValidValues.class, () -> type -> {});
            default -> folded.startsWith(FOLDED) && folded.endsWith(KIND) ? attribute(folded) : null;
        };
    }

    private static TypeSpec attribute(String folded) {
        String name = folded.substring(FOLDED.length(), folded.length() - KIND.length());
        TypeSpec describing = describing(name);
        return describing == null ? validating(name) : describing;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (!javaClass.getName().startsWith(CLASSES)) {
            return null;
        }
        String name = javaClass.getSimpleName();
        return switch (name) {
            case "ObsoleteAttribute" -> byName("system.obsoleteattribute");
            case "TypeConversion" -> validating("argumenttypeconverter");
            default -> byName(FOLDED + CaseFolding.fold(name));
        };
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

    private static TypeSpec root(String name, String parent) {
        return TypeSpec.ofClass(name, Object.class, base(name)).extending(parent);
    }

    private static TypeSpec add(String name, Class<?> javaClass, String parent, Supplier<TypeDefinition> definition) {
        return TypeSpec.ofClass(NAMESPACE + name + "Attribute", javaClass, definition)
                .extending(parent);
    }

    private static <T> TypeSpec flag(String name, Class<T> javaClass, String parent, Supplier<T> make) {
        return add(
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

    private static TypeSpec describing(String name) {
        return switch (name) {
            case "parameter" ->
                add("Parameter", ParameterAttribute.class, METADATA, () -> ParameterAttributeMembers::define);
            case "pstypename" ->
                add(
                        "PSTypeName",
                        PSTypeNameAttribute.class,
                        "System.Attribute",
                        () -> type -> type.constructor(
                                        NAMESPACE + "PSTypeNameAttribute new(string psTypeName)",
                                        a -> new PSTypeNameAttribute((String) a[0]))
                                .property(
                                        "string PSTypeName",
                                        PSTypeNameAttribute.class,
                                        PSTypeNameAttribute::psTypeName));
            case "cmdlet" -> add("Cmdlet", CmdletAttribute.class, METADATA, () -> AttributeTypes::cmdlet);
            case "cmdletbinding" ->
                add("CmdletBinding", CmdletBindingAttribute.class, METADATA, () -> AttributeTypes::cmdletBinding);
            case "outputtype" ->
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
            case "alias" ->
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
            case "psdefaultvalue" ->
                add(
                        "PSDefaultValue",
                        PSDefaultValueAttribute.class,
                        "System.Management.Automation.Internal.ParsingBaseAttribute",
                        () -> type -> type.property(
                                        "System.Object Value",
                                        PSDefaultValueAttribute.class,
                                        PSDefaultValueAttribute::value)
                                .property("string Help", PSDefaultValueAttribute.class, PSDefaultValueAttribute::help));
            case "allownull" -> flag("AllowNull", AllowNullAttribute.class, METADATA, AllowNullAttribute::new);
            case "allowemptystring" ->
                flag("AllowEmptyString", AllowEmptyStringAttribute.class, METADATA, AllowEmptyStringAttribute::new);
            case "allowemptycollection" ->
                flag(
                        "AllowEmptyCollection",
                        AllowEmptyCollectionAttribute.class,
                        METADATA,
                        AllowEmptyCollectionAttribute::new);
            case "supportswildcards" ->
                flag("SupportsWildcards", SupportsWildcardsAttribute.class, METADATA, SupportsWildcardsAttribute::new);
            case "argumentcompleter" ->
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
            case "argumentcompletions" ->
                add(
                        "ArgumentCompletions",
                        ArgumentCompletionsAttribute.class,
                        "System.Attribute",
                        () -> type -> type.constructor(
                                NAMESPACE + "ArgumentCompletionsAttribute new(Params string[] completions)",
                                a -> new ArgumentCompletionsAttribute(texts(a[0]))));
            default -> null;
        };
    }

    private static TypeSpec validating(String name) {
        return switch (name) {
            case "argumenttypeconverter" ->
                add(
                        "ArgumentTypeConverter",
                        TypeConversion.class,
                        TRANSFORMATION,
                        () -> type -> type.property("type TargetType", TypeConversion.class, TypeConversion::type));
            case "validatenotnull" ->
                flag("ValidateNotNull", ValidateNotNullAttribute.class, VALIDATION, ValidateNotNullAttribute::new);
            case "validatenotnullorempty" ->
                flag(
                        "ValidateNotNullOrEmpty",
                        ValidateNotNullOrEmptyAttribute.class,
                        VALIDATION,
                        ValidateNotNullOrEmptyAttribute::new);
            case "validatenotnullorwhitespace" ->
                flag(
                        "ValidateNotNullOrWhiteSpace",
                        ValidateNotNullOrWhiteSpaceAttribute.class,
                        VALIDATION,
                        ValidateNotNullOrWhiteSpaceAttribute::new);
            case "validateset" ->
                add("ValidateSet", ValidateSetAttribute.class, ELEMENTS, () -> ValidationMembers::set);
            case "validaterange" ->
                add("ValidateRange", ValidateRangeAttribute.class, ELEMENTS, () -> ValidationMembers::range);
            case "validatepattern" ->
                add("ValidatePattern", ValidatePatternAttribute.class, ELEMENTS, () -> ValidationMembers::pattern);
            case "validatelength" ->
                add("ValidateLength", ValidateLengthAttribute.class, ELEMENTS, () -> ValidationMembers::length);
            case "validatecount" ->
                add("ValidateCount", ValidateCountAttribute.class, VALIDATION, () -> ValidationMembers::count);
            case "validatedrive" ->
                add(
                        "ValidateDrive",
                        ValidateDriveAttribute.class,
                        VALIDATION,
                        () -> type -> type.property(
                                "System.Collections.Generic.IList[string] ValidRootDrives",
                                ValidateDriveAttribute.class,
                                v -> v.validRootDrives().toArray(String[]::new)));
            case "validatescript" ->
                add("ValidateScript", ValidateScriptAttribute.class, ELEMENTS, () -> ValidationMembers::script);
            default -> null;
        };
    }
}
