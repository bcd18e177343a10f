package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.attributes.AliasAttribute;
import org.jwsh.binding.attributes.ArgumentTransformation;
import org.jwsh.binding.attributes.ArgumentValidation;
import org.jwsh.binding.attributes.ObsoleteAttribute;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.binding.attributes.TypeConversion;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ParameterDeclaration;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SwitchParameter;

/** Reads the parameters of a function, filter, script or script block from its attributes and its param block. */
final class ScriptMetadataReader {
    private final ScriptAttributes attributes;

    private ScriptMetadataReader(ExecutionContext context) {
        this.attributes = new ScriptAttributes(context);
    }

    static CommandMetadata read(String name, CompiledScriptBlock block) {
        return new ScriptMetadataReader(block.context()).metadata(name, block.code());
    }

    private CommandMetadata metadata(String name, BlockCode code) {
        CommandTraits traits = traits(code);
        List<ParameterMetadata> declared = new ArrayList<>();
        for (ParameterDeclaration declaration : code.parameters()) {
            declared.add(parameter(declaration));
        }
        List<ParameterMetadata> placed = traits.positionalBinding() ? withPositions(declared) : declared;
        List<ParameterMetadata> common = traits.advanced() ? CommonParameter.of(traits) : List.of();
        return new CommandMetadata(name, traits, placed, common);
    }

    private CommandTraits traits(BlockCode code) {
        Map<String, Object> binding = Map.of();
        List<String> outputs = OutputTypes.of(code);
        String obsolete = null;
        for (AttributeData attribute : code.attributes()) {
            switch (ScriptAttributes.shortName(attribute)) {
                case "cmdletbinding" -> binding = attribute.named().get();
                case "obsolete", "system.obsolete" ->
                    obsolete = ((ObsoleteAttribute) attributes.make(attribute)).message();
                default -> {}
            }
        }
        NamedArguments named = new NamedArguments(binding);
        return new CommandTraits(
                named.text("DefaultParameterSetName", ""),
                code.isAdvanced(),
                named.flag("SupportsShouldProcess", false),
                named.flag("SupportsPaging", false),
                named.constant("ConfirmImpact", ConfirmImpact.class, ConfirmImpact.Medium),
                named.flag("PositionalBinding", true),
                outputs == null ? List.of() : outputs,
                named.text("HelpUri", ""),
                obsolete);
    }

    private ParameterMetadata parameter(ParameterDeclaration declaration) {
        NetType type = type(declaration);
        List<Object> found = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        List<ParameterSetMetadata> sets = new ArrayList<>();
        for (AttributeData data : declaration.attributes()) {
            Object attribute = data.typeConstraint() ? conversion(data) : attributes.make(data);
            switch (attribute) {
                case null -> {
                    continue;
                }
                case ParameterAttribute place -> sets.add(inSet(place));
                case AliasAttribute alias -> aliases.addAll(alias.aliasNames());
                default -> {}
            }
            found.add(attribute);
        }
        if (sets.isEmpty()) {
            sets.add(ParameterSetMetadata.optional(Parameter.NAMED));
        }
        return new ParameterMetadata(
                declaration.name(),
                type,
                aliases,
                sets,
                found,
                new SlotStorage(declaration.name(), declaration.slot(), constraints(found)));
    }

    /** What later assignments to the parameter's variable must pass, the last attribute first. */
    private static List<ValueConstraint> constraints(List<Object> attributes) {
        List<ValueConstraint> constraints = new ArrayList<>();
        for (Object attribute : attributes.reversed()) {
            switch (attribute) {
                case TypeConversion conversion -> constraints.add(new TypedVariable(conversion.type()));
                case ArgumentTransformation transformation -> constraints.add(transformation::transform);
                case ArgumentValidation validation -> constraints.add(VariableConstraints.of(validation));
                default -> {}
            }
        }
        return constraints;
    }

    private NetType type(ParameterDeclaration declaration) {
        return declaration.typeName() == null ? NetTypes.OBJECT : attributes.requireType(declaration.typeName());
    }

    private TypeConversion conversion(AttributeData data) {
        return new TypeConversion(attributes.requireType(data.typeName()));
    }

    static ParameterSetMetadata inSet(ParameterAttribute place) {
        return new ParameterSetMetadata(
                place.getParameterSetName(),
                CommandMetadata.ALL_SETS,
                place.isMandatory(),
                place.getPosition(),
                place.isValueFromPipeline(),
                place.isValueFromPipelineByPropertyName(),
                place.isValueFromRemainingArguments(),
                place.getHelpMessage(),
                place.isDontShow());
    }

    /** Where no parameter says its position, all but switches get theirs by their order. */
    private static List<ParameterMetadata> withPositions(List<ParameterMetadata> declared) {
        for (ParameterMetadata parameter : declared) {
            for (ParameterSetMetadata set : parameter.sets()) {
                if (set.isPositional()) {
                    return declared;
                }
            }
        }
        List<ParameterMetadata> placed = new ArrayList<>();
        int next = 0;
        for (ParameterMetadata parameter : declared) {
            if (parameter.type() == NetTypes.of(SwitchParameter.class)) {
                placed.add(parameter);
            } else {
                placed.add(parameter.atPosition(next++));
            }
        }
        return placed;
    }
}
