package org.jwsh.binding.types;

import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.values.TypeBuilder;

/** What scripts see of {@code [Parameter()]}. */
final class ParameterAttributeMembers {
    private static final Class<ParameterAttribute> SELF = ParameterAttribute.class;

    private ParameterAttributeMembers() {}

    static void define(TypeBuilder type) {
        type.constructor("System.Management.Automation.ParameterAttribute new()", a -> new ParameterAttribute())
                .property("int Position", SELF, ParameterAttribute::getPosition, (p, v) -> p.setPosition((int) v))
                .property(
                        "string ParameterSetName",
                        SELF,
                        ParameterAttribute::getParameterSetName,
                        (p, v) -> p.setParameterSetName((String) v))
                .property(
                        "bool Mandatory", SELF, ParameterAttribute::isMandatory, (p, v) -> p.setMandatory((boolean) v))
                .property(
                        "bool ValueFromPipeline",
                        SELF,
                        ParameterAttribute::isValueFromPipeline,
                        (p, v) -> p.setValueFromPipeline((boolean) v))
                .property(
                        "bool ValueFromPipelineByPropertyName",
                        SELF,
                        ParameterAttribute::isValueFromPipelineByPropertyName,
                        (p, v) -> p.setValueFromPipelineByPropertyName((boolean) v))
                .property(
                        "bool ValueFromRemainingArguments",
                        SELF,
                        ParameterAttribute::isValueFromRemainingArguments,
                        (p, v) -> p.setValueFromRemainingArguments((boolean) v))
                .property(
                        "string HelpMessage",
                        SELF,
                        ParameterAttribute::getHelpMessage,
                        (p, v) -> p.setHelpMessage((String) v))
                .property("bool DontShow", SELF, ParameterAttribute::isDontShow, (p, v) -> p.setDontShow((boolean) v));
    }
}
