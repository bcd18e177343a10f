package org.jwsh.binding;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.binding.attributes.AliasAttribute;
import org.jwsh.binding.attributes.EncodingTransformation;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Obsolete;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.SwitchParameter;

/** Reads the parameters of a cmdlet from the annotations of its class and of the classes above. */
final class CmdletMetadataReader {
    /** What names a property or computes one: cmdlets read it themselves. */
    private static final String NAMES_OR_CODE = "Microsoft.PowerShell.Commands.PSPropertyExpression";

    private CmdletMetadataReader() {}

    static CommandMetadata read(String name, Class<? extends PSCmdlet> type) {
        Cmdlet cmdlet = type.getAnnotation(Cmdlet.class);
        OutputType output = type.getAnnotation(OutputType.class);
        Obsolete obsolete = type.getAnnotation(Obsolete.class);
        CommandTraits traits = new CommandTraits(
                cmdlet.defaultParameterSet(),
                true,
                cmdlet.supportsShouldProcess(),
                false,
                cmdlet.confirmImpact(),
                cmdlet.positionalBinding(),
                output == null ? List.of() : List.of(output.value()),
                "",
                obsolete == null ? null : obsolete.value());
        List<ParameterMetadata> all = parameters(type);
        List<ParameterMetadata> added = new ArrayList<>(CommonParameter.of(traits));
        all.stream().filter(ParameterMetadata::isDynamic).forEach(added::add);
        return new CommandMetadata(
                name, traits, all.stream().filter(p -> !p.isDynamic()).toList(), added);
    }

    /** The parameters among the fields of a class. */
    private static List<ParameterMetadata> parameters(Class<?> type) {
        List<ParameterMetadata> found = new ArrayList<>();
        addParameters(type, null, found);
        return found;
    }

    /** The parameters among the fields of an object that a cmdlet gave for its dynamic parameters. */
    static List<ParameterMetadata> dynamicParameters(Object holder) {
        return parameters(holder.getClass()).stream()
                .map(p -> new ParameterMetadata(
                        p.name(),
                        p.type(),
                        p.aliases(),
                        p.sets(),
                        p.attributes(),
                        ((FieldStorage) p.storage()).ofDynamicHolder()))
                .toList();
    }

    /** @param group the field that holds the object with the parameters, or null where that is the cmdlet itself */
    private static void addParameters(Class<?> type, Field group, List<ParameterMetadata> found) {
        for (Class<?> c = type; c != null && c != PSCmdlet.class && c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                Parameter[] places = field.getAnnotationsByType(Parameter.class);
                if (places.length > 0 && !Modifier.isStatic(field.getModifiers())) {
                    found.add(parameter(field, places, group));
                } else if (field.isAnnotationPresent(ParameterGroup.class)) {
                    addParameters(field.getType(), field, found);
                }
            }
        }
    }

    private static ParameterMetadata parameter(Field field, Parameter[] places, Field group) {
        List<ParameterSetMetadata> sets =
                Arrays.stream(places).map(CmdletMetadataReader::inSet).toList();
        List<Object> attributes = AnnotationAttributes.of(field, places);
        List<String> aliases = field.isAnnotationPresent(Alias.class)
                ? List.of(field.getAnnotation(Alias.class).value())
                : List.of();
        if (!aliases.isEmpty()) {
            attributes.add(new AliasAttribute(aliases));
        }
        if (typeOf(field).fullName().equals("System.Text.Encoding")) {
            attributes.add(new EncodingTransformation());
        }
        return new ParameterMetadata(
                nameOf(field, places),
                typeOf(field),
                aliases,
                sets,
                attributes,
                new FieldStorage(field, group, places[0].dynamic()));
    }

    private static NetType typeOf(Field field) {
        ParameterType given = field.getAnnotation(ParameterType.class);
        NetType own = ownType(field.getType());
        if (given == null) {
            return own;
        }
        return given.value().startsWith(NAMES_OR_CODE)
                ? NetTypes.standIn(given.value(), own)
                : NetTypes.declared(given.value());
    }

    private static NetType ownType(Class<?> type) {
        if (type == boolean.class) {
            return NetTypes.of(SwitchParameter.class);
        }
        if (type == ScriptBlock[].class) {
            return NetTypes.arrayOf(ownType(ScriptBlock.class));
        }
        return type == ScriptBlock.class
                ? NetTypes.declared("System.Management.Automation.ScriptBlock")
                : NetTypes.of(type);
    }

    private static String nameOf(Field field, Parameter[] places) {
        for (Parameter place : places) {
            if (!place.name().isEmpty()) {
                return place.name();
            }
        }
        String name = field.getName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static ParameterSetMetadata inSet(Parameter place) {
        return new ParameterSetMetadata(
                place.set(),
                CommandMetadata.ALL_SETS,
                place.mandatory(),
                place.position(),
                place.valueFromPipeline(),
                place.valueFromPipelineByPropertyName(),
                place.valueFromRemainingArguments(),
                place.helpMessage().isEmpty() ? null : place.helpMessage(),
                place.dontShow());
    }
}
