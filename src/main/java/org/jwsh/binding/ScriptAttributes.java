package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.attributes.AliasAttribute;
import org.jwsh.binding.attributes.AllowEmptyCollectionAttribute;
import org.jwsh.binding.attributes.AllowEmptyStringAttribute;
import org.jwsh.binding.attributes.AllowNullAttribute;
import org.jwsh.binding.attributes.ArgumentCompleterAttribute;
import org.jwsh.binding.attributes.ArgumentCompletionsAttribute;
import org.jwsh.binding.attributes.CmdletBindingAttribute;
import org.jwsh.binding.attributes.ObsoleteAttribute;
import org.jwsh.binding.attributes.OutputTypeAttribute;
import org.jwsh.binding.attributes.PSDefaultValueAttribute;
import org.jwsh.binding.attributes.PSTypeNameAttribute;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
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
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.MissingType;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** Makes attributes of what a script writes in brackets. */
final class ScriptAttributes {
    private static final String NAMESPACE = "system.management.automation.";
    private static final String SUFFIX = "attribute";

    private final ExecutionContext context;

    ScriptAttributes(ExecutionContext context) {
        this.context = context;
    }

    /** The name of an attribute without namespace and without {@code Attribute} behind it, in lower case. */
    static String shortName(AttributeData data) {
        String name = CaseFolding.fold(data.typeName().fullName());
        String local = name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
        return local.endsWith(SUFFIX) ? local.substring(0, local.length() - SUFFIX.length()) : local;
    }

    NetType type(org.jwsh.language.ast.TypeName name) {
        return context.engine().findType(name, context.frame());
    }

    /** The type of that name; PowerShell's error where there is none. */
    NetType requireType(org.jwsh.language.ast.TypeName name) {
        NetType found = type(name);
        if (found == null) {
            throw MissingType.error(name);
        }
        return found;
    }

    /** The attribute, or null where the name is not known. */
    Object make(AttributeData data) {
        List<Object> positional = data.positional().get();
        NamedArguments named = new NamedArguments(data.named().get());
        return switch (shortName(data)) {
            case "parameter" -> parameter(named);
            case "alias" -> new AliasAttribute(texts(positional));
            case "allownull" -> new AllowNullAttribute();
            case "allowemptystring" -> new AllowEmptyStringAttribute();
            case "allowemptycollection" -> new AllowEmptyCollectionAttribute();
            case "supportswildcards" -> new SupportsWildcardsAttribute();
            case "obsolete", "system.obsolete" -> obsolete(positional, named);
            case "validatenotnull" -> new ValidateNotNullAttribute();
            case "validatenotnullorempty" -> new ValidateNotNullOrEmptyAttribute();
            case "validatenotnullorwhitespace" -> new ValidateNotNullOrWhiteSpaceAttribute();
            case "validateset" -> validateSet(positional, named);
            case "validaterange" -> validateRange(positional);
            case "validatepattern" ->
                ValidatePatternAttribute.of(
                        text(positional.getFirst()), named.get("Options"), named.text("ErrorMessage", null));
            case "validatelength" -> new ValidateLengthAttribute(number(positional, 0), number(positional, 1));
            case "validatecount" -> new ValidateCountAttribute(number(positional, 0), number(positional, 1));
            case "validatescript" ->
                new ValidateScriptAttribute(
                        (ScriptBlock) PSObject.unwrap(positional.getFirst()), named.text("ErrorMessage", null));
            case "argumentcompleter" -> new ArgumentCompleterAttribute(completer(positional));
            case "argumentcompletions" -> new ArgumentCompletionsAttribute(texts(positional));
            case "validatedrive" -> new ValidateDriveAttribute(texts(positional), context);
            case "psdefaultvalue" -> new PSDefaultValueAttribute(named.get("Value"), named.text("Help", null));
            case "pstypename" -> new PSTypeNameAttribute(text(positional.getFirst()));
            case "cmdletbinding", "outputtype", "credential" -> null;
            default -> new ScriptDefinedAttributes(context).make(data);
        };
    }

