package org.jwsh.binding.types;

import java.util.List;
import org.jwsh.binding.BoundParameters;
import org.jwsh.binding.CommandParameterInfo;
import org.jwsh.binding.CommandParameterSetInfo;
import org.jwsh.binding.ParameterDescription;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.binding.RuntimeDefinedParameter;
import org.jwsh.binding.RuntimeDefinedParameters;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.DictionaryValue;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;
import org.jwsh.values.collections.ListValue;

/** What scripts see of parameters and parameter sets. */
final class ParameterMembers {
    private ParameterMembers() {}

    /** A dictionary of parameters by name. */
    static GenericDictionary byName(List<ParameterMetadata> parameters) {
        GenericDictionary dictionary = new GenericDictionary(
                NetTypes.named(
                        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]"),
                NetTypes.STRING,
                NetTypes.named("System.Management.Automation.ParameterMetadata"),
                KeyOrder.IGNORE_CASE,
                false);
        parameters.forEach(p -> dictionary.put(p.name(), new ParameterDescription(p)));
        return dictionary;
    }

    static void metadata(TypeBuilder type) {
        Class<ParameterDescription> self = ParameterDescription.class;
        type.property("string Name", self, ParameterDescription::name, (p, v) -> p.name((String) v))
                .property("type ParameterType", self, ParameterDescription::type, (p, v) -> p.type((NetType) v))
                .property(
                        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata]"
                                + " ParameterSets",
                        self,
                        p -> {
                            BoundParameters sets = new BoundParameters();
                            p.sets().forEach(s -> sets.put(s.set(), s));
                            return sets;
                        })
                .property("bool IsDynamic", self, ParameterDescription::isDynamic)
                .property(
                        "System.Collections.ObjectModel.Collection[string] Aliases",
                        self,
                        ParameterDescription::aliases)
                .property(
                        "System.Collections.ObjectModel.Collection[System.Attribute] Attributes",
                        self,
                        ParameterDescription::attributes)
                .property("bool SwitchParameter", self, ParameterDescription::isSwitch);
    }

    static void setMetadata(TypeBuilder type) {
        type.property("bool IsMandatory", ParameterSetMetadata.class, ParameterSetMetadata::mandatory)
                .property("int Position", ParameterSetMetadata.class, ParameterSetMetadata::position)
                .property("bool ValueFromPipeline", ParameterSetMetadata.class, ParameterSetMetadata::valueFromPipeline)
                .property(
                        "bool ValueFromPipelineByPropertyName",
                        ParameterSetMetadata.class,
                        ParameterSetMetadata::valueFromPipelineByPropertyName)
                .property(
                        "bool ValueFromRemainingArguments",
                        ParameterSetMetadata.class,
                        ParameterSetMetadata::valueFromRemainingArguments)
                .property("string HelpMessage", ParameterSetMetadata.class, ParameterSetMetadata::helpMessage);
    }

    static void info(TypeBuilder type) {
        type.property("string Name", CommandParameterInfo.class, CommandParameterInfo::name)
                .property("type ParameterType", CommandParameterInfo.class, CommandParameterInfo::parameterType)
                .property("bool IsMandatory", CommandParameterInfo.class, CommandParameterInfo::isMandatory)
                .property(
                        "bool IsDynamic",
                        CommandParameterInfo.class,
                        p -> p.parameter().isDynamic())
                .property("int Position", CommandParameterInfo.class, CommandParameterInfo::position)
                .property(
                        "bool ValueFromPipeline",
                        CommandParameterInfo.class,
                        p -> p.set().valueFromPipeline())
                .property(
                        "bool ValueFromPipelineByPropertyName",
                        CommandParameterInfo.class,
                        p -> p.set().valueFromPipelineByPropertyName())
                .property(
                        "bool ValueFromRemainingArguments",
                        CommandParameterInfo.class,
                        p -> p.set().valueFromRemainingArguments())
                .property(
                        "string HelpMessage",
                        CommandParameterInfo.class,
                        p -> p.set().helpMessage() == null ? "" : p.set().helpMessage())
                .property(
                        "System.Collections.ObjectModel.ReadOnlyCollection[string] Aliases",
                        CommandParameterInfo.class,
                        p -> p.parameter().aliases().toArray(String[]::new))
                .property(
                        "System.Collections.ObjectModel.ReadOnlyCollection[System.Attribute] Attributes",
                        CommandParameterInfo.class,
                        p -> p.attributes().toArray());
    }

    static void setInfo(TypeBuilder type) {
        type.property("string Name", CommandParameterSetInfo.class, CommandParameterSetInfo::name)
                .property("bool IsDefault", CommandParameterSetInfo.class, CommandParameterSetInfo::isDefault)
                .property(
                        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation"
                                + ".CommandParameterInfo] Parameters",
                        CommandParameterSetInfo.class,
                        s -> s.parameters().toArray())
                .method("string ToString()", CommandParameterSetInfo.class, (s, a) -> s.toString());
    }

    static void dictionary(TypeBuilder type) {
        type.property(
                "System.Collections.Generic.List[string] BoundPositionally",
                BoundParameters.class,
                bound -> ListValue.of(
                        NetTypes.named("System.Collections.Generic.List[string]"),
                        NetTypes.STRING,
                        bound.boundPositionally()));
        type.method(
                "bool Remove(string key)",
                DictionaryValue.class,
                (d, a) -> d.containsKey(a[0]) && (d.remove(a[0]) != null || true));
        type.method("bool TryGetValue(string key, [ref] System.Object value)", DictionaryValue.class, (d, a) -> {
            boolean there = d.containsKey(a[0]);
            ((Reference) a[1]).set(there ? d.get(a[0]) : null);
            return there;
        });
    }

    static void runtimeDefined(TypeBuilder type) {
        type.constructor(
                        "System.Management.Automation.RuntimeDefinedParameter new()",
                        a -> new RuntimeDefinedParameter(null, null, List.of()))
                .constructor(
                        "System.Management.Automation.RuntimeDefinedParameter new(string name, type parameterType,"
                                + " System.Collections.IEnumerable attributes)",
                        a -> new RuntimeDefinedParameter((String) a[0], (NetType) a[1], (Iterable<?>) a[2]))
                .property(
                        "string Name",
                        RuntimeDefinedParameter.class,
                        RuntimeDefinedParameter::name,
                        (p, value) -> p.name((String) value))
                .property(
                        "type ParameterType",
                        RuntimeDefinedParameter.class,
                        RuntimeDefinedParameter::type,
                        (p, value) -> p.type((NetType) value))
                .property(
                        "System.Object Value",
                        RuntimeDefinedParameter.class,
                        RuntimeDefinedParameter::value,
                        RuntimeDefinedParameter::value)
                .property(
                        "bool IsSet",
                        RuntimeDefinedParameter.class,
                        RuntimeDefinedParameter::isSet,
                        (p, value) -> p.isSet((Boolean) value))
                .property(
                        "System.Collections.ObjectModel.Collection[System.Attribute] Attributes",
                        RuntimeDefinedParameter.class,
                        RuntimeDefinedParameter::attributes);
    }

    static void runtimeDefinedDictionary(TypeBuilder type) {
        type.constructor(
                "System.Management.Automation.RuntimeDefinedParameterDictionary new()",
                a -> new RuntimeDefinedParameters());
    }
}