    /** The attribute of a param block: those that describe the command too. */
    Object ofBlock(AttributeData data) {
        NamedArguments named = new NamedArguments(data.named().get());
        return switch (shortName(data)) {
            case "cmdletbinding" ->
                new CmdletBindingAttribute(
                        named.text("DefaultParameterSetName", null),
                        named.flag("SupportsShouldProcess", false),
                        named.flag("SupportsPaging", false),
                        named.flag("SupportsTransactions", false),
                        named.flag("PositionalBinding", true),
                        named.text("ConfirmImpact", "Medium"),
                        named.text("HelpUri", ""));
            case "outputtype" -> new OutputTypeAttribute(data.positional().get(), named.text("ProviderCmdlet", null));
            default -> make(data);
        };
    }

    private static ObsoleteAttribute obsolete(List<Object> positional, NamedArguments named) {
        ObsoleteAttribute attribute = new ObsoleteAttribute(
                positional.isEmpty() ? null : text(positional.getFirst()),
                positional.size() > 1 && LanguagePrimitives.isTrue(positional.get(1)));
        attribute.diagnosticId(named.text("DiagnosticId", null));
        attribute.urlFormat(named.text("UrlFormat", null));
        return attribute;
    }

    private static Object completer(List<Object> positional) {
        return positional.isEmpty() ? null : PSObject.unwrap(positional.getFirst());
    }

    private static ParameterAttribute parameter(NamedArguments named) {
        ParameterAttribute attribute = new ParameterAttribute();
        attribute.setPosition(named.number("Position", Parameter.NAMED));
        attribute.setParameterSetName(named.text("ParameterSetName", Parameter.ALL_SETS));
        attribute.setMandatory(named.flag("Mandatory", false));
        attribute.setValueFromPipeline(named.flag("ValueFromPipeline", false));
        attribute.setValueFromPipelineByPropertyName(named.flag("ValueFromPipelineByPropertyName", false));
        attribute.setValueFromRemainingArguments(named.flag("ValueFromRemainingArguments", false));
        attribute.setHelpMessage(named.text("HelpMessage", null));
        attribute.setDontShow(named.flag("DontShow", false));
        return attribute;
    }

    private ValidateSetAttribute validateSet(List<Object> positional, NamedArguments named) {
        boolean generated = positional.size() == 1 && PSObject.unwrap(positional.getFirst()) instanceof NetType;
        List<String> values = generated ? List.of() : texts(positional);
        return new ValidateSetAttribute(
                generated
                        ? new ValidValuesGenerator((NetType) PSObject.unwrap(positional.getFirst()), context)
                        : () -> values,
                named.flag("IgnoreCase", true),
                named.text("ErrorMessage", null));
    }

    private static ValidateRangeAttribute validateRange(List<Object> positional) {
        if (positional.size() == 1) {
            String name = text(positional.getFirst());
            for (ValidateRangeAttribute.Kind kind : ValidateRangeAttribute.Kind.values()) {
                if (kind.name().equalsIgnoreCase(name)) {
                    return new ValidateRangeAttribute(null, null, kind);
                }
            }
        }
        return new ValidateRangeAttribute(
                PSObject.unwrap(positional.getFirst()), PSObject.unwrap(positional.get(1)), null);
    }

    private static List<String> texts(List<Object> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            var elements = LanguagePrimitives.enumerator(value);
            if (elements == null) {
                texts.add(text(value));
            } else {
                elements.forEachRemaining(e -> texts.add(text(e)));
            }
        }
        return texts;
    }

    private static String text(Object value) {
        return LanguagePrimitives.toStringInvariant(value);
    }

    private static int number(List<Object> values, int index) {
        return ((Number) PSObject.unwrap(values.get(index))).intValue();
    }
}
